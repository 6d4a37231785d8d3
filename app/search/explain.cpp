// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/explain.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
State stateOf(double fulfilment)
{
    if (fulfilment >= 1)
        return State::Met;
    return fulfilment > 0 ? State::Partly : State::Missed;
}

Part partOf(const Plan &plan, const PlannedCriterion &planned, std::uint32_t row)
{
    Part part;
    part.criterion = planned.place;
    const bool isPrefer = planned.criterion->mode == Mode::Prefer;
    if (!planned.check->isKnown(row)) {
        part.state = State::NotStated;
        part.fulfilment = isPrefer ? plan.doubt : 0.0;
    } else {
        part.fulfilment = isPrefer ? planned.check->fulfilment(row) : planned.check->isMet(row) ? 1.0 : 0.0;
        part.state = stateOf(part.fulfilment);
        part.matched = planned.check->matched(row);
    }
    if (isPrefer) {
        part.weight = planned.criterion->weight;
        part.share = plan.totalWeight > 0 ? part.weight * part.fulfilment / plan.totalWeight : 0.0;
    }
    return part;
}

double reachOf(const Plan &plan, std::uint32_t row)
{
    if (plan.totalWeight <= 0)
        return 1.0;
    double sum = 0;
    for (const PlannedCriterion &prefer : plan.prefers)
        sum += prefer.criterion->weight * (prefer.check->isKnown(row) ? prefer.check->fulfilment(row) : 1.0);
    return sum / plan.totalWeight;
}
} // namespace

std::vector<Hit> explain(const Plan &plan, std::span<const TopK::Entry> ranked, bool withParts)
{
    std::vector<Hit> hits;
    hits.reserve(ranked.size());
    for (const TopK::Entry &entry : ranked) {
        Hit hit{Row(entry.row), entry.score, reachOf(plan, entry.row), {}, {}};
        if (withParts) {
            for (const PlannedCriterion &prefer : plan.prefers)
                hit.parts.push_back(partOf(plan, prefer, entry.row));
            for (const PlannedCriterion &filter : plan.filters) {
                if (filter.criterion->mode == Mode::Must)
                    hit.musts.push_back(partOf(plan, filter, entry.row));
            }
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace hansa::search
