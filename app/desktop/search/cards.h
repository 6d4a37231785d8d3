// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QString>

#include <vector>

namespace hansa::desktop
{

/// The search as the window shows it: one card a criterion. Words that must be there also
/// rank, by how well they fit: that card is two criteria for the engine.
using Cards = std::vector<search::Criterion>;

/// What the engine is asked, and which card each of its criteria comes from.
struct EngineCriteria {
    search::Criteria criteria;
    std::vector<std::size_t> cardOf; ///< by place in criteria.list
};

/// Cards that ask for nothing yet (no values, no bounds) are left out.
[[nodiscard]] EngineCriteria toEngine(const Cards &cards, double doubt);
/// The cards that give these criteria.
[[nodiscard]] Cards toCards(const search::Criteria &criteria);

/// Whether a criterion asks for anything yet.
[[nodiscard]] bool asksForSomething(const search::Criterion &criterion);
/// Whether its weight counts: prefers, and words that must be there.
[[nodiscard]] bool hasWeight(const search::Criterion &criterion);
/// The place of a card among those with a weight: its tint. -1 where it has none.
[[nodiscard]] int tintOf(const Cards &cards, std::size_t card);

} // namespace hansa::desktop
