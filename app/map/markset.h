// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/clusterer.h"
#include "map/marktable.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hansa::map
{

/// The rows that a map shows as clusters and single marks, and how good each is. Immutable.
class MarkSet
{
public:
    MarkSet() = default;
    /// @p rows ascend, a score from 0 to 1 beside each. Those without a place on the map are left out. O(rows).
    MarkSet(std::shared_ptr<const MarkTable> table, std::span<const std::uint32_t> rows,
            std::span<const double> scores);
    /// A table of their own. O(points + the highest row).
    explicit MarkSet(std::span<const MapPoint> points);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::span<const std::uint32_t> rows() const { return m_rows; } ///< ascending
    [[nodiscard]] std::span<const double> scores() const { return m_scores; } ///< beside the rows
    [[nodiscard]] const MarkTable &table() const { return *m_table; }
    [[nodiscard]] MercatorBox bounds() const; ///< of all points. O(rows)
    [[nodiscard]] std::optional<std::uint32_t> indexOfRow(std::uint32_t row) const; ///< its place in rows()

    /// Clusters of those in view; Cluster::row is a row of the table.
    [[nodiscard]] Clusters cluster(Clusterer &clusterer, const MercatorBox &box, const ClusterGrid &grid) const;

private:
    void add(std::span<const std::uint32_t> rows, std::span<const double> scores);

    std::shared_ptr<const MarkTable> m_table = std::make_shared<const MarkTable>(0);
    std::vector<std::uint32_t> m_rows;
    std::vector<double> m_scores;
};

} // namespace hansa::map
