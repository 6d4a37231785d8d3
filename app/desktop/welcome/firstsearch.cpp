// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/welcome/firstsearch.h"

#include "catalogue/vocabularies.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

constexpr double themeWeight = 3;
constexpr double aimWeight = 2;
constexpr double visitKm = 500; ///< there and back in a day
constexpr double manySmall = 50; ///< small and medium-sized members

search::Criterion criterion(search::Dimension dimension, search::Mode mode, double weight = 1)
{
    search::Criterion made;
    made.dimension = dimension;
    made.mode = mode;
    made.weight = weight;
    return made;
}

std::vector<std::string> countriesOfEurope()
{
    std::vector<std::string> codes;
    for (const auto &country : catalogue::Vocabularies::builtIn().countries()) {
        if (country.continent == "Europe")
            codes.push_back(country.code);
    }
    return codes;
}

} // namespace

search::Criteria firstSearch(const Introduction &introduction)
{
    using search::Dimension;
    using search::Mode;
    search::Criteria criteria;
    const auto wants = [&](Aim aim) { return std::ranges::contains(introduction.aims, aim); };
    if (!introduction.themes.empty()) {
        auto themes = criterion(Dimension::Sector, Mode::Prefer, themeWeight);
        themes.values = introduction.themes;
        criteria.list.push_back(std::move(themes));
    }
    if (wants(Aim::LooksForUs) && !introduction.country.empty()) {
        auto mutual = criterion(Dimension::LooksFor, Mode::Prefer, aimWeight);
        mutual.values = {"mine"};
        criteria.list.push_back(std::move(mutual));
    }
    if (wants(Aim::SmallMembers)) {
        auto small = criterion(Dimension::MembersSme, Mode::Prefer, aimWeight);
        small.atLeast = manySmall;
        criteria.list.push_back(std::move(small));
    }
    if (wants(Aim::NearEnough) && introduction.place) {
        auto near = criterion(Dimension::Distance, Mode::Prefer, aimWeight);
        near.nearness =
            search::Nearness{.place = *introduction.place, .name = introduction.placeName, .withinKm = visitKm};
        criteria.list.push_back(std::move(near));
    }
    // "Overseas" leaves the own country out with the rest of Europe, where it is there.
    std::vector<std::string> left;
    if (wants(Aim::Overseas))
        left = countriesOfEurope();
    if (wants(Aim::Abroad) && !introduction.country.empty() && !std::ranges::contains(left, introduction.country))
        left.push_back(introduction.country);
    if (!left.empty()) {
        auto elsewhere = criterion(Dimension::Country, Mode::Exclude);
        elsewhere.values = std::move(left);
        criteria.list.push_back(std::move(elsewhere));
    }
    return criteria;
}

} // namespace hansa::desktop
