// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"
#include "map/basemap.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Searching on the map: what is drawn on it becomes a criterion, and criteria show as outlines. Places
/// are points with x degrees east and y degrees north.
class MapSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search READ search WRITE setSearch NOTIFY searchChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::MapLines outlines READ outlines NOTIFY changed)
    Q_PROPERTY(bool hasCircle READ hasCircle NOTIFY changed)
    Q_PROPERTY(QPointF centre READ centre NOTIFY changed)
    Q_PROPERTY(double radiusKm READ radiusKm NOTIFY changed)

public:
    explicit MapSearch(QObject *parent = nullptr);

    [[nodiscard]] SearchModel *search() const { return m_search; }
    void setSearch(SearchModel *search);
    [[nodiscard]] MapLines outlines() const; ///< of the circle, and of the area
    [[nodiscard]] bool hasCircle() const { return circle() != nullptr; }
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] double radiusKm() const;

    /// Only who is at most so far away; a circle that is there keeps its mode and its fall-off.
    Q_INVOKABLE void setCircle(QPointF centre, double radiusKm);
    /// Only who is inside of a ring, which closes itself.
    Q_INVOKABLE void setRing(const QList<QPointF> &ring);
    /// Only who is between two corners; the way from west to east is the one that was drawn.
    Q_INVOKABLE void setBox(QPointF northWest, QPointF southEast);
    /// Along with the country that lies there, or no longer with it. Its code; empty: there is none.
    Q_INVOKABLE QString toggleCountry(QPointF place);
    /// A circle that holds the ten of those found that are nearest to a place.
    Q_INVOKABLE void setNearestTen(QPointF place);

Q_SIGNALS:
    void searchChanged();
    void changed();

private:
    [[nodiscard]] const search::Nearness *circle() const;

    SearchModel *m_search = nullptr;
    QFutureWatcher<std::shared_ptr<const map::BaseMap>> m_reading;
};

} // namespace hansa::desktop
