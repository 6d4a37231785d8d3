// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/likeness.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hansa::search
{

namespace
{

using catalogue::Organisation;
using Values = std::vector<std::string> Organisation::*;

void prefer(Criteria &criteria, Dimension dimension, std::vector<std::string> values, double weight, bool allOf)
{
    if (values.empty())
        return;
    Criterion criterion;
    criterion.dimension = dimension;
    criterion.mode = Mode::Prefer;
    criterion.weight = weight;
    criterion.allOf = allOf && values.size() > 1; // of one value the share is the value
    criterion.values = std::move(values);
    criteria.list.push_back(std::move(criterion));
}

/// What at least half of those have that state anything; all of it where nothing is that common.
std::vector<std::string> commonOf(std::span<const Organisation> organisations, Values values)
{
    std::map<std::string, std::size_t> held;
    std::size_t stating = 0;
    for (const Organisation &organisation : organisations) {
        std::vector<std::string> own = organisation.*values;
        std::ranges::sort(own);
        own.erase(std::ranges::unique(own).begin(), own.end());
        stating += own.empty() ? 0 : 1;
        for (std::string &value : own)
            ++held[std::move(value)];
    }
    std::vector<std::string> common;
    std::vector<std::string> all;
    for (const auto &[value, count] : held) {
        all.push_back(value);
        if (2 * count >= stating)
            common.push_back(value);
    }
    return common.empty() ? all : common;
}

/// From half to twice the members, by the middle one of those that state a number.
void preferSize(Criteria &criteria, std::span<const Organisation> organisations)
{
    std::vector<int> sizes;
    for (const Organisation &organisation : organisations) {
        if (organisation.members && organisation.members->total && *organisation.members->total > 0)
            sizes.push_back(*organisation.members->total);
    }
    if (sizes.empty())
        return;
    const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    Criterion criterion;
    criterion.dimension = Dimension::MembersTotal;
    criterion.mode = Mode::Prefer;
    criterion.weight = 2;
    criterion.atLeast = std::floor(*middle / 2.0);
    criterion.atMost = 2.0 * *middle;
    criteria.list.push_back(std::move(criterion));
}

} // namespace

Criteria similarTo(std::span<const Organisation> organisations)
{
    Criteria criteria;
    const auto common = [&](Dimension dimension, Values values, double weight) {
        prefer(criteria, dimension, commonOf(organisations, values), weight, true);
    };
    common(Dimension::Sector, &Organisation::sectors, 5);
    common(Dimension::Technology, &Organisation::technologies, 4);
    common(Dimension::Keyword, &Organisation::keywords, 3);
    common(Dimension::Ecosystem, &Organisation::ecosystems, 2);
    preferSize(criteria, organisations);
    common(Dimension::Service, &Organisation::services, 1);
    return criteria;
}

Criteria complementTo(const Organisation &own, std::span<const std::string> technologies)
{
    Criteria criteria;
    if (!own.country.empty()) {
        Criterion abroad;
        abroad.dimension = Dimension::Country;
        abroad.mode = Mode::Exclude;
        abroad.values = {own.country};
        criteria.list.push_back(std::move(abroad));
        prefer(criteria, Dimension::LooksFor, {own.country}, 4, false);
    }
    prefer(criteria, Dimension::Sector, own.sectors, 3, false);
    if (own.interests) {
        prefer(criteria, Dimension::LooksFor, own.interests->activities, 3, false);
        prefer(criteria, Dimension::Country, own.interests->countries, 3, false);
    }
    std::vector<std::string> lacking;
    std::ranges::copy_if(technologies, std::back_inserter(lacking), [&](const std::string &technology) {
        return !std::ranges::contains(own.technologies, technology);
    });
    prefer(criteria, Dimension::Technology, std::move(lacking), 2, false);
    return criteria;
}

} // namespace hansa::search
