// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/basemaplayer.h"

#include "base/work.h"
#include "desktop/map/basemapnode.h"
#include "desktop/map/basemapsource.h"
#include "paint/mappainter.h"

#include <QQuickWindow>

#include <algorithm>

namespace hansa::desktop
{

namespace
{

/// How much more than the view is painted ahead on each side, of its size.
constexpr qreal ahead = 0.25;

} // namespace

BaseMapLayer::BaseMapLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_map = m_reading.result();
        updateFills();
    });
    m_reading.setFuture(bundledBaseMap());
}

void BaseMapLayer::setFills(const MapFills &fills)
{
    if (m_fills == fills) {
        return;
    }
    m_fills = fills;
    updateFills();
    Q_EMIT fillsChanged();
}

void BaseMapLayer::updateFills()
{
    m_countryFills.clear();
    for (const map::MapCountry &country : m_map ? m_map->countries() : std::span<const map::MapCountry>()) {
        m_countryFills.push_back(m_fills.of(country.code));
    }
    m_painted = {};
    schedule();
}

void BaseMapLayer::setComplete(bool complete)
{
    if (m_complete != complete) {
        m_complete = complete;
        Q_EMIT completeChanged();
    }
}

void BaseMapLayer::prepare()
{
    if (!m_map) {
        return;
    }
    if (isPainted()) {
        paintAhead();
        setComplete(true);
        return;
    }
    std::vector<map::TileCopy> wanted = m_map->tilesInView(view(), m_map->levelForZoom(view().zoom));
    const auto isReady = [this](const map::TileCopy &copy) { return m_meshes.contains(copy.tile); };
    const bool allReady = std::ranges::all_of(wanted, isReady);
    if (allReady) {
        m_shown = std::move(wanted);
    } else {
        request(wanted);
        // Meanwhile what is finest among the levels that are ready.
        for (std::size_t level = m_map->levelForZoom(view().zoom) + 1; level-- > 0;) {
            std::vector<map::TileCopy> tiles = m_map->tilesInView(view(), level);
            if (std::ranges::all_of(tiles, isReady)) {
                m_shown = std::move(tiles);
                break;
            }
            if (level == 0) {
                request(tiles);
            }
        }
    }
    setComplete(allReady);
}

void BaseMapLayer::request(const std::vector<map::TileCopy> &tiles)
{
    std::vector<map::TileId> missing;
    for (const map::TileCopy &copy : tiles) {
        if (m_requested.insert(copy.tile).second) {
            missing.push_back(copy.tile);
        }
    }
    if (missing.empty()) {
        return;
    }
    using Meshes = std::vector<std::pair<map::TileId, std::shared_ptr<const TileMesh>>>;
    compute([map = m_map, missing] {
        Meshes meshes;
        for (const map::TileId &tile : missing) {
            meshes.emplace_back(tile, std::make_shared<const TileMesh>(tileMesh(map->tile(tile))));
        }
        return meshes;
    }).then(this, [this, missing](const Result<Meshes> &meshes) {
        if (meshes) {
            m_meshes.insert(meshes->begin(), meshes->end());
            schedule();
            return;
        }
        for (const map::TileId &tile : missing)
            m_requested.erase(tile); // the next move asks for them again
        Q_EMIT failed(meshes.error().message());
    });
}

QSGNode *BaseMapLayer::updateNode(QSGNode *old)
{
    auto *node = old != nullptr ? static_cast<BaseMapNode *>(old) : new BaseMapNode;
    node->setStyle(style(), m_countryFills);
    node->setView(view(), window()->effectiveDevicePixelRatio());
    if (m_map && !m_shown.empty()) {
        node->setTiles(m_shown, m_map->tilesAcross(m_shown.front().tile.level), m_meshes);
    }
    return node;
}

/// Paints the view and something around it, unless the last picture still holds the view.
void BaseMapLayer::paintAhead()
{
    const qreal size = map::worldSize(view());
    const bool holds = !m_painted.isNull() && m_paintedView.zoom == view().zoom
        && std::abs(map::shortWay(m_paintedView.centre.x, view().centre.x)) * size
            <= (m_paintedView.width - view().width) / 2
        && std::abs(m_paintedView.centre.y - view().centre.y) * size <= (m_paintedView.height - view().height) / 2;
    if (holds) {
        return;
    }
    m_paintedView = view();
    m_paintedView.width = std::ceil(view().width * (1 + 2 * ahead));
    m_paintedView.height = std::ceil(view().height * (1 + 2 * ahead));
    const qreal ratio = window()->effectiveDevicePixelRatio();
    m_painted = QImage((QSizeF(m_paintedView.width, m_paintedView.height) * ratio).toSize(), QImage::Format_RGB32);
    m_painted.setDevicePixelRatio(ratio);
    QPainter painter(&m_painted);
    paint::MapPainter paints(painter, m_paintedView, style(), font());
    paints.background();
    paints.baseMap(*m_map, m_countryFills);
}

void BaseMapLayer::paint(QPainter &painter)
{
    if (m_painted.isNull()) {
        painter.fillRect(QRectF(0, 0, view().width, view().height), style().water);
        return;
    }
    const qreal size = map::worldSize(view());
    const qreal left =
        (view().width - m_paintedView.width) / 2 + map::shortWay(view().centre.x, m_paintedView.centre.x) * size;
    const qreal top = (view().height - m_paintedView.height) / 2 + (m_paintedView.centre.y - view().centre.y) * size;
    const qreal ratio = m_painted.devicePixelRatio();
    // On whole pixels, so that the picture is copied, not resampled.
    painter.drawImage(QPointF(qRound(left * ratio) / ratio, qRound(top * ratio) / ratio), m_painted);
}

} // namespace hansa::desktop
