// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/shapetile.h"

#include <cstdint>
#include <vector>

namespace hansa::desktop
{

/// A corner of a line's strip: a point of the line, and where the strip's edge lies from it for
/// a line one unit to each side. The shader spreads it to a width in pixels.
struct LineVertex {
    float x = 0;
    float y = 0;
    float nx = 0;
    float ny = 0;
    float side = 0; ///< -1 or 1: the far ends of the strip's profile
};

/// Lines as triangles.
struct LineMesh {
    std::vector<LineVertex> vertices;
    std::vector<std::uint32_t> indices;
};

/// A tile as the scene graph takes it, in units of the tile.
struct TileMesh {
    struct Point {
        float x = 0;
        float y = 0;
    };
    std::vector<Point> points;
    std::vector<std::uint32_t> countries; ///< beside points: whose land it is
    std::vector<std::uint32_t> triangles; ///< land
    std::vector<Point> lakePoints;
    std::vector<std::uint32_t> lakes; ///< triangles of lakePoints
    LineMesh rivers;
    LineMesh borders; ///< coasts, shores and countries
    LineMesh faint; ///< territories
    LineMesh regions; ///< first-order divisions
};

/// Builds the mesh of a tile. O(points); any thread.
[[nodiscard]] TileMesh tileMesh(const map::ShapeTile &tile);

} // namespace hansa::desktop
