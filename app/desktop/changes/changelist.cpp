// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/changelist.h"

#include "desktop/changes/changewords.h"
#include "desktop/naming/agewords.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

constexpr std::int64_t mostShown = 2000;

/// What is read on the store's thread.
struct Found {
    std::vector<store::LoggedChange> changes;
    QSet<QString> mine;
};

Result<Found> find(Store &store)
{
    Found found;
    auto changes = store.cache.changes().changes({{}, {}, {}, {}, mostShown});
    if (!changes)
        return std::unexpected(changes.error());
    found.changes = std::move(*changes);
    const auto listed = store.workspace.shortlists().records();
    if (!listed)
        return std::unexpected(listed.error());
    for (const std::string &id : *listed)
        found.mine.insert(QString::fromStdString(id));
    return found;
}

} // namespace

int ChangeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::LoggedChange &change = m_changes[m_shown[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return changedTitle(change);
    case SummaryRole:
        return changeSummary(change);
    case DetailsRole:
        return changeDetails(change);
    case WhenRole:
        return dayText(std::chrono::floor<std::chrono::days>(change.update.applied));
    case RecordRole:
        return QString::fromStdString(change.record);
    case MineRole:
        return isMine(change);
    default:
        return {};
    }
}

void ChangeList::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &ChangeList::reload);
    Q_EMIT sessionChanged();
    if (session->isReady())
        reload();
}

bool ChangeList::isMine(const store::LoggedChange &change) const
{
    return m_mine.contains(QString::fromStdString(change.record));
}

void ChangeList::setMineOnly(bool mineOnly)
{
    if (m_mineOnly == mineOnly)
        return;
    m_mineOnly = mineOnly;
    show();
}

void ChangeList::reload()
{
    m_session->store().run(find).then(this, [this](Result<Found> found) {
        m_loaded = true;
        m_errorMessage = found ? QString() : found.error().message();
        if (found) {
            m_changes = std::move(found->changes);
            m_mine = std::move(found->mine);
        }
        show();
    });
}

void ChangeList::show()
{
    beginResetModel();
    m_shown.clear();
    m_unseen = 0;
    const Instant seen = parseInstant(m_session->settings()->changesSeen().toStdString()).value_or(Instant());
    for (std::size_t place = 0; place < m_changes.size(); ++place) {
        const store::LoggedChange &change = m_changes[place];
        const bool mine = isMine(change);
        if (mine || !m_mineOnly)
            m_shown.push_back(place);
        if (mine && change.update.applied > seen)
            ++m_unseen;
    }
    endResetModel();
    m_notice = m_unseen > 0 ? tr("%n change(s) on your shortlists", nullptr, m_unseen) : QString();
    Q_EMIT listChanged();
}

void ChangeList::markSeen()
{
    if (m_unseen == 0)
        return;
    m_session->settings()->setChangesSeen(QString::fromStdString(formatInstant(m_session->clock().now())));
    show();
}

} // namespace hansa::desktop
