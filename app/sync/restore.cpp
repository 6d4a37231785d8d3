// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/restore.h"

#include "calls/known/importedcalls.h"
#include "calls/known/localcatalogue.h"
#include "calls/known/owncalls.h"
#include "protocol/head.h"
#include "store/cache.h"
#include "store/workspace.h"
#include "sync/gate.h"

#include <algorithm>

namespace hansa::sync
{

namespace
{
using States = std::vector<store::CatalogueState>;
using AllFollowed = std::vector<store::Followed>;

bool hasAddress(const store::CatalogueState &state)
{
    return !state.url.empty();
}

Result<void> dropUnfollowed(store::Cache &cache, const store::Workspace &workspace)
{
    return workspace.followed().toDrop().and_then([&](const std::vector<std::string> &ids) {
        Result<void> done;
        for (const std::string &id : ids) {
            done = done.and_then([&] { return cache.catalogues().remove(id); }).and_then([&] {
                return workspace.followed().noteDropped(id);
            });
        }
        return done;
    });
}

/// What the cache alone knows. The embedded catalogue is noted for its place in the order, beside others.
Result<void> takeOver(const store::Cache &cache, const store::Workspace &workspace, const States &states)
{
    const auto followed = workspace.followed().all();
    const auto sources = workspace.importedCalls().sources();
    if (!followed || !sources)
        return std::unexpected(!followed ? followed.error() : sources.error());
    const auto isNew = [&](const store::CatalogueState &state) {
        return hasAddress(state) && !std::ranges::contains(*followed, state.id, &store::Followed::id);
    };
    AllFollowed catalogues;
    if (std::ranges::any_of(states, isNew)) {
        for (const store::CatalogueState &state : states) {
            if (hasAddress(state) || state.id == protocol::embeddedId)
                catalogues.push_back(followedOf(state));
        }
    }
    std::vector<store::ImportHistory> imports;
    for (const store::CatalogueState &state : states) {
        if (!store::isLocal(state.id) || state.id == calls::ownCatalogue
            || std::ranges::contains(*sources, state.id, &store::ImportSource::catalogue))
            continue;
        auto history = calls::historyInCache(cache, state);
        if (!history)
            return std::unexpected(history.error());
        imports.push_back(std::move(*history));
    }
    return catalogues.empty() && imports.empty() ? Result<void>() : workspace.takeOver(catalogues, imports);
}

/// What the cache is to hold of a catalogue of which nothing is there.
store::CatalogueState emptyOf(const store::Followed &followed)
{
    store::CatalogueState state;
    state.id = followed.id;
    state.title = followed.title;
    state.publisher = followed.publisher;
    state.url = followed.url;
    state.key = followed.key;
    state.keys = followed.keys;
    state.sizeFactor = followed.sizeFactor;
    return state;
}

Result<void> bringInStep(store::Cache &cache, const store::Workspace &workspace, const store::Followed &followed,
                         const States &states)
{
    const auto held = std::ranges::find(states, followed.id, &store::CatalogueState::id);
    if (held == states.end())
        return cache.catalogues().put(emptyOf(followed));
    if (held->key != followed.key) // what another key signed
        return cache.catalogues().remove(followed.id).and_then([&] {
            return cache.catalogues().put(emptyOf(followed));
        });
    const bool isNewer =
        held->revision > followed.revision || (held->revision == followed.revision && held->keys != followed.keys);
    return isNewer ? workspace.followed().raise({followedOf(*held)}) : Result<void>();
}
} // namespace

Result<void> restore(store::Cache &cache, const store::Workspace &workspace, Instant now)
{
    if (auto dropped = dropUnfollowed(cache, workspace); !dropped)
        return dropped;
    const auto states = cache.catalogues().all();
    if (!states)
        return std::unexpected(states.error());
    if (auto taken = takeOver(cache, workspace, *states); !taken)
        return taken;
    const auto followed = workspace.followed().all();
    if (!followed)
        return std::unexpected(followed.error());
    for (const store::Followed &one : *followed) {
        if (auto done = bringInStep(cache, workspace, one, *states); !done)
            return done;
    }
    return calls::mirrorLocalCalls(cache, workspace, now);
}

} // namespace hansa::sync
