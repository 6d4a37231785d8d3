// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/blend.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
bool isSame(Criterion a, const Criterion &b)
{
    a.weight = b.weight;
    return a == b;
}

double mixed(double mine, double theirs, double share)
{
    return mine * (1 - share) + theirs * share;
}
} // namespace

std::vector<BlendedWeight> blendedWeights(const Criteria &mine, const Criteria &theirs, double share)
{
    std::vector<BlendedWeight> all;
    for (const Criterion &criterion : mine.list) {
        if (criterion.mode == Mode::Prefer)
            all.push_back({criterion, criterion.weight, 0});
    }
    const std::size_t own = all.size();
    for (const Criterion &criterion : theirs.list) {
        if (criterion.mode != Mode::Prefer)
            continue;
        const auto end = all.begin() + std::ptrdiff_t(own);
        const auto same = std::find_if(all.begin(), end, [&](const BlendedWeight &one) {
            return one.theirs == 0 && isSame(one.criterion, criterion);
        });
        if (same != end)
            same->theirs = criterion.weight;
        else
            all.push_back({criterion, 0, criterion.weight});
    }
    for (BlendedWeight &one : all)
        one.criterion.weight = mixed(one.mine, one.theirs, share);
    return all;
}

Criteria blend(const Criteria &mine, const Criteria &theirs, double share)
{
    Criteria blended;
    blended.doubt = mixed(mine.doubt, theirs.doubt, share);
    const auto weights = blendedWeights(mine, theirs, share);
    auto next = weights.begin();
    for (const Criterion &criterion : mine.list)
        blended.list.push_back(criterion.mode == Mode::Prefer ? (next++)->criterion : criterion);
    for (; next != weights.end(); ++next)
        blended.list.push_back(next->criterion);
    return blended;
}

} // namespace hansa::search
