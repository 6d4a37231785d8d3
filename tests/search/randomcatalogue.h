// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"
#include "search/criteria.h"

#include <array>
#include <random>

/// Organisations and criteria by chance, for tests that compare with the rules written out.
namespace randomcatalogue
{

using Random = std::mt19937;
using hansa::search::Dimension;

[[nodiscard]] bool chance(Random &random, double share);
[[nodiscard]] int below(Random &random, int n);
[[nodiscard]] hansa::catalogue::Organisation organisation(Random &random, int number);
[[nodiscard]] hansa::search::Criterion criterion(Random &random);

/// Dimensions with facets that the criteria ask about.
inline constexpr std::array countedHere{Dimension::Sector,  Dimension::Ecosystem, Dimension::Technology,
                                        Dimension::Country, Dimension::Region,    Dimension::Label,
                                        Dimension::Service, Dimension::Language,  Dimension::LooksFor,
                                        Dimension::Network, Dimension::Keyword,   Dimension::Nace};

} // namespace randomcatalogue
