// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/search.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace hansa::search
{

class Index;

/// For each hit of @p request whether its rank is robust: the same organisation stands there
/// whichever one weight is changed by 1, between 0 and 5. Two searches for each preference,
/// without facets. Nothing once @p stop is requested.
[[nodiscard]] std::optional<std::vector<bool>> robustRanks(const Index &index, const Request &request,
                                                           const std::stop_token &stop = {});

} // namespace hansa::search
