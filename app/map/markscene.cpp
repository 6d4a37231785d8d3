// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/markscene.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hansa::map
{

namespace
{

constexpr double leastTarget = 12; // a target of 24 pixels across
constexpr double bend = 0.14; // of the way

bool isVisible(const Camera &camera, ScreenPoint at, double margin)
{
    return at.x >= -margin && at.y >= -margin && at.x <= camera.width + margin && at.y <= camera.height + margin;
}

} // namespace

double markRadius(const Cluster &cluster)
{
    if (cluster.count > 1) {
        return 10.5 + 6.5 * std::log10(double(cluster.count));
    }
    const double best = std::clamp(cluster.best, 0.0, 1.0);
    return leastDotRadius + dotStep * std::round(best * (dotSteps - 1));
}

std::vector<std::uint32_t> marksInView(std::span<const Cluster> clusters, const Camera &camera)
{
    std::vector<std::uint32_t> result;
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        if (isVisible(camera, toScreen(camera, clusters[i].position), markRadius(clusters[i]) + 8)) {
            result.push_back(i);
        }
    }
    return result;
}

std::optional<std::uint32_t> markAt(std::span<const Cluster> clusters, const Camera &camera, ScreenPoint point)
{
    std::optional<std::uint32_t> found;
    double nearest = 1;
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        const ScreenPoint at = toScreen(camera, clusters[i].position);
        const double distance =
            std::hypot(at.x - point.x, at.y - point.y) / std::max(leastTarget, markRadius(clusters[i]));
        if (distance <= nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

std::vector<std::uint32_t> walkOrder(std::span<const Cluster> clusters, const Camera &camera, std::size_t most)
{
    std::vector<std::pair<double, std::uint32_t>> inView;
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        const ScreenPoint at = toScreen(camera, clusters[i].position);
        if (isVisible(camera, at, 0)) {
            inView.emplace_back(std::hypot(at.x - camera.width / 2, at.y - camera.height / 2), i);
        }
    }
    std::ranges::sort(inView);
    inView.resize(std::min(inView.size(), most));
    std::vector<std::uint32_t> result(inView.size());
    std::ranges::transform(inView, result.begin(), &std::pair<double, std::uint32_t>::second);
    return result;
}

std::optional<std::uint32_t> nextMark(std::span<const Cluster> clusters, const Camera &camera, ScreenPoint from,
                                      Direction direction)
{
    std::optional<std::uint32_t> found;
    double nearest = INFINITY;
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        const ScreenPoint at = toScreen(camera, clusters[i].position);
        if (!isVisible(camera, at, 0)) {
            continue;
        }
        const double right = at.x - from.x;
        const double down = at.y - from.y;
        double ahead = 0;
        double aside = 0;
        switch (direction) {
        case Direction::Left:
            ahead = -right;
            aside = std::abs(down);
            break;
        case Direction::Right:
            ahead = right;
            aside = std::abs(down);
            break;
        case Direction::Up:
            ahead = -down;
            aside = std::abs(right);
            break;
        case Direction::Down:
            ahead = down;
            aside = std::abs(right);
            break;
        }
        // Half a pixel: the mark one stands on is not ahead of itself.
        if (ahead > 0.5 && aside <= ahead && ahead + aside < nearest) {
            nearest = ahead + aside;
            found = i;
        }
    }
    return found;
}

std::vector<Mercator> arc(Mercator from, Mercator to, int segments)
{
    const double dx = shortWay(from.x, to.x);
    const double dy = to.y - from.y;
    // y grows downwards: to the left of the way is (dy, -dx).
    const Mercator control{from.x + dx / 2 + bend * 2 * dy, from.y + dy / 2 - bend * 2 * dx};
    std::vector<Mercator> points;
    points.reserve(std::size_t(segments) + 1);
    for (int i = 0; i <= segments; ++i) {
        const double t = double(i) / segments;
        const double s = 1 - t;
        points.push_back({s * s * from.x + 2 * s * t * control.x + t * t * (from.x + dx),
                          s * s * from.y + 2 * s * t * control.y + t * t * to.y});
    }
    return points;
}

} // namespace hansa::map
