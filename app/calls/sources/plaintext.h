// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hansa::calls
{

/// The most bytes that plainText() gives; what is longer ends in "…".
inline constexpr std::size_t maxPlainText = std::size_t(256) * 1024;

/// What a person reads of HTML or text, UTF-8: paragraphs with an empty line between, headings
/// and table rows on lines of their own, "• " before what is in a list, the address of a web or
/// mail link behind its words. Scripts, styles, frames and images leave nothing; of an image its
/// alternative text stays. Spaces are run together, control characters go. What has no tag in it
/// keeps its lines. Nesting deeper than 256 ends the text with "…". O(n) for any bytes.
[[nodiscard]] std::string plainText(std::string_view html);

/// The same on one line: for titles. Keeps at most @p most bytes, whole characters.
[[nodiscard]] std::string oneLine(std::string_view html, std::size_t most = 1000);

} // namespace hansa::calls
