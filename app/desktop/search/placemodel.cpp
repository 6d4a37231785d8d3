// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/placemodel.h"

#include "base/fold.h"
#include "catalogue/vocabularies.h"
#include "desktop/naming/dimensionwords.h"

#include <algorithm>
#include <set>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t mostShown = 50;
}

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractListModel(parent)
{
    std::set<QString> known;
    for (const auto &region : catalogue::Vocabularies::builtIn().regions()) {
        const QString name = QString::fromStdString(region.seat);
        const QString country = valueName(search::Dimension::Country, region.country);
        if (region.seat.empty() || !known.insert(name + country).second)
            continue;
        m_places.push_back({name, QString::fromStdString(fold(region.seat)),
                            u"%1, %2"_s.arg(QString::fromStdString(region.name), country), region.seatPoint});
    }
    std::ranges::sort(m_places, {}, &Place::folded);
    setFilter(u""_s);
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = m_places[m_shown[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return place.name;
    case DetailsRole:
        return place.details;
    case LatRole:
        return place.at.lat;
    case LonRole:
        return place.at.lon;
    default:
        return {};
    }
}

void PlaceModel::setFilter(const QString &filter)
{
    if (filter == m_filter && !filter.isNull() && !m_shown.empty())
        return;
    m_filter = filter;
    const QString wanted = QString::fromStdString(fold(filter.trimmed().toStdString()));
    beginResetModel();
    m_shown.clear();
    const auto collect = [&](auto fits) {
        for (std::size_t at = 0; at < m_places.size() && m_shown.size() < mostShown; ++at) {
            if (!std::ranges::contains(m_shown, at) && fits(m_places[at].folded))
                m_shown.push_back(at);
        }
    };
    collect([&](const QString &name) { return name.startsWith(wanted); });
    collect([&](const QString &name) { return name.contains(wanted); });
    endResetModel();
    Q_EMIT filterChanged();
}

} // namespace hansa::desktop
