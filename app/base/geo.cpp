// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hansa
{

using std::numbers::pi;

namespace
{
constexpr double radians(double degrees)
{
    return degrees * pi / 180;
}
} // namespace

double distanceKm(LatLon from, LatLon to)
{
    const double sinLat = std::sin(radians(to.lat - from.lat) / 2);
    const double sinLon = std::sin(radians(to.lon - from.lon) / 2);
    const double a = sinLat * sinLat + std::cos(radians(from.lat)) * std::cos(radians(to.lat)) * (sinLon * sinLon);
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(a)));
}

LatLon destination(LatLon from, double bearing, double km)
{
    const double angle = km / earthRadiusKm;
    const double lat = radians(from.lat);
    const double sinLat =
        std::sin(lat) * std::cos(angle) + std::cos(lat) * std::sin(angle) * std::cos(radians(bearing));
    const double east = std::atan2(std::sin(radians(bearing)) * std::sin(angle) * std::cos(lat),
                                   std::cos(angle) - std::sin(lat) * sinLat);
    const double lon = from.lon + east * 180 / pi;
    return {std::asin(std::clamp(sinLat, -1.0, 1.0)) * 180 / pi, lon - 360 * std::floor((lon + 180) / 360)};
}

Mercator toMercator(LatLon place)
{
    const double lat = std::clamp(place.lat, -mercatorLimit, mercatorLimit);
    const double y = 0.5 * (1.0 - std::log(std::tan(pi / 4 + pi / 360 * lat)) / pi);
    return {place.lon / 360 + 0.5, std::clamp(y, 0.0, 1.0)};
}

LatLon toLatLon(Mercator point)
{
    const double lat = 360 / pi * (std::atan(std::exp(pi * (1.0 - 2.0 * point.y))) - pi / 4);
    return {lat, (point.x - 0.5) * 360};
}

double worldPixels(double zoom)
{
    return 256 * std::exp2(zoom);
}

} // namespace hansa
