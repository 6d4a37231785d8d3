// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/basemap.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::map
{

enum class LabelKind {
    LargeCountry,
    SmallCountry,
    Capital,
    Town,
};

/// A name on the map, placed: its place in the world and the text's box around it in pixels,
/// so that it moves with the map until labels are placed again.
struct MapLabel {
    LabelKind kind = LabelKind::Town;
    std::uint32_t index = 0; ///< in BaseMap::countries() or BaseMap::places()
    Mercator anchor; ///< the middle of a country's name; the dot of a town
    double left = 0; ///< of the text's box, from the anchor
    double top = 0;
    double width = 0;
    double height = 0;
    std::string_view text; ///< of the BaseMap

    [[nodiscard]] bool hasDot() const { return kind == LabelKind::Capital || kind == LabelKind::Town; }
};

/// What a name takes in pixels.
struct LabelSize {
    double width = 0;
    double height = 0;
};
using MeasureLabel = std::function<LabelSize(LabelKind, std::string_view text)>;

/// Something that names keep clear of: a box of the view in pixels.
struct LabelObstacle {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Names for a view, none over another: countries by size, then towns by importance, each as
/// long as there is room. Towns stand to the right of their dot, else to the left. Looks
/// @p margin pixels beyond the view, so that names come in whole and hold still while it moves.
/// O(places + labels squared); at most @p most labels.
[[nodiscard]] std::vector<MapLabel> placeLabels(const BaseMap &map, const Camera &camera, std::string_view language,
                                                const MeasureLabel &measure,
                                                std::span<const LabelObstacle> obstacles = {}, double margin = 120,
                                                std::size_t most = 90);

} // namespace hansa::map
