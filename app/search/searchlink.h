// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "search/criteria.h"

#include <string>
#include <string_view>

namespace hansa::catalogue
{
class Vocabularies;
}

namespace hansa::search
{

/// How a search as a line of text begins.
inline constexpr std::string_view linkScheme = "hansa:search?";
inline constexpr std::size_t longestLink = 65536; ///< bytes

/// The search as one line to paste into a mail: `hansa:search?must=sector%3Ddigital&doubt=0.5`.
/// Each criterion is what formatCriterion() writes, or, where that can't say all of it, its JSON
/// under `criterion`. Letters, digits and `-._~=&%` alone, so that no mailer breaks it.
[[nodiscard]] std::string writeLink(const Criteria &criteria);

/// Reads what writeLink() wrote, with white space around or in it (mailers break long lines).
/// Values in no vocabulary are an error that names the nearest.
[[nodiscard]] Result<Criteria> readLink(std::string_view link, const catalogue::Vocabularies &vocabularies);

[[nodiscard]] bool isLink(std::string_view text); ///< it begins as one, white space aside

/// The same search for a POSIX shell: `hansactl search --must 'sector=digital'`; with the link
/// itself where options can't say all of it.
[[nodiscard]] std::string commandLine(const Criteria &criteria);

} // namespace hansa::search
