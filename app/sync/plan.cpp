// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/plan.h"

#include <numeric>

namespace hansa::sync
{

std::int64_t bytesOf(const Path &path)
{
    return std::accumulate(path.begin(), path.end(), std::int64_t(0),
                           [](std::int64_t sum, const protocol::PackRef &pack) { return sum + pack.bytes; });
}

std::vector<Path> plan(const protocol::Content &content, [[maybe_unused]] std::int64_t held)
{
    // Snapshots are what this version of the protocol has; packs of changes join here.
    if (content.snapshot.to != content.revision)
        return {};
    return {{content.snapshot}};
}

} // namespace hansa::sync
