// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/priorities.h"

#include "catalogue/vocabularies.h"

#include <algorithm>
#include <iterator>

namespace hansa::calls
{

namespace
{
std::vector<std::string> themesOf(const std::string &priority)
{
    std::vector<std::string> themes;
    for (const catalogue::TermMatch &term : catalogue::Vocabularies::builtIn().termsIn(priority))
        if (term.vocabulary == catalogue::Vocabulary::Sector || term.vocabulary == catalogue::Vocabulary::Technology)
            themes.push_back(term.id);
    std::ranges::sort(themes);
    const auto twice = std::ranges::unique(themes);
    themes.erase(twice.begin(), twice.end());
    return themes;
}

std::vector<std::string> themesOf(const FitProfile &profile)
{
    std::vector<std::string> themes;
    std::ranges::merge(profile.sectors, profile.technologies, std::back_inserter(themes));
    return themes;
}

JoinedPriority join(const std::string &text, const std::vector<std::string> &ours, std::span<const FitCall> calls)
{
    JoinedPriority joined{.text = text, .themes = themesOf(text), .shared = {}, .calls = {}};
    std::ranges::set_intersection(joined.themes, ours, std::back_inserter(joined.shared));
    for (std::size_t place = 0; place < calls.size(); ++place)
        if (calls[place].hasThemeOf(joined.themes))
            joined.calls.push_back(place);
    return joined;
}
} // namespace

std::size_t CountryPriorities::sharedCount() const
{
    return std::size_t(
        std::ranges::count_if(priorities, [](const JoinedPriority &one) { return !one.shared.empty(); }));
}

std::vector<CountryPriorities> joinPriorities(std::span<const catalogue::Country> countries, const FitProfile &profile,
                                              std::span<const FitCall> calls)
{
    const std::vector<std::string> ours = themesOf(profile);
    std::vector<CountryPriorities> joined;
    for (const catalogue::Country &country : countries) {
        if (!country.s3 || country.s3->priorities.empty())
            continue;
        CountryPriorities one{.id = country.id, .country = country.code, .level = country.s3->level, .priorities = {}};
        for (const std::string &priority : country.s3->priorities)
            one.priorities.push_back(join(priority, ours, calls));
        joined.push_back(std::move(one));
    }
    std::ranges::stable_sort(joined, [](const CountryPriorities &a, const CountryPriorities &b) {
        const auto [sharedA, sharedB] = std::pair(a.sharedCount(), b.sharedCount());
        return sharedA != sharedB ? sharedA > sharedB : a.country < b.country;
    });
    return joined;
}

} // namespace hansa::calls
