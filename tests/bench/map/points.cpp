// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "points.h"

#include "base/geo.h"

#include <algorithm>
#include <random>

namespace hansa::bench
{

std::vector<map::MapPoint> inventedPoints(std::uint32_t count)
{
    constexpr std::uint32_t seed = 20261128;
    constexpr std::size_t towns = 2000;
    std::mt19937 random(seed);
    const auto between = [&](double from, double to) { return from + (to - from) * double(random()) / 4294967295.0; };
    std::vector<LatLon> places;
    for (std::size_t town = 0; town < towns; ++town) {
        const bool inEurope = town % 10 < 7;
        places.push_back(inEurope ? LatLon{between(36, 62), between(-9, 30)}
                                  : LatLon{between(-40, 60), between(-170, 175)});
    }
    std::vector<map::MapPoint> points;
    points.reserve(count);
    for (std::uint32_t row = 0; row < count; ++row) {
        const LatLon town = places[random() % towns];
        const Mercator at = toMercator({std::clamp(town.lat + between(-0.3, 0.3) * between(0, 1), -80.0, 80.0),
                                        town.lon + between(-0.4, 0.4) * between(0, 1)});
        points.push_back({.x = at.x,
                          .y = at.y,
                          .score = between(0, 1),
                          .row = row,
                          .theme = std::uint8_t(random() % 9),
                          .vague = random() % 5 == 0});
    }
    return points;
}

} // namespace hansa::bench
