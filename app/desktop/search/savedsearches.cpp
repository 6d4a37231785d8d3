// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/savedsearches.h"

#include "desktop/search/criteriawords.h"
#include "desktop/shell/workspacestep.h"

namespace hansa::desktop
{

namespace
{

QString summaryOf(const store::SavedSearch &saved)
{
    return criteriaInWords(saved.criteria, QString::fromStdString(saved.name));
}

} // namespace

int SavedSearches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SavedSearches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::SavedSearch &search = m_searches[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(search.name);
    case SummaryRole:
        return summaryOf(search);
    default:
        return {};
    }
}

void SavedSearches::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::workspaceChanged, this, &SavedSearches::reload);
    Q_EMIT sessionChanged();
    reload();
}

void SavedSearches::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

void SavedSearches::save(const QString &name, SearchModel *search, int session)
{
    const QString shown = name.trimmed();
    if (shown.isEmpty()) {
        setError(tr("A search is kept under a name: give it one."));
        return m_session->settle(session, m_errorMessage);
    }
    push(
        tr("saving the search “%1”").arg(shown), tr("Search “%1” saved").arg(shown),
        [name = shown.toStdString(), criteria = search->criteriaJson().toStdString(),
         now = m_session->clock().now()](store::SearchRepository searches) {
            return searches.save(name, criteria, now).transform([](const store::SavedSearch &) { });
        },
        session);
}

void SavedSearches::open(int place, SearchModel *search)
{
    if (place < 0 || place >= count())
        return;
    const QString criteria = QString::fromStdString(m_searches[std::size_t(place)].criteria);
    setError(search->setCriteriaJson(criteria) ? QString() : summaryOf(m_searches[std::size_t(place)]));
}

QString SavedSearches::criteriaAt(int place) const
{
    return place < 0 || place >= count() ? QString() : QString::fromStdString(m_searches[std::size_t(place)].criteria);
}

void SavedSearches::remove(int place)
{
    if (place < 0 || place >= count())
        return;
    const store::SavedSearch &removed = m_searches[std::size_t(place)];
    const QString name = QString::fromStdString(removed.name);
    push(tr("deleting the search “%1”").arg(name), tr("Search “%1” deleted").arg(name),
         [id = removed.id](store::SearchRepository searches) { return searches.remove(id); });
}

void SavedSearches::push(const QString &text, const QString &notice, Work work, int mergeKey)
{
    WorkspaceStep step{.text = text,
                       .notice = notice,
                       .work = [work = std::move(work)](Store &store) { return work(store.workspace.searches()); },
                       .mergeKey = mergeKey};
    perform(*m_session, m_history, std::move(step), this, [this](const QString &message) { setError(message); });
}

void SavedSearches::reload()
{
    m_session->store()
        .run([](Store &store) { return store.workspace.searches().saved(); })
        .then(this, [this](Result<std::vector<store::SavedSearch>> searches) {
            if (!searches)
                return setError(searches.error().message());
            if (*searches == m_searches)
                return;
            beginResetModel();
            m_searches = std::move(*searches);
            endResetModel();
            Q_EMIT searchesChanged();
        });
}

void SavedSearches::setError(const QString &message)
{
    if (message == m_errorMessage)
        return;
    m_errorMessage = message;
    Q_EMIT errorChanged();
}

} // namespace hansa::desktop
