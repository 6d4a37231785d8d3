// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/text/textindex.h"

#include <string_view>

namespace hansa::search
{

/// Letters to insert, delete, change or swap with the neighbour to get from one word to the
/// other (optimal string alignment over UTF-8 letters); anything above @p most where it is more.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int most);

/// How many mistakes a word of that many letters may have: none below 4, one below 8, else two.
[[nodiscard]] int allowedEdits(std::string_view folded);

/// Terms of the dictionary within @p most edits and how many they are, in the order of the terms.
/// Walks the sorted terms as a tree: what two share at the beginning is compared once.
[[nodiscard]] std::vector<std::pair<TermId, int>> termsNear(const TextIndex &index, std::string_view word, int most);

} // namespace hansa::search
