// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "paint/mappainter.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hansa::paint
{

/// A line of the legend: a mark's theme, or a colour of land, and what it means.
struct LegendEntry {
    std::optional<int> theme; ///< nothing: a field of @p fill
    QColor fill;
    QString text;
};

/// All that a picture of the map shows. Owns what it draws, so it can be drawn on any thread.
struct MapPicture {
    map::Camera camera;
    MapPalette palette;
    QFont font;
    std::shared_ptr<const map::BaseMap> base; ///< null: water alone
    CountryFills fills;
    std::vector<MapLine> lines;
    std::vector<map::Cluster> clusters;
    std::vector<std::uint8_t> vague; ///< beside clusters
    std::optional<std::uint32_t> selected;
    std::vector<map::MapLabel> labels; ///< of base
    QString legendTitle;
    std::vector<LegendEntry> legend;
    QString scaleText; ///< "500 km"
    double scalePixels = 0;
    QString credit; ///< whose data it is
};

/// Draws the picture into a rectangle as wide as the camera's view, one unit a logical pixel.
void paintPicture(QPainter &painter, const MapPicture &picture);

} // namespace hansa::paint
