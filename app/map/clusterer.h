// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/clusters.h"

#include <memory>
#include <vector>

namespace hansa::map
{

/// Stands for no cluster in an assignment.
inline constexpr std::uint32_t noCluster = UINT32_MAX;

/// Which of two threads gathers.
enum class Half : std::uint8_t { First, Second };

/// Gathers points into clusters for a view: the cells of a grid, then each cell, biggest
/// first, takes in the neighbours whose mean lies closer to its own than the radius.
///
/// The result depends on the set of points, the box and the grid alone: not on the order
/// of the rows, to the last bit. Cells are anchored to the world, so that those wholly in
/// view stay as they are while the map moves.
///
/// Scores are taken to ten decimals. Requires: rows below 2^26 - 1.
/// Keeps its scratch memory from one call to the next; one for each thread.
class Clusterer
{
public:
    /// From so many rows on half of them are gathered on a second thread, where there is one to spare.
    static constexpr std::size_t worthSharing = 20'000;

    explicit Clusterer(std::size_t shareFrom = worthSharing);
    ~Clusterer();
    Clusterer(Clusterer &&) noexcept;
    Clusterer &operator=(Clusterer &&) noexcept;

    /// Clusters the rows of @p table in @p selection that lie in @p box. Rows without a position are left out.
    /// O(rows + cells in view); allocates only to grow its scratch memory and for the result.
    [[nodiscard]] Clusters run(std::span<const PackedRow> table, const PointSelection &selection,
                               const MercatorBox &box, const ClusterGrid &grid);

    /// For each row of the last run's selection, in its order, the place in Clusters::clusters of
    /// the cluster it went into; noCluster where it was not in view.
    [[nodiscard]] std::vector<std::uint32_t> assignment() const;

    /// The same, where rows come some at a time: begin, any number of add, finish. Borrows the table till then.
    void begin(std::span<const PackedRow> table, const MercatorBox &box, const ClusterGrid &grid);
    /// To each half by one thread at a time. @p next: the rows that will come after these, which are fetched ahead.
    void add(Half half, const PointSelection &selection, std::span<const std::uint32_t> next);
    [[nodiscard]] Clusters finish();

private:
    struct Scratch;
    [[nodiscard]] Scratch &scratch(Half half) { return half == Half::First ? *m_scratch : *m_second; }
    void open(std::span<const PackedRow> table, const MercatorBox &box, const ClusterGrid &grid, bool both);
    [[nodiscard]] Clusters merge();

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Scratch> m_second; ///< of the second thread
    std::vector<std::uint32_t> m_cellOf; ///< for each row of the selection its place in the cells, or noCluster
    ClusterGrid m_grid; ///< of the last run or begin
    std::size_t m_shareFrom;
};

} // namespace hansa::map
