// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa::search
{

/// "26.11" for "C26.11", "2611" and "26.11"; a section stays a letter. Empty for what is no code.
[[nodiscard]] std::string normalNace(std::string_view code);

/// The code itself and all above it: "26.11", "26.1", "26" and, where the revision says
/// which, the section "C". Of a normal code.
[[nodiscard]] std::vector<std::string> naceWithParents(std::string_view normal, std::string_view revision);

/// A NUTS code and all above it down to the country's two letters, upper case.
[[nodiscard]] std::vector<std::string> nutsWithParents(std::string_view code);

} // namespace hansa::search
