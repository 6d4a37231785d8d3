// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/savedsearches.h"

#include "desktop/search/criteriawords.h"

#include <algorithm>
#include <optional>

namespace hansa::desktop
{

namespace
{

QString summaryOf(const store::SavedSearch &saved)
{
    return criteriaInWords(saved.criteria, QString::fromStdString(saved.name));
}

/// What a step does with the workspace; both go by name, as an undo gives a search another number.
Result<void> put(store::SearchRepository searches, const std::string &name, const std::string &criteria, Instant when)
{
    const auto saved = searches.save(name, criteria, when);
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> take(store::SearchRepository searches, const std::string &name)
{
    const auto found = searches.find(name);
    if (!found)
        return std::unexpected(found.error());
    return *found ? searches.remove((*found)->id) : Result<void>();
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
    Q_EMIT sessionChanged();
    reload();
}

void SavedSearches::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

const store::SavedSearch *SavedSearches::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_searches, [&](const store::SavedSearch &search) {
        return QString::fromStdString(search.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_searches.end() ? nullptr : &*found;
}

void SavedSearches::save(const QString &name, SearchModel *search)
{
    const QString shown = name.trimmed();
    if (shown.isEmpty())
        return setError(tr("A search is kept under a name: give it one."));
    const auto *known = named(shown);
    push(
        tr("saving the search “%1”").arg(shown), tr("Search “%1” saved").arg(shown),
        [name = shown.toStdString(), criteria = search->criteriaJson().toStdString(), now = m_session->clock().now()](
            store::SearchRepository searches) { return put(searches, name, criteria, now); },
        [name = shown.toStdString(),
         before = known ? std::optional(*known) : std::nullopt](store::SearchRepository searches) {
            return before ? put(searches, before->name, before->criteria, before->saved) : take(searches, name);
        });
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
    const store::SavedSearch removed = m_searches[std::size_t(place)];
    const QString name = QString::fromStdString(removed.name);
    push(
        tr("deleting the search “%1”").arg(name), tr("Search “%1” deleted").arg(name),
        [removed](store::SearchRepository searches) { return take(searches, removed.name); },
        [removed](store::SearchRepository searches) {
            return put(searches, removed.name, removed.criteria, removed.saved);
        });
}

void SavedSearches::push(const QString &text, const QString &notice, Step redo, Step undo)
{
    if (!m_history)
        return perform(redo);
    m_history->pushWithNotice(
        text, notice, [this, redo = std::move(redo)] { perform(redo); },
        [this, undo = std::move(undo)] { perform(undo); });
}

void SavedSearches::perform(const Step &step)
{
    m_session->store()
        .run([step](Store &store) { return step(store.workspace.searches()); })
        .then(this, [this](const Result<void> &result) {
            setError(result ? QString() : result.error().message());
            reload();
        });
}

void SavedSearches::reload()
{
    m_session->store()
        .run([](Store &store) { return store.workspace.searches().saved(); })
        .then(this, [this](Result<std::vector<store::SavedSearch>> searches) {
            if (!searches)
                return setError(searches.error().message());
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
