// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa::cli
{

/// Those of @p choices that @p wrong may have meant, the nearest first, at most three:
/// a typing mistake or two, or the beginning of the word.
[[nodiscard]] std::vector<std::string> suggestions(std::string_view wrong, const std::vector<std::string> &choices);

} // namespace hansa::cli
