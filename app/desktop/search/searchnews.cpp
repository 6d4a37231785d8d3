// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchnews.h"

#include "base/work.h"
#include "search/criteriajson.h"

#include <QLocale>

namespace hansa::desktop
{

namespace
{

/// A saved search and what was seen of it, as the workspace has them.
struct Kept {
    store::SavedSearch saved;
    std::optional<store::SeenMatches> seen;
};

Result<std::vector<Kept>> readKept(Store &store)
{
    const auto searches = store.workspace.searches();
    auto saved = searches.saved();
    if (!saved)
        return std::unexpected(saved.error());
    std::vector<Kept> kept;
    for (store::SavedSearch &one : *saved) {
        auto seen = searches.seen(one.id);
        if (!seen)
            return std::unexpected(seen.error());
        kept.push_back({std::move(one), std::move(*seen)});
    }
    return kept;
}

/// Blocks; on a worker. A search that cannot be read any more has no news.
std::vector<SearchNews::Watched> watch(const search::Index &index, const std::vector<Kept> &kept,
                                       const std::string &ownCountry)
{
    std::vector<SearchNews::Watched> all;
    for (const Kept &one : kept) {
        const auto criteria = search::readCriteria(one.saved.criteria, QString::fromStdString(one.saved.name));
        if (!criteria)
            continue;
        const auto answer = search::run(index, search::newsRequest(*criteria, ownCountry));
        if (!answer)
            continue;
        SearchNews::Watched watched{one.saved, search::scoresOf(index, *answer), {}, one.seen.has_value()};
        if (one.seen)
            watched.news = search::newsSince(*one.seen, index, *criteria, *answer);
        all.push_back(std::move(watched));
    }
    return all;
}

} // namespace

int SearchNews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchNews::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[search, place] = m_rows[std::size_t(index.row())];
    const Watched &watched = m_watched[search];
    const search::Noticed &news = watched.news[place];
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    switch (role) {
    case SearchRole:
        return text(watched.saved.name);
    case Qt::DisplayRole:
    case TitleRole:
        return text(m_snapshot->index->name(news.row));
    case RecordRole:
        return text(m_snapshot->index->id(news.row));
    case DetailsRole: {
        const QLocale locale;
        const QString now = locale.toString(news.score, 'f', 2);
        return news.before ? tr("better: %1, before %2").arg(now, locale.toString(*news.before, 'f', 2))
                           : tr("new: %1").arg(now);
    }
    default:
        return {};
    }
}

void SearchNews::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &SearchNews::reload);
    Q_EMIT sessionChanged();
    reload();
}

QString SearchNews::notice() const
{
    return m_rows.empty() ? QString() : tr("%n new match(es) of your searches", nullptr, count());
}

int SearchNews::countFor(const QString &name) const
{
    const auto found =
        std::ranges::find(m_watched, name.toStdString(), [](const Watched &one) { return one.saved.name; });
    return found == m_watched.end() ? 0 : int(found->news.size());
}

void SearchNews::reload()
{
    // The saved searches may be read before the window has told who the session is.
    const auto snapshot = m_session ? m_session->snapshot() : nullptr;
    if (!snapshot)
        return;
    const auto generation = ++m_generation;
    m_session->store().run(readKept).then(this, [this, snapshot, generation](const Result<std::vector<Kept>> &kept) {
        if (!kept) {
            m_errorMessage = kept.error().message();
            Q_EMIT newsChanged();
            return;
        }
        m_errorMessage.clear();
        compute([snapshot, kept = *kept, own = m_session->settings()->country().toStdString()] {
            return watch(*snapshot->index, kept, own);
        }).then(this, [this, snapshot, generation](Result<std::vector<Watched>> watched) {
            if (generation != m_generation)
                return;
            if (watched)
                return take(snapshot, std::move(*watched));
            m_errorMessage = watched.error().message();
            Q_EMIT newsChanged();
        });
    });
}

void SearchNews::take(std::shared_ptr<const Snapshot> snapshot, std::vector<Watched> watched)
{
    m_snapshot = std::move(snapshot);
    m_watched = std::move(watched);
    for (Watched &one : m_watched) {
        if (!std::exchange(one.looked, true))
            write(one);
    }
    show();
}

void SearchNews::markSeen(const QString &name)
{
    bool any = false;
    for (Watched &one : m_watched) {
        if (one.news.empty() || (!name.isEmpty() && QString::fromStdString(one.saved.name) != name))
            continue;
        any = true;
        one.news.clear();
        write(one);
    }
    if (any)
        show();
}

void SearchNews::write(const Watched &watched)
{
    m_session->store()
        .run([id = watched.saved.id, matches = watched.matches, now = m_session->clock().now()](Store &store) {
            return store.workspace.searches().look(id, matches, now);
        })
        .then(this, [this](const Result<void> &written) {
            if (written)
                return;
            m_errorMessage = written.error().message();
            Q_EMIT newsChanged();
        });
}

void SearchNews::show()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t search = 0; search < m_watched.size(); ++search) {
        for (std::size_t place = 0; place < m_watched[search].news.size(); ++place)
            m_rows.emplace_back(search, place);
    }
    endResetModel();
    Q_EMIT newsChanged();
}

} // namespace hansa::desktop
