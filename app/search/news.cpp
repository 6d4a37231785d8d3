// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/news.h"

#include "search/index.h"

#include <ranges>

namespace hansa::search
{

namespace
{
constexpr double leastRise = 0.01;
} // namespace

Request newsRequest(Criteria criteria, std::string ownCountry)
{
    Request request;
    request.criteria = std::move(criteria);
    request.top = keptMatches;
    request.ownCountry = std::move(ownCountry);
    return request;
}

Scores scoresOf(const Index &index, const Answer &answer)
{
    Scores scores;
    for (const Hit &hit : answer.hits)
        scores.emplace(index.id(hit.row), hit.score);
    return scores;
}

std::vector<Noticed> newsSince(const Scores &before, const Index &index, const Criteria &criteria, const Answer &now)
{
    const std::size_t watched = ranks(criteria) ? watchedMatches : keptMatches;
    std::vector<Noticed> news;
    for (const Hit &hit : now.hits | std::views::take(watched)) {
        const auto then = before.find(index.id(hit.row));
        if (then == before.end())
            news.push_back({hit.row, hit.score, {}});
        else if (hit.score >= then->second + leastRise)
            news.push_back({hit.row, hit.score, then->second});
    }
    return news;
}

} // namespace hansa::search
