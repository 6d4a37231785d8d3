// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/camera.h"
#include "map/markset.h"

#include <memory>
#include <optional>
#include <vector>

namespace hansa::desktop
{

/// Clusters of a set of points at one zoom step, good for every view within what they cover.
/// Immutable; made on a worker.
struct Clustering {
    std::shared_ptr<const map::MarkSet> marks;
    double zoom = 0; ///< a half level
    map::MercatorBox covered;
    std::vector<map::Cluster> clusters;
    std::vector<std::uint8_t> vague; ///< beside clusters
    std::vector<std::uint32_t> clusterOf; ///< beside marks->rows(); map::noCluster where out of what is covered

    /// Whether it can show @p camera.
    [[nodiscard]] bool holds(const map::Camera &camera) const;
    /// The place in clusters of what holds @p row.
    [[nodiscard]] std::optional<std::uint32_t> markOfRow(std::int64_t row) const;
    /// What holds a row of the marks; null where that is out of what is covered.
    [[nodiscard]] const map::Cluster *clusterWith(std::uint32_t row) const;
    /// The rows of a cluster's members, best first.
    [[nodiscard]] std::vector<std::uint32_t> rowsOf(std::uint32_t cluster) const;
};

/// The zoom that a camera's clusters are made at: the nearest half level.
[[nodiscard]] double clusterZoom(double zoom);

/// Clusters for @p camera: of the whole world while that is quick, so that nothing changes while
/// the map is moved, else of a few views around. Any thread.
[[nodiscard]] std::shared_ptr<const Clustering> clusteringFor(std::shared_ptr<const map::MarkSet> marks,
                                                              const map::Camera &camera);

} // namespace hansa::desktop
