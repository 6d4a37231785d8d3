// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/basemap.h"

#include "map/basemapreader.h"
#include "map/shapetilereader.h"

#include <algorithm>
#include <cmath>

namespace hansa::map
{

namespace
{

/// From these zooms on the next finer level is drawn: where the edges of the coarser one would
/// be seen as straight lines. Measured on an 1600 by 900 view, each level then costs about the same.
constexpr std::array finerFrom{2.9, 5.2};

} // namespace

const std::string &MapCountry::name(std::string_view language) const
{
    constexpr std::array<std::string_view, 5> languages{"en", "de", "fr", "es", "it"};
    const auto found = std::ranges::find(languages, language.substr(0, 2));
    const std::string &name = names[found == languages.end() ? 0 : std::size_t(found - languages.begin())];
    return name.empty() ? names[0] : name;
}

Result<std::shared_ptr<const BaseMap>> BaseMap::open(std::span<const std::byte> bytes)
{
    return BaseMapReader(bytes).read();
}

std::size_t BaseMap::levelForZoom(double zoom) const
{
    const auto level = std::size_t(std::ranges::count_if(finerFrom, [zoom](double from) { return zoom >= from; }));
    return std::min(level, m_levels.size() - 1);
}

bool BaseMap::hasTile(TileId tile) const
{
    return tile.level < m_levels.size() && tile.x < tilesAcross(tile.level) && tile.y < tilesAcross(tile.level)
        && !m_levels[tile.level].tiles[tile.y * tilesAcross(tile.level) + tile.x].empty();
}

ShapeTile BaseMap::tile(TileId tile) const
{
    if (!hasTile(tile)) {
        return {};
    }
    return readShapeTile(m_levels[tile.level].tiles[tile.y * tilesAcross(tile.level) + tile.x], m_countries.size())
        .value_or(ShapeTile());
}

std::optional<std::uint32_t> BaseMap::countryAt(Mercator point) const
{
    const auto level = std::uint32_t(m_levels.size() - 1);
    const double across = tilesAcross(level);
    const double x = wrapped(point.x) * across;
    const double y = std::clamp(point.y, 0.0, 1 - 1e-9) * across;
    const ShapeTile shapes = tile({level, std::uint32_t(x), std::uint32_t(y)});
    const double inX = (x - std::floor(x)) * tileExtent;
    const double inY = (y - std::floor(y)) * tileExtent;
    const auto side = [&](TilePoint a, TilePoint b) { return (b.x - a.x) * (inY - a.y) - (b.y - a.y) * (inX - a.x); };
    for (const ShapeTile::Polygon &polygon : shapes.polygons) {
        for (std::uint32_t at = polygon.indices.first; at < polygon.indices.first + polygon.indices.count; at += 3) {
            const TilePoint a = shapes.points[shapes.indices[at]];
            const TilePoint b = shapes.points[shapes.indices[at + 1]];
            const TilePoint c = shapes.points[shapes.indices[at + 2]];
            const double ab = side(a, b);
            const double bc = side(b, c);
            const double ca = side(c, a);
            if ((ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0)) {
                return polygon.country;
            }
        }
    }
    return std::nullopt;
}

std::vector<TileCopy> BaseMap::tilesInView(const Camera &camera, std::size_t level) const
{
    const double tiles = tilesAcross(level);
    const double tilePixels = worldSize(camera) / tiles;
    const auto last = std::int64_t(tiles) - 1;
    const double halfWidth = camera.width / 2 / tilePixels;
    const double halfHeight = camera.height / 2 / tilePixels;
    const auto west = std::int64_t(std::floor(camera.centre.x * tiles - halfWidth));
    const auto east = std::int64_t(std::floor(camera.centre.x * tiles + halfWidth));
    const auto north =
        std::clamp(std::int64_t(std::floor(camera.centre.y * tiles - halfHeight)), std::int64_t(0), last);
    const auto south =
        std::clamp(std::int64_t(std::floor(camera.centre.y * tiles + halfHeight)), std::int64_t(0), last);

    std::vector<TileCopy> result;
    for (std::int64_t y = north; y <= south; ++y) {
        for (std::int64_t x = west; x <= east; ++x) {
            const auto copy = std::int64_t(std::floor(double(x) / tiles));
            const TileId tile{std::uint32_t(level), std::uint32_t(x - copy * (last + 1)), std::uint32_t(y)};
            if (hasTile(tile)) {
                result.push_back({tile, int(copy)});
            }
        }
    }
    return result;
}

} // namespace hansa::map
