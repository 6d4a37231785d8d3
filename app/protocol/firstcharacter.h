// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <optional>
#include <string_view>

namespace hansa::protocol
{

/// The first byte that is no space and of no byte-order mark: `<` of a web page, `{` of JSON. Nothing where there is
/// none.
[[nodiscard]] inline std::optional<char> firstCharacter(std::string_view bytes)
{
    const auto first = bytes.find_first_not_of(" \t\r\n\f\xEF\xBB\xBF");
    return first == std::string_view::npos ? std::nullopt : std::optional(bytes[first]);
}

} // namespace hansa::protocol
