// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa
{

/// A place on the earth, WGS 84 degrees, north and east positive.
struct LatLon {
    double lat = 0;
    double lon = 0;

    friend bool operator==(const LatLon &, const LatLon &) = default;
};

/// Mean radius of the earth that distances are computed with.
inline constexpr double earthRadiusKm = 6371.0088;

/// Great-circle distance by the haversine formula, in kilometres.
[[nodiscard]] double distanceKm(LatLon from, LatLon to);

/// Where one comes to from @p from after @p km on the great circle that begins at @p bearing degrees,
/// clockwise from north.
[[nodiscard]] LatLon destination(LatLon from, double bearing, double km);

/// A point in Web Mercator, the world 1 wide and 1 high: x from 0 at 180° west to 1 at
/// 180° east, y from 0 in the north to 1 in the south.
struct Mercator {
    double x = 0;
    double y = 0;

    friend bool operator==(const Mercator &, const Mercator &) = default;
};

/// The latitude at which Web Mercator ends, north and south.
inline constexpr double mercatorLimit = 85.05112877980659;

/// Latitudes beyond the limit go to the edge. As Qt Location's QWebMercator.
[[nodiscard]] Mercator toMercator(LatLon place);
[[nodiscard]] LatLon toLatLon(Mercator point);

/// Size of the world in pixels at @p zoom, 256-pixel tiles.
[[nodiscard]] double worldPixels(double zoom);

} // namespace hansa
