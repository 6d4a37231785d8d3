// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/packindex.h"
#include "publish/folder.h"
#include "publish/history.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hansa::publish
{

/// A snapshot of all records.
[[nodiscard]] protocol::SealedPack packSnapshot(const Folder::Records &records, std::int64_t revision);

/// What leads from @p from to @p to, whose state @p now is; nothing where that is more than a pack may
/// hold. Requires: the history reaches back to @p from.
[[nodiscard]] Result<std::optional<protocol::SealedPack>>
packChangesBetween(std::int64_t from, std::int64_t to, const Folder::Records &now, const History &history);

/// Where the packs start that end at @p revision: from the revision before, and two, four,
/// eight … before where that number divides it; at or after @p first. Nearest first.
[[nodiscard]] std::vector<std::int64_t> startsOfPacksTo(std::int64_t revision, std::int64_t first);

} // namespace hansa::publish
