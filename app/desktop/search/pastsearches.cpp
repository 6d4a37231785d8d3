// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/pastsearches.h"

#include "desktop/naming/agewords.h"
#include "desktop/search/criteriawords.h"

namespace hansa::desktop
{

int PastSearches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PastSearches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::PastSearch &past = m_searches[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SummaryRole:
        return criteriaInWords(past.criteria, tr("a search that was run"));
    case WhenRole:
        return dayText(std::chrono::floor<std::chrono::days>(past.ran));
    default:
        return {};
    }
}

void PastSearches::setSearch(SearchModel *search)
{
    m_search = search;
    connect(search, &SearchModel::settled, this, &PastSearches::note);
    const auto follow = [this] {
        connect(m_search->session(), &Session::workspaceChanged, this, &PastSearches::reload, Qt::UniqueConnection);
        reload();
    };
    connect(search, &SearchModel::sessionChanged, this, follow);
    Q_EMIT searchChanged();
    if (search->session()) // the window makes both at once, in no order
        follow();
}

void PastSearches::open(int place)
{
    if (place >= 0 && place < count())
        m_search->setCriteriaJson(QString::fromStdString(m_searches[std::size_t(place)].criteria));
}

void PastSearches::clear()
{
    m_search->session()
        ->store()
        .run([](Store &store) { return store.workspace.searches().clearHistory(); })
        .then(this, [this](const Result<void> &cleared) {
            m_errorMessage = cleared ? QString() : cleared.error().message();
            reload();
        });
}

void PastSearches::note()
{
    if (m_search->engineCriteria().list.empty())
        return;
    m_search->session()
        ->store()
        .run([criteria = m_search->criteriaJson().toStdString(), now = m_search->session()->clock().now()](
                 Store &store) { return store.workspace.searches().remember(criteria, now); })
        .then(this, [this](const Result<void> &noted) {
            m_errorMessage = noted ? QString() : noted.error().message();
            reload();
        });
}

void PastSearches::reload()
{
    m_search->session()
        ->store()
        .run([](Store &store) { return store.workspace.searches().history(); })
        .then(this, [this](Result<std::vector<store::PastSearch>> searches) {
            beginResetModel();
            if (searches)
                m_searches = std::move(*searches);
            else
                m_errorMessage = searches.error().message();
            endResetModel();
            Q_EMIT listChanged();
        });
}

} // namespace hansa::desktop
