// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mapfills.h"
#include "desktop/map/maplayer.h"
#include "desktop/map/tilemesh.h"
#include "map/basemap.h"

#include <QFutureWatcher>
#include <QImage>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace hansa::desktop
{

/// Water, land and borders. Tiles become meshes on a worker, once; while the map moves only
/// their matrices change. Until a finer level is ready the coarser one stays.
class BaseMapLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    /// Whether all that is in view is drawn in its detail.
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY completeChanged)
    Q_PROPERTY(hansa::desktop::MapFills fills READ fills WRITE setFills NOTIFY fillsChanged)

public:
    explicit BaseMapLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] const MapFills &fills() const { return m_fills; }
    void setFills(const MapFills &fills);
    /// What is drawn, for pictures; null until it is read.
    [[nodiscard]] const std::shared_ptr<const map::BaseMap> &baseMap() const { return m_map; }
    [[nodiscard]] const paint::CountryFills &countryFills() const { return m_countryFills; }

Q_SIGNALS:
    void completeChanged();
    void fillsChanged();

protected:
    void prepare() override;
    QSGNode *updateNode(QSGNode *old) override;
    void paint(QPainter &painter) override;
    void styleChanged() override { m_painted = {}; }

private:
    void request(const std::vector<map::TileCopy> &tiles);
    void setComplete(bool complete);
    void updateFills();
    void paintAhead();

    QFutureWatcher<std::shared_ptr<const map::BaseMap>> m_reading;
    std::shared_ptr<const map::BaseMap> m_map;
    std::map<map::TileId, std::shared_ptr<const TileMesh>> m_meshes;
    std::set<map::TileId> m_requested;
    std::vector<map::TileCopy> m_shown; // of this frame
    MapFills m_fills;
    paint::CountryFills m_countryFills; ///< the same by the country's place in the base map
    bool m_complete = false;

    // The software backend keeps a picture of more than the view while the map is only moved.
    QImage m_painted;
    map::Camera m_paintedView;
};

} // namespace hansa::desktop
