// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/celllocator.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace hansa::map
{

CellLocator::CellLocator(const MercatorBox &box, double cellsAcross)
    : m_cellsAStep(cellsAcross / packedSteps)
{
    static_assert(maximumCellsAcross <= double(INT32_MAX)); // columns and lines are converted as signed: faster
    const auto first = [](double edge) { return std::int64_t(std::ceil(edge * packedSteps)); };
    const auto last = [](double edge) { return std::int64_t(std::floor(edge * packedSteps)); };
    const std::int64_t top = std::max<std::int64_t>(0, first(box.north));
    const std::int64_t bottom = std::min<std::int64_t>(last(box.south), southernmost);
    const std::int64_t across = std::min<std::int64_t>(last(box.east) - first(box.west), UINT32_MAX);
    m_isEmpty = across < 0 || bottom < top;
    m_west = std::uint32_t(first(box.west)); // round the world
    m_width = std::uint32_t(across);
    m_north = std::uint32_t(top);
    m_height = std::uint32_t(bottom - top);
}

void CellLocator::locate(std::span<const PackedRow> table, std::span<const std::uint32_t> rows,
                         LocatedPoints &located) const
{
    assert(rows.size() <= LocatedPoints::most);
    located.inViewCount = 0;
    if (m_isEmpty)
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PackedRow &row = table[rows[i]];
        located.x[i] = row.at.x;
        located.y[i] = row.at.y;
        located.sectors[i] = row.sectors;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        located.column[i] = std::int32_t(located.x[i] * m_cellsAStep);
        located.line[i] = std::int32_t(located.y[i] * m_cellsAStep);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        located.inView[located.inViewCount] = std::uint32_t(i);
        // What lies before the edge wraps round.
        located.inViewCount +=
            std::size_t(located.x[i] - m_west <= m_width) & std::size_t(located.y[i] - m_north <= m_height);
    }
}

} // namespace hansa::map
