// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/search.h"

namespace hansa::bench
{

/// The reference interaction: sector digital but not Germany; photonics and two more
/// technologies, five countries, many small firms, near Stuttgart preferred; five facets.
[[nodiscard]] search::Request referenceRequest();

/// Two words, as a must and as what ranks.
[[nodiscard]] search::Request textRequest(std::string words, bool exact);

} // namespace hansa::bench
