// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/roomlist.h"

#include "base/work.h"

#include <algorithm>

namespace hansa::desktop
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

RoomList::RoomList(QObject *parent)
    : QObject(parent)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RoomList::list);
}

void RoomList::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->settings()->disconnect(this);
    }
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::snapshotChanged, this, &RoomList::read);
        connect(m_session, &Session::errorChanged, this, &RoomList::showSessionError);
        connect(m_session->settings(), &Settings::changed, this, &RoomList::settingsChanged);
    }
    Q_EMIT sessionChanged();
    read();
}

/// Who says whom calls are to fit wants them in that order.
void RoomList::settingsChanged()
{
    if (m_kind != RecordKind::Call || m_fitState == m_session->settings()->fitState())
        return;
    const auto byFit = std::ranges::find(m_room.sorts, u"fit"_s, &RoomSort::key);
    if (!m_session->settings()->fitSubject().isEmpty() && byFit != m_room.sorts.end())
        m_query.sort = std::size_t(byFit - m_room.sorts.begin());
    Q_EMIT asked();
    read();
}

QString RoomList::kind() const
{
    return m_kind ? desktop::text(kindName(*m_kind)) : QString();
}

void RoomList::setKind(const QString &kind)
{
    const auto parsed = kindFromName(kind.toStdString());
    if (!parsed || parsed == m_kind || parsed == RecordKind::Organisation)
        return;
    m_kind = parsed;
    m_room = roomOf(*parsed);
    m_query = {};
    Q_EMIT kindChanged();
    Q_EMIT asked();
    read();
}

void RoomList::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    Q_EMIT asked();
    ask();
}

void RoomList::setSort(int sort)
{
    if (sort == RoomList::sort() || sort < 0 || sort >= int(m_room.sorts.size()))
        return;
    m_query.sort = std::size_t(sort);
    Q_EMIT asked();
    ask();
}

bool RoomList::restricted() const
{
    return !m_query.text.trimmed().isEmpty()
        || std::ranges::any_of(m_query.chosen, [](const auto &chosen) { return chosen.has_value(); });
}

QStringList RoomList::sorts() const
{
    QStringList titles;
    for (const RoomSort &sort : m_room.sorts)
        titles << sort.title;
    return titles;
}

QString RoomList::placeholder() const
{
    return m_room.placeholder;
}

void RoomList::choose(int filter, const QString &value)
{
    if (filter < 0 || filter >= int(m_room.filters.size()))
        return;
    auto &chosen = m_query.chosen[std::size_t(filter)];
    const auto wanted = value.isEmpty() ? std::nullopt : std::optional(value.toStdString());
    if (chosen == wanted)
        return;
    chosen = wanted;
    Q_EMIT asked();
    ask();
}

void RoomList::clear()
{
    m_query.text.clear();
    m_query.chosen = {};
    Q_EMIT asked();
    ask();
}

void RoomList::relax()
{
    if (!m_bestRelaxation)
        return clear();
    if (m_bestRelaxation->filter)
        return choose(int(*m_bestRelaxation->filter), {});
    setText({});
}

void RoomList::reload()
{
    if (m_session && !m_session->isReady())
        m_session->load();
    else
        read();
}

void RoomList::read()
{
    if (!m_session || !m_kind)
        return;
    if (!m_session->isReady())
        return showSessionError();
    const quint64 generation = ++m_generation;
    m_fitState = m_session->settings()->fitState();
    runBlocking(readRoomRecords, m_session->cachePath(), m_session->workspacePath(), *m_kind,
                m_session->settings()->fitSubject().toStdString())
        .then(this, [this, generation](const Result<std::shared_ptr<const RoomRecords>> &records) {
            if (generation != m_generation)
                return;
            if (!records)
                return fail(records.error());
            m_records = *records;
            list();
        });
}

void RoomList::list()
{
    if (!m_session || !m_records)
        return;
    const quint64 generation = ++m_generation;
    const Instant now = m_session->clock().now();
    compute([records = m_records, now] {
        return listRoom(*records, now, calls::Reader());
    }).then(this, [this, generation](const Result<std::shared_ptr<const RoomListing>> &listing) {
        if (generation != m_generation)
            return;
        if (!listing)
            return fail(listing.error());
        m_listing = *listing;
        m_minute.start();
        ask();
    });
}

void RoomList::ask()
{
    if (!m_listing)
        return;
    const quint64 generation = ++m_generation;
    compute([listing = m_listing, query = m_query] {
        return askRoom(listing->rows, query);
    }).then(this, [this, generation, listing = m_listing, query = m_query](const Result<RoomAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return fail(answer.error());
        show(listing, query, *answer);
    });
}

void RoomList::show(const std::shared_ptr<const RoomListing> &listing, const RoomQuery &query, const RoomAnswer &answer)
{
    m_model.show(listing, answer.rows);
    const bool any = !listing->rows.empty();
    m_state = !answer.rows.empty() ? Filled : any ? NothingFound : NothingFetched;
    m_errorMessage.clear();
    m_countText = m_room.counted(int(answer.rows.size()));
    m_filters.clear();
    for (std::size_t filter = 0; filter < m_room.filters.size(); ++filter)
        m_filters << stateOf(filter, *listing, query, answer);

    m_bestRelaxation.reset();
    m_relaxation.clear();
    if (!answer.relaxations.empty()) {
        m_bestRelaxation = answer.relaxations.front();
        const QString restriction = m_bestRelaxation->filter
            ? m_filters[qsizetype(*m_bestRelaxation->filter)].chosenName
            : query.text.trimmed();
        m_relaxation = tr("Without “%1”: %2").arg(restriction, m_room.counted(m_bestRelaxation->gain));
    }
    Q_EMIT answered();
}

void RoomList::showSessionError()
{
    if (m_session->isReady() || m_session->errorMessage().isEmpty())
        return;
    m_state = Failed;
    m_errorMessage = m_session->errorMessage();
    Q_EMIT answered();
}

void RoomList::fail(const Error &error)
{
    m_state = Failed;
    m_errorMessage = error.message();
    Q_EMIT answered();
}

FilterState RoomList::stateOf(std::size_t filter, const RoomListing &listing, const RoomQuery &query,
                              const RoomAnswer &answer) const
{
    const RoomFilter &description = m_room.filters[filter];
    const auto name = [&](const std::string &value) { return description.name(value, listing.context); };
    FilterState state;
    state.title = description.title;
    state.segmented = description.segmented;
    for (const RoomChoice &choice : answer.choices[filter])
        state.choices << FilterChoice{desktop::text(choice.value), name(choice.value), choice.count};
    const auto place = [&](const FilterChoice &choice) {
        return std::ranges::find(description.order, choice.value.toStdString()) - description.order.begin();
    };
    std::ranges::stable_sort(state.choices, [&](const FilterChoice &a, const FilterChoice &b) {
        if (!description.order.empty())
            return place(a) < place(b);
        return a.name.localeAwareCompare(b.name) < 0;
    });
    state.choices.prepend({{}, description.all, answer.all[filter]});
    if (query.chosen[filter])
        state.chosen = desktop::text(*query.chosen[filter]);
    state.chosenName = query.chosen[filter] ? name(*query.chosen[filter]) : description.all;
    return state;
}

} // namespace hansa::desktop
