// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/search.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace hansa::search
{

class Index;

constexpr std::uint32_t questionRanks = 5; ///< the ranks that a question is about

/// A fact that an organisation does not state, and what it could change: the next best thing to
/// ask somebody about.
struct Question {
    Row row{};
    Dimension dimension{}; ///< what is not stated
    std::vector<std::uint32_t> criteria; ///< places in Criteria::list that want to know, ascending
    std::uint32_t changes = 0; ///< how many of the first ranks would be held by another, 1 to questionRanks
    std::uint32_t rank = 0; ///< its rank if the answer is good, from 1
    double score = 0; ///< by now; of one that a must leaves out, as if the must were met
    double scoreThen = 0; ///< if the answer is good
    bool leftOut = false; ///< a must leaves it out by now, for want of this fact

    friend bool operator==(const Question &, const Question &) = default;
};

/// The questions whose good answer would change most among the first ranks: most changes first,
/// then the better score, then the row. At most @p most, one for each organisation and dimension.
/// One search for the ranking, one for the reach and one for each must. Nothing once @p stop is requested.
[[nodiscard]] std::optional<std::vector<Question>> nextQuestions(const Index &index, const Request &request,
                                                                 std::uint32_t most, const std::stop_token &stop = {});

} // namespace hansa::search
