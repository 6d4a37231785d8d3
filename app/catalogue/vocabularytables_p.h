// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/termindex_p.h"

namespace hansa::catalogue
{

/// What the six files say.
struct Vocabularies::Tables {
    std::array<TermIndex, allVocabularies.size()> terms;
    std::vector<CountryFacts> countries; ///< by code
    std::vector<RegionFacts> regions; ///< by code

    [[nodiscard]] TermIndex &of(Vocabulary vocabulary) { return terms[std::size_t(vocabulary)]; }
    [[nodiscard]] const TermIndex &of(Vocabulary vocabulary) const { return terms[std::size_t(vocabulary)]; }
};

} // namespace hansa::catalogue
