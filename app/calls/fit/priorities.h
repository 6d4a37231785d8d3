// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/fit/callfit.h"
#include "catalogue/country.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace hansa::calls
{

/// A priority of smart specialisation, joined with what we do and what calls ask for.
struct JoinedPriority {
    std::string text; ///< as the country's record states it
    std::vector<std::string> themes; ///< ids of sectors and technologies that its words name, ascending
    std::vector<std::string> shared; ///< of those, the profile's
    std::vector<std::size_t> calls; ///< places of the calls that ask for one of its themes, ascending

    friend bool operator==(const JoinedPriority &, const JoinedPriority &) = default;
};

/// The priorities of one country.
struct CountryPriorities {
    std::string id; ///< of the country's record
    std::string country; ///< ISO 3166
    std::string level; ///< `national` or `regional`: of whom the record speaks
    std::vector<JoinedPriority> priorities; ///< in the record's order

    [[nodiscard]] std::size_t sharedCount() const; ///< how many are shared with the profile
    friend bool operator==(const CountryPriorities &, const CountryPriorities &) = default;
};

/// Joins smart specialisation with a profile and with calls, by the vocabulary: a priority is shared
/// where its words name a theme of the profile, a call asks for it where it has such a theme. Words
/// that no vocabulary knows join nothing. Countries that state no priority are left out; those
/// with most shared priorities come first, then by code. O(countries × priorities × calls).
[[nodiscard]] std::vector<CountryPriorities> joinPriorities(std::span<const catalogue::Country> countries,
                                                            const FitProfile &profile, std::span<const FitCall> calls);

} // namespace hansa::calls
