// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/robust.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
constexpr double leastWeight = 0;
constexpr double mostWeight = 5;
} // namespace

std::optional<std::vector<bool>> robustRanks(const Index &index, const Request &request, const std::stop_token &stop)
{
    Request ranks; // what the ranks alone need
    ranks.criteria = request.criteria;
    ranks.top = request.top;
    ranks.offset = request.offset;
    ranks.ownCountry = request.ownCountry;
    const auto now = run(index, ranks, stop);
    if (!now)
        return std::nullopt;
    std::vector<bool> robust(now->hits.size(), true);
    for (Criterion &criterion : ranks.criteria.list) {
        if (criterion.mode != Mode::Prefer)
            continue;
        const double weight = criterion.weight;
        for (const double step : {-1.0, 1.0}) {
            criterion.weight = std::clamp(weight + step, leastWeight, mostWeight);
            if (criterion.weight == weight)
                continue;
            const auto other = run(index, ranks, stop);
            if (!other)
                return std::nullopt;
            for (std::size_t place = 0; place < robust.size(); ++place)
                robust[place] = robust[place] && other->hits[place].row == now->hits[place].row;
        }
        criterion.weight = weight;
    }
    return robust;
}

} // namespace hansa::search
