// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/anchoredmaterial.h"
#include "desktop/map/ink.h"
#include "paint/mapscene.h"
#include "paint/mapstyle.h"

#include <QSGGeometryNode>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hansa::desktop
{

/// Collects rings in up to five colours, filled or not, as a square each: the shader draws what is
/// in it. Before, a ring was some hundred triangles, which software OpenGL felt more than the pixels.
class RingMesh
{
public:
    struct Ring {
        double radius = 0; ///< logical pixels
        double thickness = 0;
        bool filled = false; ///< with the surface
    };

    /// @p parts fill the ring, at most five.
    void add(const Anchor &anchor, const Ring &ring, std::span<const paint::RingPart> parts,
             const paint::MapPalette &palette);
    void add(const Anchor &anchor, const Ring &ring, const QColor &color);

    /// Puts all into @p node, which must have been made by node().
    void moveTo(QSGGeometryNode *node);
    /// An empty node for moveTo().
    [[nodiscard]] static QSGGeometryNode *node();
    [[nodiscard]] static AnchoredMaterial &materialOf(QSGGeometryNode *node)
    {
        return *static_cast<AnchoredMaterial *>(node->material());
    }

private:
    /// As shaders/ring.vert takes it.
    struct Vertex {
        float place[4];
        float corner[4];
        float ring[3];
        float cuts[4];
        Ink colors[5];
    };

    void add(const Anchor &anchor, const Ring &ring, Vertex vertex);

    friend const QSGGeometry::AttributeSet &ringAttributes();
    std::vector<Vertex> m_vertices;
};

} // namespace hansa::desktop
