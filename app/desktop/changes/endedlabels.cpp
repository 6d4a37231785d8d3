// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/endedlabels.h"

#include "desktop/naming/agewords.h"
#include "desktop/naming/dimensionwords.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

constexpr std::chrono::days firstLook(30); ///< so far back who looks for the first time sees

} // namespace

int EndedLabels::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EndedLabels::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Ended &ended = m_ended[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return ended.name;
    case DetailsRole:
        return tr("%1 ended on %2").arg(ended.label, dayText(ended.until));
    case RecordRole:
        return ended.id;
    default:
        return {};
    }
}

void EndedLabels::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &EndedLabels::reload);
    Q_EMIT sessionChanged();
    reload();
}

QString EndedLabels::notice() const
{
    return m_ended.empty() ? QString() : tr("%n label(s) on your shortlists ended", nullptr, count());
}

void EndedLabels::markSeen()
{
    if (m_ended.empty())
        return;
    m_session->settings()->setLabelsSeen(QString::fromStdString(formatInstant(m_session->clock().now())));
    show({});
}

void EndedLabels::reload()
{
    if (!m_session->snapshot())
        return;
    m_session->store()
        .run([](Store &store) { return store.workspace.shortlists().records(); })
        .then(this, [this](const Result<std::vector<std::string>> &listed) {
            m_errorMessage = listed ? QString() : listed.error().message();
            show(listed ? *listed : std::vector<std::string>());
        });
}

void EndedLabels::show(const std::vector<std::string> &listed)
{
    const Day today = m_session->clock().today();
    const auto seen = parseInstant(m_session->settings()->labelsSeen().toStdString());
    const Day since = seen ? std::chrono::floor<std::chrono::days>(*seen) : today - firstLook;
    const search::Index &index = *m_session->snapshot()->index;
    beginResetModel();
    m_ended.clear();
    for (const std::string &id : listed) {
        const auto row = index.find(id);
        const auto label = row ? index.longestLabel(*row) : std::nullopt;
        // The day after its last one it has ended; what ended on the day of the last look was seen then.
        if (!label || !label->until || *label->until >= today || *label->until < since)
            continue;
        const auto name = index.name(*row);
        m_ended.push_back({QString::fromStdString(id), QString::fromUtf8(name.data(), qsizetype(name.size())),
                           valueName(search::Dimension::Label, label->value), *label->until});
    }
    std::ranges::sort(m_ended, [](const Ended &a, const Ended &b) {
        return a.until != b.until ? a.until > b.until : a.name < b.name;
    });
    endResetModel();
    Q_EMIT listChanged();
}

} // namespace hansa::desktop
