// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/basemapreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

#include <zstd.h>

namespace hansa::map
{

namespace
{

constexpr std::string_view magic = "HANSAMAP";
constexpr std::uint32_t version = 2;
constexpr std::uint32_t maximumSections = 16;
constexpr std::uint32_t maximumUnpacked = 64U << 20;
constexpr std::uint32_t maximumTileZoom = 8;
constexpr double placeUnit = 1 << 24;
constexpr std::size_t languages = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("hansa::map", text);
}

std::unexpected<Error> damaged(const QString &part)
{
    return failure(ErrorKind::Failed, tr("Reading the base map"), part, tr("its data are damaged"),
                   tr("Install the program again."));
}

Mercator position(ByteReader &in)
{
    const double x = in.varint() / placeUnit;
    const double y = in.varint() / placeUnit;
    if (x > 1 || y > 1) {
        in.fail();
    }
    return {x, y};
}

} // namespace

Result<std::shared_ptr<const BaseMap>> BaseMapReader::read()
{
    m_map = std::make_shared<BaseMap>();
    ByteReader in(m_file);
    const auto start = in.bytes(magic.size());
    if (!std::ranges::equal(start, magic, {}, [](std::byte byte) { return char(byte); }) || in.u32() != version) {
        return damaged(tr("head"));
    }
    const std::uint32_t sections = in.u32();
    if (!in.ok() || sections > maximumSections) {
        return damaged(tr("head"));
    }
    for (std::uint32_t i = 0; i < sections; ++i) {
        Section section;
        section.kind = in.u32();
        section.level = in.u32();
        section.offset = in.u32();
        section.size = in.u32();
        section.unpacked = in.u32();
        if (!in.ok() || !readSection(section)) {
            return damaged(tr("section %1").arg(i + 1));
        }
    }
    if (m_map->m_levels.empty()) {
        return damaged(tr("shapes"));
    }
    return std::shared_ptr<const BaseMap>(m_map);
}

std::vector<std::byte> BaseMapReader::unpack(const Section &section) const
{
    if (section.offset > m_file.size() || section.size > m_file.size() - section.offset
        || section.unpacked > maximumUnpacked) {
        return {};
    }
    std::vector<std::byte> data(section.unpacked);
    const std::size_t size = ZSTD_decompress(data.data(), data.size(), m_file.data() + section.offset, section.size);
    if (ZSTD_isError(size) != 0 || size != data.size()) {
        return {};
    }
    return data;
}

bool BaseMapReader::readSection(const Section &section)
{
    std::vector<std::byte> data = unpack(section);
    if (data.empty()) {
        return false;
    }
    switch (section.kind) {
    case 1:
        return readCountries(ByteReader(data));
    case 2:
        return readPlaces(ByteReader(data));
    case 3:
        return readShapes(section.level, std::move(data));
    default:
        return false;
    }
}

bool BaseMapReader::readCountries(ByteReader in)
{
    const std::uint32_t count = in.count(10);
    m_map->m_countries.resize(count);
    for (MapCountry &country : m_map->m_countries) {
        const auto code = in.bytes(2);
        country.code.assign(reinterpret_cast<const char *>(code.data()), code.size());
        if (country.code == "--") {
            country.code.clear();
        }
        country.position = position(in);
        country.radius = in.varint() / placeUnit;
        static_assert(std::tuple_size_v<decltype(country.names)> == languages);
        for (std::string &name : country.names) {
            name = in.text();
        }
    }
    return in.ok() && in.atEnd();
}

bool BaseMapReader::readPlaces(ByteReader in)
{
    const std::uint32_t count = in.count(7);
    m_map->m_places.resize(count);
    for (MapPlace &place : m_map->m_places) {
        place.position = position(in);
        place.fromZoom = in.byte() / 4.0;
        place.isCapital = in.byte() != 0;
        place.thousands = in.varint();
        const std::uint32_t country = in.varint();
        if (country > m_map->m_countries.size()) {
            return false;
        }
        if (country > 0) {
            place.country = std::uint16_t(country - 1);
        }
        place.name = in.text();
    }
    return in.ok() && in.atEnd();
}

bool BaseMapReader::readShapes(std::uint32_t level, std::vector<std::byte> data)
{
    if (level != m_map->m_levels.size() || level > 8) {
        return false; // from coarse to fine, none left out
    }
    ByteReader in(data);
    const std::uint32_t tileZoom = in.byte();
    if (tileZoom > maximumTileZoom) {
        return false;
    }
    const std::uint32_t all = 1U << (2 * tileZoom);
    struct Entry {
        std::uint64_t number = 0;
        std::uint32_t size = 0;
    };
    std::vector<Entry> entries(in.count(2));
    std::uint64_t next = 0;
    for (Entry &entry : entries) {
        const std::uint32_t step = in.varint();
        entry.number = next + step - 1;
        entry.size = in.varint();
        if (step == 0 || entry.number >= all) {
            return false;
        }
        next = entry.number + 1;
    }
    std::vector<std::span<const std::byte>> tiles(all);
    for (const Entry &entry : entries) {
        tiles[entry.number] = in.bytes(entry.size);
    }
    if (!in.ok() || !in.atEnd()) {
        return false;
    }
    // The spans stay valid: moving a vector keeps its memory.
    m_map->m_levels.push_back({tileZoom, std::move(data), std::move(tiles)});
    return true;
}

} // namespace hansa::map
