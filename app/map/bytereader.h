// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace hansa::map
{

/// Reads the integers and texts of resources/map/FORMAT.md. Reading beyond the end, or a
/// number that is out of bounds, gives 0 and makes ok() false for good.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }

    std::uint8_t byte();
    std::uint32_t u32();
    std::uint32_t varint();
    std::int32_t signedVarint();
    std::span<const std::byte> bytes(std::size_t count);
    std::string text();

    /// A varint that counts things of at least @p leastBytes each, so at most what is left can hold.
    std::uint32_t count(std::size_t leastBytes);
    void fail() { m_ok = false; }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace hansa::map
