// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <vector>

namespace hansa::map
{

/// A tile of a level of the base map.
struct TileId {
    std::uint32_t level = 0;
    std::uint32_t x = 0;
    std::uint32_t y = 0;

    friend auto operator<=>(const TileId &, const TileId &) = default;
};

/// A tile and how many worlds east of the first it is drawn.
struct TileCopy {
    TileId tile;
    int copy = 0;

    friend auto operator<=>(const TileCopy &, const TileCopy &) = default;
};

/// Positions in a tile count from its north-west corner to this; shapes reach a little over.
inline constexpr int tileExtent = 1 << 15;

/// A position in a tile.
struct TilePoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend bool operator==(const TilePoint &, const TilePoint &) = default;
};

/// What an edge of a shape is: from a point to the next of its ring.
enum class EdgeKind : std::uint8_t {
    None, ///< cut, or drawn by the neighbour
    Coast,
    Border,
    Territory, ///< border of a territory without a code of its own
    Region, ///< border of first-order divisions
    River,
};

/// The shapes of a tile: polygons of countries and lakes as rings and as triangles, and lines.
struct ShapeTile {
    struct Run {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    struct Polygon {
        std::uint32_t country = 0; ///< its place in BaseMap::countries()
        Run rings; ///< of rings; the first is the outline
        Run indices; ///< of indices, three a triangle
    };

    /// Water on land.
    struct Lake {
        Run rings; ///< of rings; the first is the shore, the others islands
        Run indices; ///< of lakeIndices, three a triangle
    };

    std::vector<TilePoint> points;
    std::vector<EdgeKind> edges; ///< beside points
    std::vector<Run> rings; ///< of points, closed
    std::vector<Polygon> polygons;
    std::vector<std::uint32_t> indices; ///< of points
    std::vector<Lake> lakes;
    std::vector<std::uint32_t> lakeIndices; ///< of points
    std::vector<Run> lines; ///< of points, open: borders of first-order divisions
    std::vector<Run> rivers; ///< of points, open

    [[nodiscard]] bool isEmpty() const { return points.empty(); }
};

} // namespace hansa::map
