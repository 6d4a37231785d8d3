// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"

namespace hansa::map
{

/// A rectangle on the Mercator world that may cross the antimeridian.
/// west is in [0, 1), east at least west and at most west + 1: a box across 180 degrees has
/// east above 1. north is at most south, as y grows southwards.
struct MercatorBox {
    double west = 0;
    double north = 0;
    double east = 0;
    double south = 0;

    [[nodiscard]] double width() const { return east - west; }
    [[nodiscard]] double height() const { return south - north; }
    [[nodiscard]] Mercator centre() const;

    friend bool operator==(const MercatorBox &, const MercatorBox &) = default;
};

inline constexpr MercatorBox wholeWorld{0, 0, 1, 1};

/// The box between two meridians and two parallels in degrees, edges included.
/// A west greater than the east means that it crosses the antimeridian.
[[nodiscard]] MercatorBox boxOfDegrees(double west, double south, double east, double north);

/// Whether @p point, or its copy one world to the east, lies in @p box, edges included.
[[nodiscard]] inline bool contains(const MercatorBox &box, Mercator point)
{
    const bool across =
        (point.x >= box.west && point.x <= box.east) || (point.x + 1 >= box.west && point.x + 1 <= box.east);
    return across && point.y >= box.north && point.y <= box.south;
}

/// Whether the boxes share a point, on whichever copy of the world.
[[nodiscard]] bool intersects(const MercatorBox &left, const MercatorBox &right);

/// @p x brought into [0, 1).
[[nodiscard]] double wrapped(double x);

/// The way from @p from to @p to the short way round, in (-0.5, 0.5].
[[nodiscard]] double shortWay(double from, double to);

/// Grows a box point by point, each time the shorter way round the world, so that places
/// in New Zealand and Chile give a box across the Pacific.
class BoxBuilder
{
public:
    void add(Mercator point);
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] MercatorBox box() const;

private:
    bool m_empty = true;
    double m_west = 0; // unwrapped, relative to the first point's copy
    double m_east = 0;
    double m_north = 0;
    double m_south = 0;
};

} // namespace hansa::map
