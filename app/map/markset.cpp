// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/markset.h"

#include <numeric>

namespace hansa::map
{

MarkSet::MarkSet(std::vector<MapPoint> points)
    : m_points(std::move(points))
{
    std::erase_if(m_points,
                  [](const MapPoint &point) { return !(point.x >= 0 && point.x <= 1 && point.y > 0 && point.y < 1); });
    const std::size_t count = m_points.size();
    m_packed.reserve(count);
    m_scores.reserve(count);
    m_themes.reserve(count);
    m_indexOfRow.reserve(count);
    BoxBuilder bounds;
    for (const MapPoint &point : m_points) {
        m_indexOfRow.emplace(point.row, std::uint32_t(m_packed.size()));
        m_packed.push_back(packed({point.x, point.y}));
        m_scores.push_back(point.score);
        m_themes.push_back(1ULL << std::min(point.theme, otherTheme));
        bounds.add({point.x, point.y});
    }
    m_all.resize(count);
    std::iota(m_all.begin(), m_all.end(), 0U);
    if (!bounds.isEmpty()) {
        m_bounds = bounds.box();
    }
}

std::optional<std::uint32_t> MarkSet::indexOfRow(std::uint32_t row) const
{
    const auto found = m_indexOfRow.find(row);
    return found == m_indexOfRow.end() ? std::nullopt : std::optional(found->second);
}

Clusters MarkSet::cluster(Clusterer &clusterer, const MercatorBox &box, const ClusterGrid &grid) const
{
    return clusterer.run({m_packed, m_themes}, {m_all, m_scores}, box, grid);
}

} // namespace hansa::map
