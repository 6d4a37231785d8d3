// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/erasing.h"

#include "calls/known/localcatalogue.h"
#include "store/cache.h"
#include "store/workspace.h"

namespace hansa::calls
{

Result<void> eraseHeld(store::Cache &cache, const store::Workspace &workspace, const store::ErasureSubject &subject)
{
    if (auto erased = workspace.erasures().erase(subject); !erased)
        return erased;
    const auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    for (const store::CatalogueState &state : *catalogues) {
        if (!store::isLocal(state.id))
            continue;
        if (auto removed = cache.catalogues().remove(state.id); !removed)
            return removed;
    }
    return {};
}

Result<void> settleErasure(store::Cache &cache, const store::Workspace &workspace, Instant now)
{
    return mirrorLocalCalls(cache, workspace, now).and_then([&] { return cache.overwriteFreed(); });
}

} // namespace hansa::calls
