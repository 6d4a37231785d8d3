// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/priorities.h"

#include "calls/fit/themes.h"

#include <algorithm>
#include <iterator>

namespace hansa::calls
{

namespace
{
/// The sectors and technologies of a profile, or of a text.
std::vector<std::string> together(const auto &themes)
{
    std::vector<std::string> all;
    std::ranges::set_union(themes.sectors, themes.technologies, std::back_inserter(all));
    return all;
}

JoinedPriority join(const std::string &text, const std::vector<std::string> &ours, std::span<const FitCall> calls)
{
    JoinedPriority joined{.text = text, .themes = together(themesIn(text)), .shared = {}, .calls = {}};
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
    const std::vector<std::string> ours = together(profile);
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
