// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/ringsplit.h"

#include <algorithm>
#include <cmath>

namespace hansa::map
{

namespace
{

using Ring = std::vector<LatLon>;

constexpr double half = 180;
constexpr double whole = 360;

/// Longitudes that go on where they would jump.
Ring unwrapped(const Ring &ring)
{
    Ring straight;
    for (const LatLon corner : ring) {
        LatLon next = corner;
        if (!straight.empty())
            next.lon += whole * std::round((straight.back().lon - corner.lon) / whole);
        straight.push_back(next);
    }
    return straight;
}

/// What of a ring lies east (@p sign 1) or west (-1) of a meridian, after Sutherland and Hodgman.
Ring clipped(const Ring &ring, double meridian, double sign)
{
    Ring kept;
    for (std::size_t place = 0; place < ring.size(); ++place) {
        const LatLon here = ring[place];
        const LatLon next = ring[(place + 1) % ring.size()];
        const bool isIn = (here.lon - meridian) * sign >= 0;
        const bool goesIn = (next.lon - meridian) * sign >= 0;
        if (isIn)
            kept.push_back(here);
        if (isIn != goesIn) {
            const double share = (meridian - here.lon) / (next.lon - here.lon);
            kept.push_back({here.lat + (next.lat - here.lat) * share, meridian});
        }
    }
    return kept;
}

} // namespace

std::vector<Ring> splitAtAntimeridian(const Ring &ring)
{
    constexpr std::size_t fewest = 3;
    const Ring straight = unwrapped(ring);
    std::vector<Ring> rings;
    for (const double shift : {-whole, 0.0, whole}) {
        Ring part = clipped(clipped(straight, shift - half, 1), shift + half, -1);
        if (part.size() < fewest)
            continue;
        for (LatLon &corner : part)
            corner.lon = std::clamp(corner.lon - shift, -half, half);
        const auto [west, east] = std::ranges::minmax_element(part, {}, &LatLon::lon);
        if (west->lon < east->lon)
            rings.push_back(std::move(part));
    }
    return rings;
}

} // namespace hansa::map
