// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// Seven bits a byte, the lowest first; the eighth says that more follow (LEB128).
inline void appendVarint(std::string &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += char(value | 0x80);
    out += char(value);
}

/// Takes one off the front of @p bytes. Nothing where it ends early or is beyond 2^63.
inline std::optional<std::uint64_t> takeVarint(std::string_view &bytes)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

/// Signed numbers as unsigned ones, small where they are near 0: 0, -1, 1, -2 …
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

} // namespace hansa::protocol
