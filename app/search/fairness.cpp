// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/fairness.h"

#include "search/columns/tables.h"
#include "search/index.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

namespace hansa::search
{

namespace
{
constexpr double rareChance = 0.01;
constexpr double leastExcess = 1.5; ///< times the group's share

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

bool asksFor(const Criteria &criteria, std::initializer_list<Dimension> dimensions)
{
    return std::ranges::any_of(criteria.list, [&](const Criterion &criterion) {
        const bool counts = criterion.mode != Mode::Prefer || criterion.weight > 0;
        return counts && std::ranges::contains(dimensions, criterion.dimension);
    });
}

/// How many kinds of facts a row states.
int factsOf(const Tables &tables, std::uint32_t row)
{
    int facts = tables.positions.known.test(row) ? 1 : 0;
    for (const Dimension dimension : facetDimensions) {
        const SetColumn &column = tables.set(dimension);
        facts += column.size() > 1 && column.known().test(row) ? 1 : 0;
    }
    for (const Dimension dimension : {Dimension::MembersTotal, Dimension::MembersSme, Dimension::MembersLarge,
                                      Dimension::MembersResearch, Dimension::Founded, Dimension::AsOf})
        facts += tables.number(dimension).known.test(row) ? 1 : 0;
    return facts;
}

/// Among rows with a number each, those above the median.
struct Above {
    std::uint32_t there = 0; ///< of the first ranks
    std::uint32_t ranks = 0;
    std::uint32_t group = 0; ///< of all
    std::uint32_t all = 0;
};

/// @p numbers of all rows, and of those in the first ranks.
Above aboveMedian(std::vector<int> numbers, const std::vector<int> &first)
{
    Above above;
    above.all = std::uint32_t(numbers.size());
    above.ranks = std::uint32_t(first.size());
    if (numbers.empty())
        return above;
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    const int median = *middle;
    const auto isAbove = [median](int number) { return number > median; };
    above.group = std::uint32_t(std::ranges::count_if(numbers, isAbove));
    above.there = std::uint32_t(std::ranges::count_if(first, isAbove));
    return above;
}

class Mirror
{
public:
    Mirror(const Tables &tables, const Criteria &criteria, const Answer &answer)
        : m_tables(tables)
        , m_criteria(criteria)
        , m_answer(answer)
    {
    }

    std::vector<Skew> look()
    {
        countries();
        const auto members = [&](std::uint32_t row) -> std::optional<int> {
            const auto &column = m_tables.number(Dimension::MembersTotal);
            return column.known.test(row) ? std::optional(column.values[row]) : std::nullopt;
        };
        note(Favoured::LargeMembership, above(members),
             {Dimension::MembersTotal, Dimension::MembersSme, Dimension::MembersLarge, Dimension::MembersResearch});
        note(Favoured::FullProfile, above([&](std::uint32_t row) { return std::optional(factsOf(m_tables, row)); }),
             {});
        std::ranges::stable_sort(m_skews, {}, &Skew::chance);
        return std::move(m_skews);
    }

private:
    void countries()
    {
        std::map<std::uint32_t, Above> byCountry;
        for (const Hit &hit : m_answer.hits)
            ++byCountry[m_tables.country[number(hit.row)]].there;
        for (const Row row : m_answer.rows) {
            if (const auto found = byCountry.find(m_tables.country[number(row)]); found != byCountry.end())
                ++found->second.group;
        }
        byCountry.erase(0); // not stated
        for (auto &[code, counts] : byCountry) {
            counts.ranks = std::uint32_t(m_answer.hits.size());
            counts.all = m_answer.count;
            note(Favoured::Country, counts,
                 {Dimension::Country, Dimension::Region, Dimension::Distance, Dimension::Area},
                 std::string(m_tables.set(Dimension::Country).value(code)));
        }
    }

    template<class Number> Above above(Number numberOf) const
    {
        std::vector<int> all;
        std::vector<int> first;
        all.reserve(m_answer.rows.size());
        for (const Row row : m_answer.rows) {
            if (const auto value = numberOf(number(row)))
                all.push_back(*value);
        }
        for (const Hit &hit : m_answer.hits) {
            if (const auto value = numberOf(number(hit.row)))
                first.push_back(*value);
        }
        return aboveMedian(std::move(all), first);
    }

    void note(Favoured favoured, const Above &counts, std::initializer_list<Dimension> like, std::string country = {})
    {
        if (counts.there == 0 || counts.all == 0)
            return;
        const double share = double(counts.group) / counts.all;
        const double chance = chanceOfAtLeast(counts.there, counts.ranks, counts.group, counts.all);
        if (chance > rareChance || double(counts.there) / counts.ranks < leastExcess * share)
            return;
        m_skews.push_back(
            {favoured, std::move(country), counts.there, counts.ranks, share, chance, asksFor(m_criteria, like)});
    }

    const Tables &m_tables;
    const Criteria &m_criteria;
    const Answer &m_answer;
    std::vector<Skew> m_skews;
};
} // namespace

std::string_view favouredName(Favoured favoured)
{
    switch (favoured) {
    case Favoured::Country:
        return "country";
    case Favoured::LargeMembership:
        return "large-membership";
    case Favoured::FullProfile:
        return "full-profile";
    }
    return {};
}

double chanceOfAtLeast(std::uint32_t hits, std::uint32_t drawn, std::uint32_t group, std::uint32_t all)
{
    double chance = 0;
    for (std::uint32_t k = hits; k <= std::min(drawn, group); ++k) {
        if (drawn - k > all - group)
            continue; // so many others are not there
        chance += std::exp(logChoose(group, k) + logChoose(all - group, drawn - k) - logChoose(all, drawn));
    }
    return std::min(chance, 1.0);
}

std::optional<std::vector<Skew>> mirror(const Index &index, const Request &request, const std::stop_token &stop)
{
    if (!ranks(request.criteria))
        return std::vector<Skew>();
    Request first;
    first.criteria = request.criteria;
    first.ownCountry = request.ownCountry;
    first.top = mirroredRanks;
    first.allRows = true;
    const auto answer = run(index, first, stop);
    if (!answer)
        return std::nullopt;
    return Mirror(index.tables(), request.criteria, *answer).look();
}

} // namespace hansa::search
