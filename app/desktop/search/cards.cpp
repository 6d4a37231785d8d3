// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/cards.h"

#include <algorithm>

namespace hansa::desktop
{

using search::Criterion;
using search::Dimension;
using search::Mode;

bool asksForSomething(const Criterion &criterion)
{
    if (criterion.dimension == Dimension::Distance)
        return criterion.nearness.has_value();
    if (criterion.dimension == Dimension::Area)
        return criterion.area.has_value();
    if (criterion.dimension == Dimension::AsOf)
        return criterion.from.has_value();
    if (search::isRange(criterion.dimension))
        return criterion.atLeast || criterion.atMost;
    return !criterion.values.empty();
}

bool hasWeight(const Criterion &criterion)
{
    return criterion.mode == Mode::Prefer || (criterion.mode == Mode::Must && criterion.dimension == Dimension::Text);
}

int tintOf(const Cards &cards, std::size_t card)
{
    if (!hasWeight(cards[card]))
        return -1;
    return int(std::count_if(cards.begin(), cards.begin() + std::ptrdiff_t(card), hasWeight));
}

EngineCriteria toEngine(const Cards &cards, double doubt)
{
    EngineCriteria engine;
    engine.criteria.doubt = doubt;
    const auto add = [&](Criterion criterion, std::size_t card) {
        engine.criteria.list.push_back(std::move(criterion));
        engine.cardOf.push_back(card);
    };
    for (std::size_t card = 0; card < cards.size(); ++card) {
        const Criterion &criterion = cards[card];
        if (!asksForSomething(criterion))
            continue;
        add(criterion, card);
        if (criterion.mode == Mode::Must && criterion.dimension == Dimension::Text) {
            Criterion ranking = criterion;
            ranking.mode = Mode::Prefer;
            add(std::move(ranking), card);
        }
    }
    return engine;
}

Cards toCards(const search::Criteria &criteria)
{
    Cards cards;
    for (const Criterion &criterion : criteria.list) {
        if (criterion.dimension == Dimension::Text && criterion.mode == Mode::Prefer && !cards.empty()) {
            Criterion &before = cards.back();
            if (before.dimension == Dimension::Text && before.mode == Mode::Must && before.values == criterion.values) {
                before.weight = criterion.weight;
                continue;
            }
        }
        cards.push_back(criterion);
    }
    return cards;
}

} // namespace hansa::desktop
