// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/facetmodel.h"

#include "base/fold.h"
#include "desktop/models/rowmerge.h"
#include "desktop/naming/dimensionwords.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

constexpr std::size_t mostShown = 400; ///< of keywords there are thousands: the filter finds the rest

QString folded(const QString &text)
{
    return QString::fromStdString(fold(text.toStdString()));
}

} // namespace

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Value &value = m_shown[std::size_t(index.row())];
    switch (role) {
    case ValueRole:
        return value.id;
    case Qt::DisplayRole:
    case NameRole:
        return value.name;
    case CountRole:
        return value.hits;
    case ShareRole:
        return double(value.hits) / m_most;
    case ChosenRole:
        return value.chosen;
    default:
        return {};
    }
}

void FacetModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT filterChanged();
}

void FacetModel::clear()
{
    m_values.clear();
    m_filter.clear();
    show();
    Q_EMIT filterChanged();
}

void FacetModel::setFacet(const search::Facet &facet, const std::vector<std::string> &chosen)
{
    m_values.clear();
    m_most = 1;
    for (std::size_t at = 0; at < facet.values->size(); ++at) {
        const std::string &id = (*facet.values)[at];
        const QString name = valueName(facet.dimension, id);
        m_values.push_back({.id = QString::fromStdString(id),
                            .name = name,
                            .folded = folded(name),
                            .hits = facet.counts[at],
                            .chosen = std::ranges::contains(chosen, id)});
        m_most = std::max(m_most, facet.counts[at]);
    }
    std::ranges::stable_sort(m_values, [](const Value &left, const Value &right) {
        if (left.id.isEmpty() != right.id.isEmpty())
            return right.id.isEmpty(); // what is not stated stands last: it is no choice
        if (left.chosen != right.chosen)
            return left.chosen;
        if (left.hits != right.hits)
            return left.hits > right.hits;
        return left.folded < right.folded;
    });
    show();
}

void FacetModel::show()
{
    const QString wanted = folded(m_filter.trimmed());
    std::vector<Value> shown;
    for (const Value &value : m_values) {
        if (shown.size() == mostShown)
            break;
        if (wanted.isEmpty() || value.folded.contains(wanted))
            shown.push_back(value);
    }
    const auto before = m_shown.size();
    mergeRows(m_shown, std::move(shown), &Value::id,
              {.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
               .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
               .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
               .endInsert = [this] { endInsertRows(); },
               .endRemove = [this] { endRemoveRows(); },
               .endMove = [this] { endMoveRows(); },
               .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {ShareRole});
    if (before != m_shown.size())
        Q_EMIT countChanged();
}

} // namespace hansa::desktop
