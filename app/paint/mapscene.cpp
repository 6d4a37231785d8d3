// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "paint/mapscene.h"

#include <algorithm>

namespace hansa::paint
{

QPolygonF lineOnScreen(const MapLine &line, const map::Camera &camera)
{
    QPolygonF shown;
    if (line.points.empty()) {
        return shown;
    }
    const Mercator start = line.points.front();
    const map::ScreenPoint at = map::toScreen(camera, start);
    const double size = map::worldSize(camera);
    for (const Mercator point : line.points) {
        shown << QPointF(at.x + (point.x - start.x) * size, at.y + (point.y - start.y) * size);
    }
    return shown;
}

std::vector<RingPart> ringParts(const map::Cluster &cluster)
{
    // A point may have several sectors: shares are of what is told, unless that is less than all.
    std::uint32_t told = 0;
    for (const map::SectorCount &sector : cluster.sectors) {
        told += sector.count;
    }
    const double whole = std::max(told, cluster.count);
    std::vector<RingPart> parts;
    double from = 0;
    for (const map::SectorCount &sector : cluster.sectors) {
        if (sector.count > 0) {
            const double to = from + sector.count / whole;
            parts.push_back({std::min<int>(sector.sector, map::otherTheme), from, to});
            from = to;
        }
    }
    if (told < cluster.count) {
        if (!parts.empty() && parts.back().theme == map::otherTheme) {
            parts.back().to = 1;
        } else {
            parts.push_back({map::otherTheme, from, 1});
        }
    }
    return parts;
}

} // namespace hansa::paint
