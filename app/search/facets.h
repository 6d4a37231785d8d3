// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/filter.h"

namespace hansa::search
{

/// How many rows each value of @p dimension would leave (see Facet). Requires: one of facetDimensions.
[[nodiscard]] Facet countFacet(const Tables &tables, const Plan &plan, const Filtered &filtered, Dimension dimension);

} // namespace hansa::search
