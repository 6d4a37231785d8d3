// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/shapetilereader.h"

#include "map/bytereader.h"

namespace hansa::map
{

namespace
{

constexpr std::int32_t overlap = 8;

/// Reads the parts of a tile into it, one after the other.
class TileReader
{
public:
    TileReader(std::span<const std::byte> bytes, std::size_t countries)
        : m_in(bytes)
        , m_countries(countries)
    {
    }

    std::optional<ShapeTile> read()
    {
        for (std::uint32_t left = m_in.count(8); left > 0 && m_in.ok(); --left) {
            readPolygon();
        }
        for (std::uint32_t left = m_in.count(5); left > 0 && m_in.ok(); --left) {
            m_tile.lines.push_back(readPoints(2));
        }
        m_tile.edges.resize(m_tile.points.size(), EdgeKind::Region);
        for (std::uint32_t left = m_in.count(7); left > 0 && m_in.ok(); --left) {
            readLake();
        }
        for (std::uint32_t left = m_in.count(5); left > 0 && m_in.ok(); --left) {
            m_tile.rivers.push_back(readPoints(2));
        }
        m_tile.edges.resize(m_tile.points.size(), EdgeKind::River);
        if (!m_in.ok() || !m_in.atEnd()) {
            return {};
        }
        return std::move(m_tile);
    }

private:
    void readPolygon()
    {
        ShapeTile::Polygon polygon;
        polygon.country = m_in.varint();
        if (polygon.country >= m_countries) {
            m_in.fail();
        }
        const auto firstPoint = std::uint32_t(m_tile.points.size());
        polygon.rings = readRings();
        polygon.indices = readTriangles(m_tile.indices, firstPoint);
        m_tile.polygons.push_back(polygon);
    }

    void readLake()
    {
        const auto firstPoint = std::uint32_t(m_tile.points.size());
        const ShapeTile::Run rings = readRings();
        m_tile.lakes.push_back({rings, readTriangles(m_tile.lakeIndices, firstPoint)});
    }

    ShapeTile::Run readRings()
    {
        const ShapeTile::Run rings{std::uint32_t(m_tile.rings.size()), m_in.count(7)};
        for (std::uint32_t i = 0; i < rings.count && m_in.ok(); ++i) {
            m_tile.rings.push_back(readPoints(3));
        }
        for (std::uint32_t i = 0; i < rings.count && m_in.ok(); ++i) {
            readKinds(m_tile.rings[rings.first + i].count);
        }
        return rings;
    }

    ShapeTile::Run readPoints(std::uint32_t least)
    {
        const ShapeTile::Run run{std::uint32_t(m_tile.points.size()), m_in.count(2)};
        if (run.count < least) {
            m_in.fail();
        }
        for (std::uint32_t i = 0; i < run.count && m_in.ok(); ++i) {
            // Unsigned, as a damaged file may overflow.
            m_at.x = std::int32_t(std::uint32_t(m_at.x) + std::uint32_t(m_in.signedVarint()));
            m_at.y = std::int32_t(std::uint32_t(m_at.y) + std::uint32_t(m_in.signedVarint()));
            if (m_at.x < -overlap || m_at.x > tileExtent + overlap || m_at.y < -overlap
                || m_at.y > tileExtent + overlap) {
                m_in.fail();
            }
            m_tile.points.push_back(m_at);
        }
        return run;
    }

    void readKinds(std::uint32_t edges)
    {
        while (edges > 0 && m_in.ok()) {
            const std::uint32_t run = m_in.varint();
            const std::uint32_t length = run >> 2;
            if (length == 0 || length > edges) {
                m_in.fail();
                return;
            }
            m_tile.edges.insert(m_tile.edges.end(), length, EdgeKind(run & 3));
            edges -= length;
        }
    }

    ShapeTile::Run readTriangles(std::vector<std::uint32_t> &indices, std::uint32_t firstPoint)
    {
        const auto points = std::int64_t(m_tile.points.size() - firstPoint);
        const ShapeTile::Run run{std::uint32_t(indices.size()), m_in.count(3) * 3};
        std::int64_t index = 0;
        for (std::uint32_t i = 0; i < run.count && m_in.ok(); ++i) {
            index += m_in.signedVarint();
            if (index < 0 || index >= points) {
                m_in.fail();
                break;
            }
            indices.push_back(firstPoint + std::uint32_t(index));
        }
        return run;
    }

    ByteReader m_in;
    std::size_t m_countries;
    ShapeTile m_tile;
    TilePoint m_at;
};

} // namespace

std::optional<ShapeTile> readShapeTile(std::span<const std::byte> bytes, std::size_t countries)
{
    return TileReader(bytes, countries).read();
}

} // namespace hansa::map
