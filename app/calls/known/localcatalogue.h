// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "calls/known/callimport.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// A call of a local catalogue as it is now.
struct LocalChange {
    std::string id;
    std::string record; ///< canonical JSON; empty: it is gone
};

// The workspace holds the calls that the user entered and imported; the cache mirrors them, so that they are listed
// beside those of catalogues.

/// What is to change; called when no other program can write to the cache any more.
using LocalChanges = std::function<Result<std::vector<LocalChange>>()>;

/// Brings the cache's copy of a local catalogue to another revision, in one transaction; one that is there already
/// is left alone. Without a @p revision it is the next one, and nothing is written where nothing changes.
[[nodiscard]] Result<void> changeLocal(store::Cache &cache, const ImportTarget &target, const LocalChanges &changes,
                                       std::optional<std::int64_t> revision, Instant when);

/// Makes the cache hold the calls that the workspace holds, those the user entered and those that were imported;
/// where it does already nothing is written.
[[nodiscard]] Result<void> mirrorLocalCalls(store::Cache &cache, const store::Workspace &workspace, Instant now);

} // namespace hansa::calls
