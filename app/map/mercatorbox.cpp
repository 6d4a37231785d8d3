// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/mercatorbox.h"

#include <algorithm>
#include <cmath>

namespace hansa::map
{

Mercator MercatorBox::centre() const
{
    return {wrapped((west + east) / 2), (north + south) / 2};
}

double wrapped(double x)
{
    const double inside = x - std::floor(x);
    return inside < 1 ? inside : 0; // a tiny negative x rounds up to 1
}

double shortWay(double from, double to)
{
    const double way = to - from;
    return way - std::ceil(way - 0.5);
}

MercatorBox boxOfDegrees(double west, double south, double east, double north)
{
    const Mercator topLeft = toMercator({north, west});
    const Mercator bottomRight = toMercator({south, east});
    MercatorBox box{topLeft.x, topLeft.y, bottomRight.x, bottomRight.y};
    if (box.east < box.west) {
        box.east += 1;
    }
    if (box.west < 0 || box.west >= 1) {
        const double width = box.width();
        box.west = wrapped(box.west);
        box.east = box.west + width;
    }
    box.east = std::min(box.east, box.west + 1);
    return box;
}

bool intersects(const MercatorBox &left, const MercatorBox &right)
{
    if (left.north > right.south || right.north > left.south) {
        return false;
    }
    for (const int copy : {-1, 0, 1}) {
        if (left.west <= right.east + copy && right.west + copy <= left.east) {
            return true;
        }
    }
    return false;
}

void BoxBuilder::add(Mercator point)
{
    if (m_empty) {
        m_empty = false;
        m_west = m_east = point.x;
        m_north = m_south = point.y;
        return;
    }
    m_north = std::min(m_north, point.y);
    m_south = std::max(m_south, point.y);
    const double copy = point.x + std::floor(m_west - point.x) + 1; // first copy east of the west edge
    const double x = copy - 1 >= m_west ? copy - 1 : copy;
    if (x <= m_east) {
        return;
    }
    const double growEast = x - m_east;
    const double growWest = m_west - (x - 1);
    if (growEast <= growWest) {
        m_east = std::min(x, m_west + 1);
    } else {
        m_west = std::max(x - 1, m_east - 1);
    }
}

MercatorBox BoxBuilder::box() const
{
    const double west = wrapped(m_west);
    return {west, m_north, west + (m_east - m_west), m_south};
}

} // namespace hansa::map
