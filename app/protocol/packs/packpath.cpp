// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/packpath.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace hansa::protocol
{

std::int64_t bytesOf(const PackPath &path)
{
    return std::accumulate(path.begin(), path.end(), std::int64_t(0),
                           [](std::int64_t sum, const PackRef &pack) { return sum + pack.bytes; });
}

std::optional<PackPath> cheapestPath(std::int64_t from, std::int64_t to, std::span<const PackRef> packs)
{
    // Every pack leads upwards, so going through them by where they start settles each
    // revision before it is left.
    std::vector<PackRef> sorted(packs.begin(), packs.end());
    std::ranges::stable_sort(sorted, {}, &PackRef::from);
    struct Best {
        std::int64_t bytes = 0;
        std::size_t packs = 0;
        const PackRef *last = nullptr;
    };
    std::map<std::int64_t, Best> best{{from, {}}};
    for (const PackRef &pack : sorted) {
        const auto start = best.find(pack.from);
        if (start == best.end() || pack.to > to || pack.to <= pack.from)
            continue;
        const Best candidate{start->second.bytes + pack.bytes, start->second.packs + 1, &pack};
        const auto [end, isFirst] = best.try_emplace(pack.to, candidate);
        if (!isFirst && std::tie(candidate.bytes, candidate.packs) < std::tie(end->second.bytes, end->second.packs))
            end->second = candidate;
    }
    PackPath path;
    for (std::int64_t at = to; at != from; at = path.back().from) {
        const auto found = best.find(at);
        if (found == best.end())
            return std::nullopt;
        path.push_back(*found->second.last);
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace hansa::protocol
