// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/celllocator.h"

#include <algorithm>
#include <cmath>

namespace hansa::map
{

CellLocator::CellLocator(const MercatorBox &box, double cellsAcross)
    : m_cellsAStep(cellsAcross / packedSteps)
{
    static_assert(maximumCellsAcross <= double(INT32_MAX));
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

} // namespace hansa::map
