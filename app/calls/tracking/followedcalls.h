// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/callchanges.h"
#include "calls/known/mergedcalls.h"
#include "store/trackedcallrepository.h"

#include <span>
#include <vector>

namespace hansa::store
{
class Workspace;
}

namespace hansa::calls
{

/// A call that the user tracks, with what is known of it now.
struct FollowedCall {
    store::TrackedCall tracked;
    catalogue::Call call; ///< as the catalogues tell it, else as it was last known
    std::vector<std::string> ids; ///< that the catalogues know it by
    bool gone = false; ///< no catalogue has it any more
};

/// What the workspace begins with for a call: watched, with its programme's checklist.
[[nodiscard]] store::TrackedCall beginTracking(const catalogue::Call &call, Instant now);

/// A tracked call as the workspace last knew it.
[[nodiscard]] catalogue::Call lastKnown(const store::TrackedCall &tracked);

/// The tracked calls of a workspace, in the order in which they came to be tracked.
[[nodiscard]] Result<std::vector<FollowedCall>> followedCalls(const store::Cache &cache,
                                                              const store::Workspace &workspace);

/// Notes in the workspace what is known of the calls now, so that it stays when a record goes.
[[nodiscard]] Result<void> remember(const store::Workspace &workspace, std::span<const FollowedCall> followed);

/// Those of @p changes that are about a followed call and came after the user last looked at it.
[[nodiscard]] std::vector<CallChange> unseenChanges(std::span<const CallChange> changes,
                                                    std::span<const FollowedCall> followed);

} // namespace hansa::calls
