// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "map/camera.h"
#include "map/shapetile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::map
{

/// A country of the base map: where its label stands, and its names.
struct MapCountry {
    std::string code; ///< ISO 3166 alpha-2; empty for a territory without one
    Mercator position;
    double radius = 0; ///< of the largest circle inside its largest part, of the world
    std::array<std::string, 5> names; ///< en, de, fr, es, it

    /// The name in @p language (two letters), else the English one.
    [[nodiscard]] const std::string &name(std::string_view language) const;
};

/// A town of the base map.
struct MapPlace {
    Mercator position;
    double fromZoom = 0; ///< from here on it has room among more important places
    bool isCapital = false;
    std::uint32_t thousands = 0; ///< inhabitants
    std::optional<std::uint16_t> country; ///< its place in BaseMap::countries()
    std::string name;
};

/// The base map that comes with the program: shapes at three levels of detail in tiles,
/// countries and places. The format is described in resources/map/FORMAT.md.
/// Immutable; any thread.
class BaseMap
{
public:
    /// Reads @p bytes whole, 10 ms; tiles are decoded as they are asked for.
    [[nodiscard]] static Result<std::shared_ptr<const BaseMap>> open(std::span<const std::byte> bytes);

    [[nodiscard]] std::span<const MapCountry> countries() const { return m_countries; }
    /// The most important first.
    [[nodiscard]] std::span<const MapPlace> places() const { return m_places; }

    [[nodiscard]] std::size_t levelCount() const { return m_levels.size(); }
    /// The level that has the detail for @p zoom, and no more.
    [[nodiscard]] std::size_t levelForZoom(double zoom) const;
    /// Tiles of @p level across the world.
    [[nodiscard]] std::uint32_t tilesAcross(std::size_t level) const { return 1U << m_levels[level].tileZoom; }
    /// Whether there is anything but water in a tile.
    [[nodiscard]] bool hasTile(TileId tile) const;
    /// Decodes a tile, about 0.1 ms; empty where it has none or its data are damaged.
    [[nodiscard]] ShapeTile tile(TileId tile) const;

    /// The country at @p point (its place in countries()) by the finest shapes; nothing at sea.
    [[nodiscard]] std::optional<std::uint32_t> countryAt(Mercator point) const;

    /// Which tiles of @p level meet the view, on which copy of the world (-1, 0, 1), only those that have something.
    [[nodiscard]] std::vector<TileCopy> tilesInView(const Camera &camera, std::size_t level) const;

private:
    struct Level {
        std::uint32_t tileZoom = 0;
        std::vector<std::byte> data;
        std::vector<std::span<const std::byte>> tiles; // by number, empty without
    };

    std::vector<MapCountry> m_countries;
    std::vector<MapPlace> m_places;
    std::vector<Level> m_levels;

    friend class BaseMapReader;
};

} // namespace hansa::map
