// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/ringmesh.h"

#include "desktop/map/meshnode.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{
constexpr float edge = 1; ///< pixels for the smooth edge
constexpr float pastTheEnd = 2; ///< turns: a cut that is never reached
} // namespace

const QSGGeometry::AttributeSet &ringAttributes()
{
    using Geometry = QSGGeometry;
    const auto floats = [](int place, int count, Geometry::AttributeType type) {
        return Geometry::Attribute::createWithAttributeType(place, count, Geometry::FloatType, type);
    };
    const auto color = [](int place) {
        return Geometry::Attribute::createWithAttributeType(place, 4, Geometry::UnsignedByteType,
                                                            Geometry::ColorAttribute);
    };
    static const std::array attributes{floats(0, 4, Geometry::PositionAttribute),
                                       floats(1, 4, Geometry::UnknownAttribute),
                                       floats(2, 3, Geometry::UnknownAttribute),
                                       floats(3, 4, Geometry::UnknownAttribute),
                                       color(4),
                                       color(5),
                                       color(6),
                                       color(7),
                                       color(8)};
    static const Geometry::AttributeSet set{int(attributes.size()), sizeof(RingMesh::Vertex), attributes.data()};
    return set;
}

void RingMesh::add(const Anchor &anchor, const Ring &ring, std::span<const paint::RingPart> parts,
                   const paint::MapPalette &palette)
{
    Vertex vertex{};
    Q_ASSERT(!parts.empty() && parts.size() <= std::size(vertex.colors));
    std::ranges::fill(vertex.cuts, pastTheEnd);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        vertex.colors[part] = ink(palette.themes[std::size_t(parts[part].theme)]);
        if (part + 1 < parts.size()) {
            vertex.cuts[part] = float(parts[part].to);
        }
    }
    add(anchor, ring, vertex);
}

void RingMesh::add(const Anchor &anchor, const Ring &ring, const QColor &color)
{
    Vertex vertex{};
    std::ranges::fill(vertex.cuts, pastTheEnd);
    vertex.colors[0] = ink(color);
    add(anchor, ring, vertex);
}

void RingMesh::add(const Anchor &anchor, const Ring &ring, Vertex vertex)
{
    const auto reach = float(ring.radius) + edge;
    for (const QPointF side : quadCorners) {
        const float place[]{anchor.x, anchor.y, anchor.fromX, anchor.fromY};
        const float corner[]{(2 * float(side.x()) - 1) * reach, (2 * float(side.y()) - 1) * reach, anchor.alpha,
                             anchor.alphaBefore};
        const float shape[]{float(ring.radius), float(ring.thickness), ring.filled ? 1.0F : 0.0F};
        std::ranges::copy(place, vertex.place);
        std::ranges::copy(corner, vertex.corner);
        std::ranges::copy(shape, vertex.ring);
        m_vertices.push_back(vertex);
    }
}

QSGGeometryNode *RingMesh::node()
{
    return meshNode(ringAttributes(), new AnchoredMaterial(AnchoredMaterial::Kind::Rings));
}

void RingMesh::moveTo(QSGGeometryNode *node)
{
    fillQuads(node, m_vertices.data(), m_vertices.size());
}

} // namespace hansa::desktop
