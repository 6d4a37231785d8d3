// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/basemap.h"
#include "map/bytereader.h"

namespace hansa::map
{

/// Reads the file of resources/map/FORMAT.md into a BaseMap, or says what is wrong with it.
class BaseMapReader
{
public:
    explicit BaseMapReader(std::span<const std::byte> file)
        : m_file(file)
    {
    }

    Result<std::shared_ptr<const BaseMap>> read();

private:
    struct Section {
        std::uint32_t kind = 0;
        std::uint32_t level = 0;
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
        std::uint32_t unpacked = 0;
    };

    [[nodiscard]] std::vector<std::byte> unpack(const Section &section) const;
    bool readSection(const Section &section);
    bool readCountries(ByteReader in);
    bool readPlaces(ByteReader in);
    bool readShapes(std::uint32_t level, std::vector<std::byte> data);

    std::span<const std::byte> m_file;
    std::shared_ptr<BaseMap> m_map;
};

} // namespace hansa::map
