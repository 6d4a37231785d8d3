// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>

namespace hansa::map
{

/// Themes have a hue and a shape each: 0 to 7, and 8 for all others.
inline constexpr std::uint8_t otherTheme = 8;
inline constexpr std::uint8_t themeCount = 9;

/// A record on the map. Fill it with hansa::toMercator(); leave out what has no position.
struct MapPoint {
    double x = 0; ///< Mercator, 0 to 1
    double y = 0;
    double score = 0; ///< 0 to 1
    std::uint32_t row = 0; ///< what the giver calls it: a row of its model
    std::uint8_t theme = otherTheme; ///< at most otherTheme
    bool vague = false; ///< only the centre of its city or region is known

    friend bool operator==(const MapPoint &, const MapPoint &) = default;
};

} // namespace hansa::map
