// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/bytereader.h"

namespace hansa::map
{

std::uint8_t ByteReader::byte()
{
    if (!m_ok || m_at >= m_bytes.size()) {
        m_ok = false;
        return 0;
    }
    return std::to_integer<std::uint8_t>(m_bytes[m_at++]);
}

std::uint32_t ByteReader::u32()
{
    std::uint32_t value = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        value |= std::uint32_t(byte()) << shift;
    }
    return m_ok ? value : 0;
}

std::uint32_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        const std::uint8_t next = byte();
        value |= std::uint64_t(next & 127) << shift;
        if (next < 128) {
            if (value > UINT32_MAX) {
                break;
            }
            return m_ok ? std::uint32_t(value) : 0;
        }
    }
    m_ok = false;
    return 0;
}

std::int32_t ByteReader::signedVarint()
{
    const std::uint32_t value = varint();
    return std::int32_t(value >> 1) ^ -std::int32_t(value & 1);
}

std::span<const std::byte> ByteReader::bytes(std::size_t count)
{
    if (!m_ok || count > left()) {
        m_ok = false;
        return {};
    }
    const auto result = m_bytes.subspan(m_at, count);
    m_at += count;
    return result;
}

std::string ByteReader::text()
{
    const auto raw = bytes(varint());
    return {reinterpret_cast<const char *>(raw.data()), raw.size()};
}

std::uint32_t ByteReader::count(std::size_t leastBytes)
{
    const std::uint32_t value = varint();
    if (value > left() / leastBytes) {
        m_ok = false;
        return 0;
    }
    return value;
}

} // namespace hansa::map
