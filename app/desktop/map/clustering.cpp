// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/clustering.h"

#include <algorithm>
#include <cmath>

namespace hansa::desktop
{

namespace
{

constexpr std::size_t worldAtOnce = 5000; // points; some milliseconds even where each is a cell of its own
constexpr double margin = 40; // pixels; a mark's disc reaches into the view

/// The box grown to whole cells of the grid, so that no cell in view is only told in part.
map::MercatorBox toWholeCells(const map::MercatorBox &box, const map::ClusterGrid &grid)
{
    const double cell = grid.radius / grid.worldPixels();
    map::MercatorBox whole;
    whole.north = std::max(0.0, std::floor(box.north / cell) * cell);
    whole.south = std::min(1.0, std::ceil(box.south / cell) * cell);
    const double west = std::floor(box.west / cell) * cell;
    const double width = std::ceil(box.east / cell) * cell - west;
    if (width >= 1) {
        return {0, whole.north, 1, whole.south};
    }
    whole.west = map::wrapped(west);
    whole.east = whole.west + width;
    return whole;
}

} // namespace

double clusterZoom(double zoom)
{
    return std::round(2 * zoom) / 2;
}

bool Clustering::holds(const map::Camera &camera) const
{
    if (clusterZoom(camera.zoom) != zoom) {
        return false;
    }
    const map::MercatorBox view = map::viewBox(camera, margin);
    if (view.north < covered.north || view.south > covered.south) {
        return false;
    }
    const bool within = view.west >= covered.west && view.east <= covered.east;
    const bool withinCopy = view.west + 1 >= covered.west && view.east + 1 <= covered.east;
    return covered.width() >= 1 || within || withinCopy;
}

std::optional<std::uint32_t> Clustering::markOfRow(std::int64_t row) const
{
    if (row < 0) {
        return {};
    }
    const auto point = marks->indexOfRow(std::uint32_t(row));
    if (!point || clusterOf[*point] == map::noCluster) {
        return {};
    }
    return clusterOf[*point];
}

const map::Cluster *Clustering::clusterWith(std::uint32_t row) const
{
    const auto mark = markOfRow(row);
    return mark ? &clusters[*mark] : nullptr;
}

std::vector<std::uint32_t> Clustering::rowsOf(std::uint32_t cluster) const
{
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < clusterOf.size(); ++i) {
        if (clusterOf[i] == cluster) {
            members.push_back(i);
        }
    }
    std::ranges::stable_sort(members, std::greater(), [&](std::uint32_t i) { return marks->scores()[i]; });
    std::ranges::transform(members, members.begin(), [&](std::uint32_t i) { return marks->rows()[i]; });
    return members;
}

std::shared_ptr<const Clustering> clusteringFor(std::shared_ptr<const map::MarkSet> marks, const map::Camera &camera)
{
    auto result = std::make_shared<Clustering>();
    const map::ClusterGrid grid{.zoom = clusterZoom(camera.zoom)};
    result->zoom = grid.zoom;
    result->covered = map::wholeWorld;
    if (marks->size() > worldAtOnce) {
        result->covered = toWholeCells(map::viewBox(camera, std::max(camera.width, camera.height) / 2), grid);
    }
    map::Clusterer clusterer;
    result->clusters = marks->cluster(clusterer, result->covered, grid).clusters;
    result->clusterOf = clusterer.assignment();
    result->vague.reserve(result->clusters.size());
    for (const map::Cluster &cluster : result->clusters) {
        result->vague.push_back(cluster.count == 1 && marks->table().isVague(cluster.row) ? 1 : 0);
    }
    result->marks = std::move(marks);
    return result;
}

} // namespace hansa::desktop
