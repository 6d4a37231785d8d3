// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/basemapnode.h"

#include <QMatrix4x4>

#include <algorithm>
#include <cstring>

namespace hansa::desktop
{

namespace
{

constexpr std::size_t keptTiles = 96;
constexpr float borderHalfWidth = 0.5F; // logical pixels

const QSGGeometry::AttributeSet &lineAttributes()
{
    static const std::array attributes{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(attributes.size()), sizeof(LineVertex), attributes.data()};
    return set;
}

} // namespace

BaseMapNode::BaseMapNode()
    : m_waterGeometry(QSGGeometry::defaultAttributes_Point2D(), 4)
{
    m_water.setGeometry(&m_waterGeometry);
    m_water.setMaterial(&m_waterMaterial);
    m_water.setFlag(OwnedByParent, false);
    appendChildNode(&m_water);
    // Else the renderer would move the vertices itself to join batches, each time the map moves.
    m_landMaterial.setFlag(QSGMaterial::RequiresFullMatrix);
    m_landMaterial.setFlag(QSGMaterial::Blending, false);
    m_lakeMaterial.setFlag(QSGMaterial::RequiresFullMatrix);
}

BaseMapNode::~BaseMapNode()
{
    removeAllChildNodes();
}

void BaseMapNode::setStyle(const paint::MapPalette &style, const paint::CountryFills &fills)
{
    if (m_style == style && m_fills == fills && m_frame > 0) {
        return;
    }
    m_style = style;
    m_fills = fills;
    m_waterMaterial.setColor(style.water);
    m_lakeMaterial.setColor(style.water);
    m_riverMaterial.color = paint::riverColor(style);
    m_borderMaterial.color = style.border;
    m_faintMaterial.color = style.region;
    m_regionMaterial.color = style.region;
    m_water.markDirty(DirtyMaterial);
    for (const auto &[copy, tile] : m_tiles) {
        colour(tile);
        if (tile.lakes != nullptr) {
            tile.lakes->markDirty(DirtyMaterial);
        }
    }
}

void BaseMapNode::colour(const Tile &tile)
{
    auto *vertices = tile.fill->geometry()->vertexDataAsColoredPoint2D();
    for (std::size_t point = 0; point < tile.mesh->points.size(); ++point) {
        const QRgb color = paint::landColor(m_style, m_fills, tile.mesh->countries[point]).rgb();
        const TileMesh::Point at = tile.mesh->points[point];
        vertices[point].set(at.x, at.y, uchar(qRed(color)), uchar(qGreen(color)), uchar(qBlue(color)), 255);
    }
    tile.fill->markDirty(DirtyGeometry);
}

void BaseMapNode::setView(const map::Camera &camera, qreal devicePixelRatio)
{
    ++m_frame;
    if (m_camera.width != camera.width || m_camera.height != camera.height || m_frame == 1) {
        QSGGeometry::updateRectGeometry(&m_waterGeometry, QRectF(0, 0, camera.width, camera.height));
        m_water.markDirty(DirtyGeometry);
    }
    m_camera = camera;
    m_devicePixelRatio = devicePixelRatio;
}

void BaseMapNode::setTiles(std::span<const map::TileCopy> tiles, std::uint32_t tilesAcross,
                           const std::map<map::TileId, std::shared_ptr<const TileMesh>> &meshes)
{
    const double unitsPerPixel = map::tileExtent * double(tilesAcross) / map::worldSize(m_camera) / m_devicePixelRatio;
    for (LineMaterial *material : {&m_riverMaterial, &m_borderMaterial, &m_faintMaterial, &m_regionMaterial}) {
        material->unitsPerPixel = float(unitsPerPixel);
        material->halfWidth = borderHalfWidth * float(m_devicePixelRatio);
    }
    m_regionMaterial.color.setAlphaF(float(paint::regionStrength(m_camera.zoom)));

    for (const map::TileCopy &copy : tiles) {
        const auto mesh = meshes.find(copy.tile);
        if (mesh == meshes.end()) {
            continue;
        }
        Tile &shown = tile(copy, mesh->second);
        shown.lastShown = m_frame;
        place(copy, tilesAcross);
    }
    // Fills first and lines above, whichever tile they are of: the order of children, as lines blend.
    for (auto &[copy, tile] : m_tiles) {
        const bool isShown = tile.lastShown == m_frame;
        if (isShown && tile.node->parent() == nullptr) {
            appendChildNode(tile.node.get());
        } else if (!isShown && tile.node->parent() != nullptr) {
            removeChildNode(tile.node.get());
        }
        if (isShown) {
            for (QSGGeometryNode *line : tile.lines) {
                line->markDirty(DirtyMaterial);
            }
        }
    }
    forgetOld();
}

BaseMapNode::Tile &BaseMapNode::tile(const map::TileCopy &copy, const std::shared_ptr<const TileMesh> &source)
{
    const auto [found, isNew] = m_tiles.try_emplace(copy);
    Tile &tile = found->second;
    if (!isNew) {
        return tile;
    }
    tile.mesh = source;
    const TileMesh &mesh = *source;
    tile.node = std::make_unique<QSGTransformNode>();
    tile.node->setFlag(OwnedByParent, false);

    auto *geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), int(mesh.points.size()),
                                     int(mesh.triangles.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->indexData(), mesh.triangles.data(), mesh.triangles.size() * sizeof(std::uint32_t));
    tile.fill = new QSGGeometryNode;
    tile.fill->setGeometry(geometry);
    tile.fill->setFlag(OwnsGeometry);
    tile.fill->setMaterial(&m_landMaterial);
    tile.node->appendChildNode(tile.fill);
    colour(tile);

    if (!mesh.lakes.empty()) {
        auto *lakes = new QSGGeometry(QSGGeometry::defaultAttributes_Point2D(), int(mesh.lakePoints.size()),
                                      int(mesh.lakes.size()), QSGGeometry::UnsignedIntType);
        lakes->setDrawingMode(QSGGeometry::DrawTriangles);
        std::ranges::transform(mesh.lakePoints, lakes->vertexDataAsPoint2D(),
                               [](TileMesh::Point point) { return QSGGeometry::Point2D{point.x, point.y}; });
        std::memcpy(lakes->indexData(), mesh.lakes.data(), mesh.lakes.size() * sizeof(std::uint32_t));
        tile.lakes = new QSGGeometryNode;
        tile.lakes->setGeometry(lakes);
        tile.lakes->setFlag(OwnsGeometry);
        tile.lakes->setMaterial(&m_lakeMaterial);
        tile.node->appendChildNode(tile.lakes);
    }
    for (const auto &[part, material] : {std::pair{&mesh.rivers, &m_riverMaterial},
                                         {&mesh.regions, &m_regionMaterial},
                                         {&mesh.faint, &m_faintMaterial},
                                         {&mesh.borders, &m_borderMaterial}}) {
        if (!part->indices.empty()) {
            QSGGeometryNode *node = lines(*part, material);
            tile.node->appendChildNode(node);
            tile.lines.push_back(node);
        }
    }
    return tile;
}

QSGGeometryNode *BaseMapNode::lines(const LineMesh &mesh, LineMaterial *material)
{
    auto *geometry = new QSGGeometry(lineAttributes(), int(mesh.vertices.size()), int(mesh.indices.size()),
                                     QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), mesh.vertices.data(), mesh.vertices.size() * sizeof(LineVertex));
    std::memcpy(geometry->indexData(), mesh.indices.data(), mesh.indices.size() * sizeof(std::uint32_t));
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setFlag(OwnsGeometry);
    node->setMaterial(material);
    return node;
}

void BaseMapNode::place(const map::TileCopy &copy, std::uint32_t tilesAcross)
{
    // In double up to here: only what is near the view becomes a float.
    const double size = map::worldSize(m_camera);
    const double side = size / tilesAcross;
    const double left = m_camera.width / 2 + (copy.copy - m_camera.centre.x) * size + copy.tile.x * side;
    const double top = m_camera.height / 2 - m_camera.centre.y * size + copy.tile.y * side;
    const auto scale = float(side / map::tileExtent);
    QMatrix4x4 matrix;
    matrix.translate(float(left), float(top));
    matrix.scale(scale, scale);
    m_tiles.at(copy).node->setMatrix(matrix);
}

void BaseMapNode::forgetOld()
{
    while (m_tiles.size() > keptTiles) {
        const auto oldest =
            std::ranges::min_element(m_tiles, {}, [](const auto &entry) { return entry.second.lastShown; });
        if (oldest->second.lastShown == m_frame) {
            return; // all in view
        }
        m_tiles.erase(oldest);
    }
}

} // namespace hansa::desktop
