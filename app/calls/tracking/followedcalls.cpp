// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/followedcalls.h"

#include "calls/tracking/checklist.h"
#include "calls/tracking/stage.h"
#include "catalogue/codec.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace hansa::calls
{

catalogue::Call lastKnown(const store::TrackedCall &tracked)
{
    catalogue::RecordReader reader;
    auto read = reader.read(tracked.record);
    if (auto *call = read ? std::get_if<catalogue::Call>(&read->record) : nullptr)
        return std::move(*call);
    catalogue::Call call;
    call.id = tracked.call;
    call.title = tracked.title;
    return call;
}
store::TrackedCall beginTracking(const catalogue::Call &call, Instant now)
{
    store::TrackedCall tracked;
    tracked.call = call.id;
    tracked.title = call.title;
    tracked.record = catalogue::toJson(call);
    tracked.stage = stageName(Stage::Watching);
    tracked.tracked = tracked.moved = tracked.seen = now;
    tracked.tasks = checklistFor(call);
    return tracked;
}

Result<std::vector<FollowedCall>> followedCalls(const store::Cache &cache, const store::Workspace &workspace)
{
    auto tracked = workspace.trackedCalls().all();
    if (!tracked)
        return std::unexpected(tracked.error());
    std::vector<FollowedCall> followed;
    for (store::TrackedCall &one : *tracked) {
        auto known = mergedCall(cache, one.call);
        if (!known)
            return std::unexpected(known.error());
        FollowedCall call;
        call.gone = !*known;
        call.call = call.gone ? lastKnown(one) : std::move((*known)->call);
        call.ids = call.gone ? std::vector{one.call} : std::move((*known)->ids);
        call.tracked = std::move(one);
        followed.push_back(std::move(call));
    }
    return followed;
}

Result<void> remember(const store::Workspace &workspace, std::span<const FollowedCall> followed)
{
    for (const FollowedCall &one : followed) {
        if (one.gone)
            continue;
        const std::string json = catalogue::toJson(one.call);
        if (json == one.tracked.record)
            continue;
        if (auto kept = workspace.trackedCalls().remember(one.tracked.call, one.call.title, json); !kept)
            return kept;
    }
    return {};
}

std::vector<CallChange> unseenChanges(std::span<const CallChange> changes, std::span<const FollowedCall> followed)
{
    std::unordered_map<std::string_view, Instant> seen;
    for (const FollowedCall &one : followed)
        for (const std::string &id : one.ids)
            seen.emplace(id, one.tracked.seen);
    std::vector<CallChange> unseen;
    std::ranges::copy_if(changes, std::back_inserter(unseen), [&](const CallChange &change) {
        const auto at = seen.find(change.id);
        return at != seen.end() && change.noticed > at->second;
    });
    return unseen;
}

} // namespace hansa::calls
