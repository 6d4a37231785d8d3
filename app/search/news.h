// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/search.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hansa::search
{

/// The best matches of a search with their scores, by id: what a later answer is compared with.
using Scores = std::map<std::string, double, std::less<>>;

constexpr std::uint32_t keptMatches = 1000; ///< as many as are remembered
constexpr std::uint32_t watchedMatches = 20; ///< the first ranks, which news are about

/// A match that is worth a word.
struct Noticed {
    Row row{};
    double score = 0;
    std::optional<double> before; ///< its score then; nothing: it was no match

    friend bool operator==(const Noticed &, const Noticed &) = default;
};

/// The question whose answer is remembered and compared.
[[nodiscard]] Request newsRequest(Criteria criteria, std::string ownCountry = {});
/// What is to be remembered. Requires: the answer to newsRequest().
[[nodiscard]] Scores scoresOf(const Index &index, const Answer &answer);
/// Who came into the first ranks, or scores a hundredth more there than before, in order of rank.
/// Where nothing is preferred all are equal, and whoever came is news. Requires: the answer to
/// newsRequest() with the same criteria as then.
[[nodiscard]] std::vector<Noticed> newsSince(const Scores &before, const Index &index, const Criteria &criteria,
                                             const Answer &now);

} // namespace hansa::search
