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

/// How many organisations state a number in each of a row of steps.
struct Histogram {
    Dimension dimension{};
    std::vector<double> edges; ///< step i goes from edges[i] up to but without edges[i + 1]
    std::vector<std::uint32_t> counts; ///< one less than edges; both empty where nobody states it
    std::uint32_t notStated = 0;

    friend bool operator==(const Histogram &, const Histogram &) = default;
};

/// Of @p request's result as it were without the musts on @p dimension, like the counts of a facet.
/// Requires: isRange(dimension). Founded in steps of five years, the rest in steps of 1, 2 and 5 times
/// a power of ten; from the least stated to the most. One search and a pass over its rows.
/// Nothing once @p stop is requested.
[[nodiscard]] std::optional<Histogram> histogram(const Index &index, const Request &request, Dimension dimension,
                                                 const std::stop_token &stop = {});

} // namespace hansa::search
