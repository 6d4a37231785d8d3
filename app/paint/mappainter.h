// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "paint/mapscene.h"
#include "paint/mapstyle.h"

#include <QPainter>

#include <span>

namespace hansa::paint
{

/// Draws the map's layers with a QPainter: for the software backend, for pictures, for print.
/// The same geometry, style and projection as the scene-graph layers. The painter is set up so
/// that one unit is a logical pixel of the camera's view; it is left as it was.
class MapPainter
{
public:
    MapPainter(QPainter &painter, const map::Camera &camera, const MapPalette &palette, const QFont &font);

    void background(); ///< water
    void baseMap(const map::BaseMap &base, const CountryFills &fills = {});
    void lines(std::span<const MapLine> lines);
    void marks(const MapMarks &marks);
    void labels(std::span<const map::MapLabel> labels);

private:
    void tile(const map::BaseMap &base, map::TileCopy tile, const CountryFills &fills);
    void mark(const MapMarks &marks, std::uint32_t index);
    void ring(const map::Cluster &cluster, QPointF at);
    [[nodiscard]] QPointF place(Mercator point) const;

    QPainter &m_painter;
    map::Camera m_camera;
    const MapPalette &m_palette;
    QFont m_font;
};

} // namespace hansa::paint
