// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mappoints.h"

#include "map/markscene.h"
#include "map/mercatorbox.h"

#include <algorithm>
#include <cmath>

namespace hansa::desktop
{

namespace
{
constexpr int arcSegments = 40;
constexpr int boxSteps = 16; ///< on the northern and on the southern side
constexpr double outlineWidth = 2; ///< pixels
} // namespace

MapPoints::MapPoints(map::MarkSet marks, Text name, Text place)
    : m_marks(std::make_shared<const map::MarkSet>(std::move(marks)))
    , m_name(std::move(name))
    , m_place(std::move(place))
{
}

void MapLines::addArc(Mercator from, Mercator to, double ties)
{
    m_lines.push_back({.points = map::arc(from, to, arcSegments),
                       .width = 1.4 + std::min(3.0, std::log2(std::max(1.0, ties))),
                       .strength = 1});
}

void MapLines::addTie(Mercator from, Mercator to, double ties)
{
    m_lines.push_back({.points = map::arc(from, to, arcSegments),
                       .width = 0.6 + std::min(2.4, 0.6 * std::log2(std::max(1.0, ties))),
                       .strength = std::min(0.8, 0.2 + 0.1 * ties)});
}

void MapLines::addCircle(LatLon centre, double radiusKm)
{
    std::vector<LatLon> ring;
    for (int degree = 0; degree < 360; degree += 4)
        ring.push_back(destination(centre, degree, radiusKm));
    addClosed(ring);
}

void MapLines::addBox(double west, double south, double east, double north)
{
    const double width = east < west ? east + 360 - west : east - west;
    std::vector<LatLon> ring; // sampled: no step may be half the world long
    for (int step = 0; step < boxSteps; ++step)
        ring.push_back({north, west + width * step / boxSteps});
    for (int step = 0; step < boxSteps; ++step)
        ring.push_back({south, west + width * (boxSteps - step) / boxSteps});
    ring.push_back({south, west});
    addClosed(ring);
}

void MapLines::addRing(const std::vector<LatLon> &ring)
{
    if (ring.size() > 1)
        addClosed(ring);
}

void MapLines::addClosed(const std::vector<LatLon> &ring)
{
    std::vector<Mercator> points;
    for (std::size_t place = 0; place <= ring.size(); ++place) {
        Mercator point = toMercator(ring[place % ring.size()]);
        if (!points.empty())
            point.x = points.back().x + map::shortWay(map::wrapped(points.back().x), map::wrapped(point.x));
        points.push_back(point);
    }
    m_lines.push_back({.points = std::move(points), .width = outlineWidth, .strength = 1});
}

} // namespace hansa::desktop
