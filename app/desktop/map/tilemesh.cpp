// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/tilemesh.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace hansa::desktop
{

namespace
{

/// How far a corner's tip may stand out, in half widths: sharper corners are cut off.
constexpr float miterLimit = 2;

struct Vector {
    float x = 0;
    float y = 0;
};

Vector direction(map::TilePoint from, map::TilePoint to)
{
    const auto x = float(to.x - from.x);
    const auto y = float(to.y - from.y);
    const float length = std::hypot(x, y);
    return length > 0 ? Vector{x / length, y / length} : Vector{};
}

/// Where the left edge of the strip runs at a point between two directions.
Vector miter(Vector in, Vector out)
{
    const Vector sum{in.x + out.x, in.y + out.y};
    const float length = std::hypot(sum.x, sum.y);
    if (length < 1e-3F) {
        return {-in.y, in.x}; // straight back
    }
    const Vector normal{-sum.y / length, sum.x / length};
    const float cosine = normal.x * -in.y + normal.y * in.x;
    const float reach = std::min(miterLimit, 1 / std::max(cosine, 1e-3F));
    return {normal.x * reach, normal.y * reach};
}

/// Adds a line to @p mesh; a closed one joins its end to its start.
void addLine(LineMesh &mesh, std::span<const map::TilePoint> points, bool closed)
{
    const std::size_t count = points.size();
    if (count < 2) {
        return;
    }
    const auto first = std::uint32_t(mesh.vertices.size());
    for (std::size_t i = 0; i < count; ++i) {
        const bool atStart = i == 0 && !closed;
        const bool atEnd = i + 1 == count && !closed;
        const map::TilePoint before = points[i > 0 ? i - 1 : count - 1];
        const map::TilePoint after = points[i + 1 < count ? i + 1 : 0];
        const Vector in = direction(before, points[i]);
        const Vector out = direction(points[i], after);
        const Vector normal = atStart ? Vector{-out.y, out.x} : atEnd ? Vector{-in.y, in.x} : miter(in, out);
        const auto x = float(points[i].x);
        const auto y = float(points[i].y);
        mesh.vertices.push_back({x, y, normal.x, normal.y, 1});
        mesh.vertices.push_back({x, y, -normal.x, -normal.y, -1});
    }
    const std::size_t segments = closed ? count : count - 1;
    for (std::size_t i = 0; i < segments; ++i) {
        const auto a = std::uint32_t(first + 2 * i);
        const auto b = std::uint32_t(first + 2 * ((i + 1) % count));
        mesh.indices.insert(mesh.indices.end(), {a, a + 1, b, b, a + 1, b + 1});
    }
}

LineMesh *meshOf(TileMesh &mesh, map::EdgeKind kind)
{
    switch (kind) {
    case map::EdgeKind::Coast:
    case map::EdgeKind::Border:
        return &mesh.borders;
    case map::EdgeKind::Territory:
        return &mesh.faint;
    case map::EdgeKind::Region:
        return &mesh.regions;
    case map::EdgeKind::River:
        return &mesh.rivers;
    case map::EdgeKind::None:
        break;
    }
    return nullptr;
}

/// Adds the edges of a ring, one line for each stretch that goes to one mesh.
void addRing(TileMesh &mesh, std::span<const map::TilePoint> points, std::span<const map::EdgeKind> edges)
{
    const std::size_t count = points.size();
    // Starts where the mesh changes, so that no stretch is torn at the ring's seam.
    std::size_t start = 0;
    while (start < count && meshOf(mesh, edges[start]) == meshOf(mesh, edges[(start + count - 1) % count])) {
        ++start;
    }
    if (start == count) {
        if (LineMesh *lines = meshOf(mesh, edges[0])) {
            addLine(*lines, points, true);
        }
        return;
    }
    std::vector<map::TilePoint> stretch;
    for (std::size_t told = 0; told < count;) {
        LineMesh *lines = meshOf(mesh, edges[(start + told) % count]);
        stretch.assign(1, points[(start + told) % count]);
        while (told < count && meshOf(mesh, edges[(start + told) % count]) == lines) {
            ++told;
            stretch.push_back(points[(start + told) % count]);
        }
        if (lines != nullptr) {
            addLine(*lines, stretch, false);
        }
    }
}

} // namespace

TileMesh tileMesh(const map::ShapeTile &tile)
{
    TileMesh mesh;
    mesh.points.reserve(tile.points.size());
    for (const map::TilePoint point : tile.points) {
        mesh.points.push_back({float(point.x), float(point.y)});
    }
    mesh.triangles = tile.indices;
    mesh.countries.resize(tile.points.size());
    for (const map::ShapeTile::Polygon &polygon : tile.polygons) {
        for (const map::ShapeTile::Run &ring :
             std::span(tile.rings).subspan(polygon.rings.first, polygon.rings.count)) {
            std::fill_n(mesh.countries.begin() + ring.first, ring.count, polygon.country);
        }
    }
    for (const map::ShapeTile::Run &ring : tile.rings) {
        addRing(mesh, std::span(tile.points).subspan(ring.first, ring.count),
                std::span(tile.edges).subspan(ring.first, ring.count));
    }
    if (!tile.lakes.empty()) {
        // Their points stand in a row: one lake after the other.
        const std::uint32_t first = tile.rings[tile.lakes.front().rings.first].first;
        const map::ShapeTile::Run &rings = tile.lakes.back().rings;
        const map::ShapeTile::Run &last = tile.rings[rings.first + rings.count - 1];
        mesh.lakePoints.assign(mesh.points.begin() + first, mesh.points.begin() + last.first + last.count);
        mesh.lakes.reserve(tile.lakeIndices.size());
        for (const std::uint32_t index : tile.lakeIndices) {
            mesh.lakes.push_back(index - first);
        }
    }
    for (const map::ShapeTile::Run &line : tile.rivers) {
        addLine(mesh.rivers, std::span(tile.points).subspan(line.first, line.count), false);
    }
    for (const map::ShapeTile::Run &line : tile.lines) {
        addLine(mesh.regions, std::span(tile.points).subspan(line.first, line.count), false);
    }
    return mesh;
}

} // namespace hansa::desktop
