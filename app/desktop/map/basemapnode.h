// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/linematerial.h"
#include "desktop/map/tilemesh.h"
#include "map/basemap.h"
#include "paint/mapstyle.h"

#include <QSGClipNode>
#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>
#include <QSGTransformNode>
#include <QSGVertexColorMaterial>

#include <map>
#include <memory>
#include <span>

namespace hansa::desktop
{

/// The scene graph of the base map: water, and a transform node for each tile in view.
/// Render thread.
class BaseMapNode : public QSGNode
{
public:
    BaseMapNode();
    ~BaseMapNode() override;

    /// @p fills: of land, by the country's place in the base map; an invalid colour is the style's.
    void setStyle(const paint::MapPalette &style, const paint::CountryFills &fills);
    void setView(const map::Camera &camera, qreal devicePixelRatio);
    /// Shows these tiles and no others; nodes of tiles that were shown before are kept for a while.
    void setTiles(std::span<const map::TileCopy> tiles, std::uint32_t tilesAcross,
                  const std::map<map::TileId, std::shared_ptr<const TileMesh>> &meshes);

private:
    struct Tile {
        std::unique_ptr<QSGTransformNode> node;
        std::shared_ptr<const TileMesh> mesh;
        QSGGeometryNode *fill = nullptr;
        QSGGeometryNode *lakes = nullptr; ///< null without
        std::vector<QSGGeometryNode *> lines;
        std::uint64_t lastShown = 0;
    };

    Tile &tile(const map::TileCopy &copy, const std::shared_ptr<const TileMesh> &mesh);
    void colour(const Tile &tile);
    QSGGeometryNode *lines(const LineMesh &mesh, LineMaterial *material);
    void place(const map::TileCopy &copy, std::uint32_t tilesAcross);
    void forgetOld();

    map::Camera m_camera;
    qreal m_devicePixelRatio = 1;
    std::uint64_t m_frame = 0;
    std::map<map::TileCopy, Tile> m_tiles;
    paint::MapPalette m_style;
    QSGGeometry m_waterGeometry;
    QSGGeometryNode m_water;
    QSGFlatColorMaterial m_waterMaterial;
    paint::CountryFills m_fills;
    QSGVertexColorMaterial m_landMaterial;
    QSGFlatColorMaterial m_lakeMaterial;
    LineMaterial m_riverMaterial;
    LineMaterial m_borderMaterial;
    LineMaterial m_faintMaterial;
    LineMaterial m_regionMaterial;
};

} // namespace hansa::desktop
