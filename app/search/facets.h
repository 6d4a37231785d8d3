// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/filter.h"

namespace hansa::search
{

/// How many rows each value of each dimension would leave (see Facet). Requires: all of facetDimensions.
/// Incomplete where a stop was requested.
[[nodiscard]] std::vector<Facet> countFacets(const Tables &tables, const Plan &plan, const Filtered &filtered,
                                             std::span<const Dimension> dimensions, const std::stop_token &stop);

} // namespace hansa::search
