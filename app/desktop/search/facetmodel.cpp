// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/facetmodel.h"

#include "base/fold.h"
#include "desktop/models/rowmerge.h"
#include "desktop/naming/dimensionwords.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hansa::desktop
{

namespace
{

constexpr auto mine = "mine"; ///< of what organisations look for: the user's own country

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
    case DepthRole:
        return value.depth;
    case BranchRole:
        return value.branch;
    case OpenRole:
        return value.open;
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
    m_opened.clear();
    m_closed.clear();
    show();
    Q_EMIT filterChanged();
}

void FacetModel::setFacet(const search::Facet &facet, const std::vector<std::string> &chosen,
                          const std::string &ownCountry)
{
    m_values.clear();
    m_most = 1;
    m_isTree = facet.dimension == search::Dimension::Region || facet.dimension == search::Dimension::Nace;
    if (facet.dimension == search::Dimension::LooksFor && !ownCountry.empty()) {
        const QString name = valueName(facet.dimension, mine);
        const auto own = std::ranges::find(*facet.values, ownCountry);
        m_values.push_back(
            {.id = QString::fromUtf8(mine),
             .name = name,
             .folded = folded(name),
             .hits = own == facet.values->end() ? 0 : facet.counts[std::size_t(own - facet.values->begin())],
             .chosen = std::ranges::contains(chosen, mine)});
    }
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
        if ((left.id == QLatin1StringView(mine)) != (right.id == QLatin1StringView(mine)))
            return left.id == QLatin1StringView(mine);
        if (left.hits != right.hits)
            return left.hits > right.hits;
        return left.folded < right.folded;
    });
    if (m_isTree)
        growTree();
    show();
}

void FacetModel::setOpen(const QString &value, bool open)
{
    (open ? m_opened : m_closed).insert(value);
    (open ? m_closed : m_opened).remove(value);
    show();
}

/// Puts each value below the one whose code begins its own, in the order that they have.
void FacetModel::growTree()
{
    std::map<QString, std::vector<std::size_t>> below; // "" is the top
    std::unordered_map<QString, std::size_t> placeOf;
    for (std::size_t place = 0; place < m_values.size(); ++place)
        placeOf.emplace(m_values[place].id, place);
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        QString parent = m_values[place].id;
        do
            parent.chop(1);
        while (!parent.isEmpty() && !placeOf.contains(parent));
        below[parent].push_back(place);
    }
    std::vector<Value> grown;
    grown.reserve(m_values.size());
    const auto grow = [&](const auto &self, const QString &parent, int depth) -> void {
        const auto found = below.find(parent);
        if (found == below.end())
            return;
        for (const std::size_t place : found->second) {
            Value &value = grown.emplace_back(m_values[place]);
            value.depth = depth;
            value.branch = !value.id.isEmpty() && below.contains(value.id);
            if (!value.id.isEmpty())
                self(self, QString(m_values[place].id), depth + 1);
        }
    };
    grow(grow, QString(), 0);
    m_values = std::move(grown);
}

void FacetModel::show()
{
    const QString wanted = folded(m_filter.trimmed());
    const auto holdsChosen = [&](const Value &branch) {
        return std::ranges::any_of(m_values, [&](const Value &value) {
            return value.chosen && value.id.size() > branch.id.size() && value.id.startsWith(branch.id);
        });
    };
    std::vector<Value> shown;
    int open = 0; // what is deeper is in a branch that is not open
    for (Value value : m_values) {
        if (shown.size() == mostShown)
            break;
        if (!wanted.isEmpty()) {
            if (value.folded.contains(wanted))
                shown.push_back(std::move(value));
            continue;
        }
        if (value.depth > open)
            continue;
        value.open =
            value.branch && (m_opened.contains(value.id) || (!m_closed.contains(value.id) && holdsChosen(value)));
        open = value.open ? value.depth + 1 : value.depth;
        shown.push_back(std::move(value));
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
