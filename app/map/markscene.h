// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/camera.h"
#include "map/clusters.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hansa::map
{

/// Radius of the mark of one point in pixels, by its score: the best are larger, in few steps, so that
/// few pictures do.
inline constexpr double leastDotRadius = 4;
inline constexpr double dotStep = 0.5;
inline constexpr int dotSteps = 5;

/// Radius of a mark in pixels: a dot for one point, a ring that holds its count for more.
[[nodiscard]] double markRadius(const Cluster &cluster);

/// Places in @p clusters of those whose mark shows in the view.
[[nodiscard]] std::vector<std::uint32_t> marksInView(std::span<const Cluster> clusters, const Camera &camera);

/// The mark at @p point of the view: of those whose disc, at least 12 pixels in radius, holds
/// it, the one whose centre is nearest in units of its radius.
[[nodiscard]] std::optional<std::uint32_t> markAt(std::span<const Cluster> clusters, const Camera &camera,
                                                  ScreenPoint point);

/// The marks whose centre is in view, from the centre of the view outwards, at most @p most.
[[nodiscard]] std::vector<std::uint32_t> walkOrder(std::span<const Cluster> clusters, const Camera &camera,
                                                   std::size_t most);

enum class Direction { Left, Right, Up, Down };

/// The next mark in view from @p from on towards @p direction: within 45 degrees of it, the nearest.
[[nodiscard]] std::optional<std::uint32_t> nextMark(std::span<const Cluster> clusters, const Camera &camera,
                                                    ScreenPoint from, Direction direction);

/// A curve from one place to another the short way round the world, bent to the left of the way;
/// x is unwrapped, so that the line never jumps. Points are @p segments + 1.
[[nodiscard]] std::vector<Mercator> arc(Mercator from, Mercator to, int segments);

} // namespace hansa::map
