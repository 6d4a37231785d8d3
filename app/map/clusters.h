// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/mercatorbox.h"
#include "map/packedpoint.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hansa::map
{

/// Which rows are clustered, in any order, and the score of each.
/// Requires: as many scores as rows; no row twice.
struct PointSelection {
    std::span<const std::uint32_t> rows;
    std::span<const double> scores; ///< 0 to 1
};

/// The grid that points are gathered in: square cells, anchored to the world's north-west corner.
struct ClusterGrid {
    double zoom = 0;
    double radius = 60; ///< side of a cell, and how close neighbours merge, in pixels
    int tileSize = 256; ///< pixels of the world at zoom 0

    [[nodiscard]] double worldPixels() const;
};

/// The most a grid may have across: deeper zooms are taken as this deep.
inline constexpr double maximumCellsAcross = 1U << 30;

/// How many members have a sector.
struct SectorCount {
    std::uint8_t sector = 0;
    std::uint32_t count = 0;

    friend bool operator==(const SectorCount &, const SectorCount &) = default;
};

/// The up to four most frequent sectors, most frequent first, the lower sector first among
/// equals; count 0 marks the end.
using TopSectors = std::array<SectorCount, 4>;

/// Points that are shown as one. With count 1 it is that point itself.
struct Cluster {
    Mercator position; ///< mean of the members; of a single one its own to a centimetre
    std::uint32_t count = 0;
    std::uint32_t row = 0; ///< the best member; the lowest row among equals
    double best = 0; ///< score, to ten decimals
    double mean = 0; ///< as best
    TopSectors sectors;
    MercatorBox bounds; ///< of the members; a point where they share an address

    /// Whether no zoom can take the members apart: all at one address.
    [[nodiscard]] bool isOneAddress() const { return count > 1 && bounds.width() == 0 && bounds.height() == 0; }

    friend bool operator==(const Cluster &, const Cluster &) = default;
};

/// A cell of the grid with the points of it that are in view.
struct GridCell {
    std::uint32_t column = 0; ///< floor(x / radius), pixels from 180 degrees west
    std::uint32_t line = 0; ///< floor(y / radius), pixels from the northern edge
    std::uint32_t count = 0;

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// What a view shows. The counts of either list sum up to inView.
struct Clusters {
    std::vector<Cluster> clusters; ///< after merging; biggest cell first, then by line and column
    std::vector<GridCell> cells; ///< before merging, by line and column
    std::uint32_t inView = 0; ///< points of the selection in view
};

} // namespace hansa::map
