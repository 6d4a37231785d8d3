// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/colormesh.h"

#include "desktop/map/meshnode.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace hansa::desktop
{

std::uint32_t ColorMesh::add(QPointF at, Ink ink)
{
    Vertex vertex;
    vertex.set(float(at.x()), float(at.y()), ink[0], ink[1], ink[2], ink[3]);
    m_vertices.push_back(vertex);
    return std::uint32_t(m_vertices.size() - 1);
}

void ColorMesh::quad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    m_indices.insert(m_indices.end(), {a, b, c, c, b, d});
}

void ColorMesh::line(const QPolygonF &points, double width, const QColor &color)
{
    if (points.size() < 2) {
        return;
    }
    const Ink full = ink(color);
    const double half = m_feather / 2;
    const auto first = std::uint32_t(m_vertices.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF way = points[std::min(i + 1, points.size() - 1)] - points[std::max(i - 1, qsizetype(0))];
        const double length = std::max(1e-9, std::hypot(way.x(), way.y()));
        const QPointF normal(-way.y() / length, way.x() / length);
        add(points[i] - normal * (width / 2 + half), {});
        add(points[i] - normal * std::max(0.0, width / 2 - half), full);
        add(points[i] + normal * std::max(0.0, width / 2 - half), full);
        add(points[i] + normal * (width / 2 + half), {});
    }
    for (std::uint32_t i = 0; i + 1 < std::uint32_t(points.size()); ++i) {
        const std::uint32_t here = first + 4 * i;
        for (std::uint32_t strip = 0; strip < 3; ++strip) {
            quad(here + strip, here + strip + 1, here + 4 + strip, here + 5 + strip);
        }
    }
}

QSGGeometryNode *ColorMesh::node()
{
    auto *material = new QSGVertexColorMaterial;
    // Moved by a matrix alone: the renderer shall leave the vertices as they are.
    material->setFlag(QSGMaterial::RequiresFullMatrix);
    return meshNode(QSGGeometry::defaultAttributes_ColoredPoint2D(), material);
}

void ColorMesh::moveTo(QSGGeometryNode *node)
{
    QSGGeometry *geometry = node->geometry();
    geometry->allocate(int(m_vertices.size()), int(m_indices.size()));
    if (!m_vertices.empty()) {
        std::memcpy(geometry->vertexData(), m_vertices.data(), m_vertices.size() * sizeof(Vertex));
        std::memcpy(geometry->indexData(), m_indices.data(), m_indices.size() * sizeof(std::uint32_t));
    }
    node->markDirty(QSGNode::DirtyGeometry);
}

} // namespace hansa::desktop
