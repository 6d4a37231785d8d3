// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/camera.h"
#include "map/markset.h"

#include <QPolygonF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hansa::paint
{

/// A line on the map: to a partner, as map::arc gives it, or around a part of it.
struct MapLine {
    std::vector<Mercator> points; ///< x unwrapped: the line never jumps
    double width = 1.6; ///< pixels
    double strength = 1; ///< 0 to 1: how opaque it is

    friend bool operator==(const MapLine &, const MapLine &) = default;
};

/// The line in the view's pixels, beginning at the copy of its start that is nearest to the centre.
[[nodiscard]] QPolygonF lineOnScreen(const MapLine &line, const map::Camera &camera);

/// What stands on the map: clusters with what is hovered, selected, in focus. A view of what
/// others own.
struct MapMarks {
    std::span<const map::Cluster> clusters;
    std::span<const std::uint8_t> vague; ///< beside clusters: a single mark whose place is only about right
    std::optional<std::uint32_t> hovered; ///< places in clusters
    std::optional<std::uint32_t> selected;
    std::optional<std::uint32_t> focused;

    [[nodiscard]] bool isVague(std::uint32_t mark) const { return mark < vague.size() && vague[mark] != 0; }
    [[nodiscard]] bool isRaised(std::uint32_t mark) const
    {
        return mark == hovered || mark == selected || mark == focused;
    }
};

/// A part of a ring: a theme and its share, in turns.
struct RingPart {
    int theme = 0;
    double from = 0;
    double to = 0;
};

/// The parts of a cluster's ring, clockwise from the top: the four most frequent themes by their
/// counts, what is left as other. They fill the ring.
[[nodiscard]] std::vector<RingPart> ringParts(const map::Cluster &cluster);

inline constexpr double ringThickness = 3.5; ///< pixels
inline constexpr double haloReach = 5; ///< of a vague mark, beyond its radius
inline constexpr double raisedGap = 4.5; ///< between a mark's edge and the ring of a raised one

} // namespace hansa::paint
