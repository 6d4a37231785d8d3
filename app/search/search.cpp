// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/search.h"

#include "base/together.h"
#include "search/explain.h"
#include "search/facets.h"
#include "search/filter.h"
#include "search/index.h"
#include "search/plan.h"
#include "search/rank.h"

namespace hansa::search
{

std::optional<Answer> run(const Index &index, const Request &request, const std::stop_token &stop,
                          const Recipients &recipients)
{
    const Tables &tables = index.tables();
    Plan plan = makePlan(tables, request, stop);
    const Filtered filtered = filterRows(tables, plan, request.facets, stop);
    Answer answer;
    answer.count = filtered.count;
    const std::size_t wanted =
        request.top == 0 ? 0 : std::min<std::size_t>(std::size_t(request.offset) + request.top, filtered.count);
    RankWork rank(tables, plan, filtered, wanted, recipients, stop);
    if (request.allRows)
        rank.writeTo(answer.rows, answer.scores);
    FacetWork facets(tables, plan, filtered, request.facets, stop);
    // One thread is woken for both: at 100,000 rows that takes a tenth of the time.
    const auto first = [&] {
        rank.doFirst();
        facets.doFirst();
    };
    const auto second = [&] {
        rank.doSecond();
        facets.doSecond();
    };
    if (rank.isShared() || facets.isShared())
        together(first, second);
    else
        first();
    const auto ranked = rank.take();
    if (ranked.size() > request.offset)
        answer.hits = explain(plan, std::span(ranked).subspan(request.offset), request.explain);
    answer.facets = facets.take();
    if (request.relax) {
        for (std::size_t i = 0; i < plan.filters.size(); ++i)
            answer.relaxations.push_back({plan.filters[i].place, filtered.gains[i]});
    }
    answer.words = std::move(plan.words);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(answer));
}

} // namespace hansa::search
