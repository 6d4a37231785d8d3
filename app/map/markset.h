// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/clusterer.h"
#include "map/mappoint.h"

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hansa::map
{

/// The points that a map shows, ready to be clustered for one view after the other.
/// Immutable; any thread. In its clusters a "row" is the place of a point in points(), and
/// a "sector" the theme of a point.
class MarkSet
{
public:
    MarkSet() = default;
    /// Points without a position, or beyond Web Mercator's edge, are left out. O(points).
    explicit MarkSet(std::vector<MapPoint> points);

    [[nodiscard]] std::span<const MapPoint> points() const { return m_points; }
    [[nodiscard]] const MercatorBox &bounds() const { return m_bounds; } ///< of all points
    [[nodiscard]] std::optional<std::uint32_t> indexOfRow(std::uint32_t row) const;

    [[nodiscard]] Clusters cluster(Clusterer &clusterer, const MercatorBox &box, const ClusterGrid &grid) const;

private:
    std::vector<MapPoint> m_points;
    std::vector<PackedPoint> m_packed;
    std::vector<double> m_scores;
    std::vector<std::uint64_t> m_themes;
    std::vector<std::uint32_t> m_all;
    std::unordered_map<std::uint32_t, std::uint32_t> m_indexOfRow;
    MercatorBox m_bounds;
};

} // namespace hansa::map
