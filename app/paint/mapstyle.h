// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/labelplacer.h"
#include "map/mappoint.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>

#include <array>
#include <vector>

namespace hansa::paint
{

/// The colours of a map. Defaults are the light palette.
struct MapPalette {
    QColor water{0xdc, 0xe8, 0xee};
    QColor land{0xf6, 0xf3, 0xec};
    QColor border{0xcf, 0xc8, 0xba}; ///< coasts and countries
    QColor region{0xe4, 0xdf, 0xd4}; ///< first-order divisions, and territories without a code
    QColor surface{0xff, 0xff, 0xff}; ///< inside of a ring, rim of a dot
    QColor ink{0x1f, 0x23, 0x28}; ///< counts, large names
    QColor softInk{0x5b, 0x61, 0x6b}; ///< small names
    QColor accent{0x0b, 0x6e, 0x99}; ///< arcs, what is selected
    std::array<QColor, map::themeCount> themes{
        QColor(0xcc, 0x66, 0x77), QColor(0x33, 0x22, 0x88), QColor(0xdd, 0xcc, 0x77),
        QColor(0x11, 0x77, 0x33), QColor(0x88, 0xcc, 0xee), QColor(0x88, 0x22, 0x55),
        QColor(0x44, 0xaa, 0x99), QColor(0x99, 0x99, 0x33), QColor(0xa9, 0xa5, 0x9c)};

    friend bool operator==(const MapPalette &, const MapPalette &) = default;
};

/// The palette's accent as strong as a line is to be.
[[nodiscard]] inline QColor lineColor(const MapPalette &palette, double strength)
{
    QColor color = palette.accent;
    color.setAlphaF(float(strength));
    return color;
}

[[nodiscard]] MapPalette darkMapPalette();

/// Of rivers: the water's, but to be seen as a thin line on land.
[[nodiscard]] QColor riverColor(const MapPalette &palette);

/// The colour at @p share of the way, 0 to 1, from one to another.
[[nodiscard]] QColor between(const QColor &from, const QColor &to, double share);

/// Colours of land by the country's place in BaseMap::countries(): a map by figures. Shorter than the
/// list, or an invalid colour: as the palette has it.
using CountryFills = std::vector<QColor>;
[[nodiscard]] inline const QColor &landColor(const MapPalette &palette, const CountryFills &fills, std::size_t country)
{
    return country < fills.size() && fills[country].isValid() ? fills[country] : palette.land;
}

/// The outline of a single mark by its theme, around the origin, about @p radius in size:
/// circle, square, triangle, diamond, upturned triangle, pentagon, hexagon, star; other: plus.
/// All have nearly the same area.
[[nodiscard]] QPolygonF themeShape(int theme, double radius);

/// The font of a name on the map, from the application's own.
[[nodiscard]] QFont labelFont(const QFont &base, map::LabelKind kind);

[[nodiscard]] QColor labelColor(const MapPalette &palette, map::LabelKind kind);

/// How far borders of first-order divisions have come in at a zoom, 0 to 1: further out they
/// are a thicket.
[[nodiscard]] double regionStrength(double zoom);

/// Radius of a town's dot in pixels.
[[nodiscard]] double dotRadius(map::LabelKind kind);

/// How much a name takes in that font. Remembers what it measured: names of one BaseMap only.
[[nodiscard]] map::MeasureLabel labelMeasure(const QFont &base);

/// The font of the count in a ring.
[[nodiscard]] QFont countFont(const QFont &base);

/// A count as a ring shows it: 17, 950, 12k.
[[nodiscard]] QString countText(std::uint32_t count);

} // namespace hansa::paint
