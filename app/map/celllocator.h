// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/clusters.h"

#include <array>

namespace hansa::map
{

/// Some rows' points, beside one another: what touches every point is done to all of them, a step at a
/// time, in loops that compilers make vectors of; one point after the other takes twice as long.
struct LocatedPoints {
    static constexpr std::size_t most = 512;

    std::array<std::uint32_t, most> x;
    std::array<std::uint32_t, most> y;
    std::array<std::uint64_t, most> sectors;
    std::array<std::int32_t, most> column; ///< of the grid's cell
    std::array<std::int32_t, most> line;
    std::array<std::uint32_t, most> inView; ///< places in the above, ascending
    std::size_t inViewCount = 0;
};

/// Tells which points lie in a view, its edges included, and in which cells of the grid.
class CellLocator
{
public:
    CellLocator(const MercatorBox &box, double cellsAcross);

    /// Requires: at most LocatedPoints::most rows.
    void locate(std::span<const PackedRow> table, std::span<const std::uint32_t> rows, LocatedPoints &located) const;

private:
    double m_cellsAStep;
    std::uint32_t m_west = 0;
    std::uint32_t m_north = 0;
    std::uint32_t m_width = 0;
    std::uint32_t m_height = 0;
    bool m_isEmpty = false;
};

} // namespace hansa::map
