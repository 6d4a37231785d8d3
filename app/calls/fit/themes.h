// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// What a text is about, by the vocabularies.
struct Themes {
    std::vector<std::string> sectors; ///< ids, ascending
    std::vector<std::string> technologies; ///< ids, ascending
};

[[nodiscard]] Themes themesIn(std::string_view text);

/// Ascending, each once.
void tidy(std::vector<std::string> &values);

} // namespace hansa::calls
