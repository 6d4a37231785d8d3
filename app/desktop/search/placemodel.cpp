// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/placemodel.h"

#include "desktop/naming/dimensionwords.h"

namespace hansa::desktop
{

namespace
{
constexpr std::size_t mostShown = 50;
}

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_shown(catalogue::Towns::builtIn().beginning({}, mostShown))
{
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const catalogue::Town &town = *m_shown[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(town.name);
    case DetailsRole:
        return valueName(search::Dimension::Country, town.country);
    case LatRole:
        return town.at.lat;
    case LonRole:
        return town.at.lon;
    default:
        return {};
    }
}

void PlaceModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_shown = catalogue::Towns::builtIn().beginning(filter.trimmed().toStdString(), mostShown);
    endResetModel();
    Q_EMIT filterChanged();
}

} // namespace hansa::desktop
