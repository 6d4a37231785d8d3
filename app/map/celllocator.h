// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/clusters.h"

namespace hansa::map
{

/// Tells which points lie in a view, its edges included, and in which cells of the grid.
class CellLocator
{
public:
    CellLocator(const MercatorBox &box, double cellsAcross);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; } ///< no point lies in such a view
    /// Requires: not empty. What lies before an edge wraps round.
    [[nodiscard]] bool holds(PackedPoint at) const { return (at.x - m_west <= m_width) & (at.y - m_north <= m_height); }
    [[nodiscard]] std::uint32_t cell(std::uint32_t ordinate) const ///< the column of an x, the line of a y
    {
        return std::uint32_t(std::int32_t(ordinate * m_cellsAStep)); // converted as signed: faster
    }

private:
    double m_cellsAStep;
    std::uint32_t m_west = 0;
    std::uint32_t m_north = 0;
    std::uint32_t m_width = 0;
    std::uint32_t m_height = 0;
    bool m_isEmpty = false;
};

} // namespace hansa::map
