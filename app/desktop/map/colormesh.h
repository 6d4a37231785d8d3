// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/ink.h"

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

#include <cstdint>
#include <vector>

namespace hansa::desktop
{

/// Collects lines with smooth edges as coloured triangles. One unit is a logical pixel.
class ColorMesh
{
public:
    /// @p feather: how wide an edge fades out, a device pixel.
    explicit ColorMesh(float feather)
        : m_feather(feather)
    {
    }

    void line(const QPolygonF &points, double width, const QColor &color);

    /// Puts all into @p node, which must have been made by node().
    void moveTo(QSGGeometryNode *node);
    /// An empty node for moveTo().
    [[nodiscard]] static QSGGeometryNode *node();

private:
    using Vertex = QSGGeometry::ColoredPoint2D;

    std::uint32_t add(QPointF at, Ink ink);
    void quad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d);

    float m_feather;
    std::vector<Vertex> m_vertices;
    std::vector<std::uint32_t> m_indices;
};

} // namespace hansa::desktop
