// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"

#include <algorithm>
#include <cstdint>

namespace hansa::map
{

/// A place in 2^32 steps round the world and from pole to pole: a centimetre at the equator, in half the memory
/// of a Mercator. Gathering a million points into clusters costs what reading them costs.
struct PackedPoint {
    std::uint32_t x = 0;
    std::uint32_t y = 0;

    friend bool operator==(const PackedPoint &, const PackedPoint &) = default;
};

inline constexpr double packedSteps = 4294967296.0; ///< 2^32
/// Stands for no position: beyond the southern edge.
inline constexpr PackedPoint nowhere{UINT32_MAX, UINT32_MAX};
inline constexpr std::uint32_t southernmost = UINT32_MAX - 1;

/// A row as clustering reads it. Place and sectors stand together: what takes time is to fetch them.
struct PackedRow {
    PackedPoint at = nowhere; ///< nowhere: a row without a position
    std::uint64_t sectors = 0; ///< a bit for each sector the row has
};

/// The step below a Mercator from 0 to 1; an x of 1 is that of 0, and NaN is nowhere.
[[nodiscard]] inline PackedPoint packed(Mercator at)
{
    if (!(at.x >= 0 && at.x <= 1 && at.y >= 0)) // also what is no number
        return nowhere;
    return {std::uint32_t(std::uint64_t(at.x * packedSteps)),
            std::uint32_t(std::min(at.y * packedSteps, double(southernmost)))};
}

/// Exact: a double holds every step.
[[nodiscard]] inline Mercator unpacked(PackedPoint at)
{
    return {at.x / packedSteps, at.y / packedSteps};
}

} // namespace hansa::map
