// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa
{

/// Text as it is compared: lower case, without accents, the letters that are no accents
/// spelt out (ß ss, æ ae, ø o, ł l, đ d, þ th), compatibility forms resolved. UTF-8 in,
/// UTF-8 out; other scripts stay in their own letters. Invalid bytes become U+FFFD.
[[nodiscard]] std::string fold(std::string_view utf8);

/// The words of folded text: runs of letters and digits.
[[nodiscard]] std::vector<std::string_view> words(std::string_view folded);

} // namespace hansa
