// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/search.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hansa::search
{

class Index;

constexpr std::uint32_t mirroredRanks = 20; ///< the first ranks, which the mirror looks at

/// What a ranking favours.
enum class Favoured : std::uint8_t {
    Country, ///< one country
    LargeMembership, ///< more members than half of those that state them
    FullProfile, ///< more kinds of facts stated than by half of all
};
[[nodiscard]] std::string_view favouredName(Favoured favoured); ///< "country", "large-membership", "full-profile"

/// A group that has more of the first ranks than its share of all that pass.
struct Skew {
    Favoured favoured{};
    std::string country; ///< ISO code, of Country
    std::uint32_t there = 0; ///< of the first ranks
    std::uint32_t ranks = 0; ///< first ranks that count here: of LargeMembership those that state it
    double share = 0; ///< the group's share of all that pass and count, 0 to 1
    double chance = 0; ///< of so many or more among as many drawn by lot
    bool asked = false; ///< a criterion asks for the like: it is meant so

    friend bool operator==(const Skew &, const Skew &) = default;
};

/// The skews of the first mirroredRanks that chance alone gives once in a hundred times at most and
/// that are half again the group's share: least chance first. Empty where nothing ranks. A pass over
/// the rows that pass. Nothing once @p stop is requested.
[[nodiscard]] std::optional<std::vector<Skew>> mirror(const Index &index, const Request &request,
                                                      const std::stop_token &stop = {});

/// The chance that of @p drawn out of @p all, drawn by lot, at least @p hits are among a
/// group of @p group. O(drawn).
[[nodiscard]] double chanceOfAtLeast(std::uint32_t hits, std::uint32_t drawn, std::uint32_t group, std::uint32_t all);

} // namespace hansa::search
