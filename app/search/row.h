// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>

namespace hansa::search
{

/// An organisation inside an Index: rows stand in the order of the ids, bytewise.
enum class Row : std::uint32_t { };

[[nodiscard]] constexpr std::uint32_t number(Row row)
{
    return std::uint32_t(row);
}

} // namespace hansa::search
