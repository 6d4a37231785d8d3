// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/localcatalogue.h"

#include "calls/known/importedcalls.h"
#include "calls/known/owncalls.h"
#include "protocol/digest.h"
#include "store/cache.h"

namespace hansa::calls
{

namespace
{
Result<std::string> digestOf(const store::CacheUpdate &update)
{
    protocol::StateDigest digest;
    return update.eachRow([&](std::uint16_t, const store::DigestRow &row) { digest.add(row.kind, row.id, row.hash); })
        .transform([&] { return protocol::toHex(digest.finish()); });
}

Result<void> write(store::CacheUpdate &update, const std::vector<LocalChange> &changes)
{
    const bool fills = update.state().revision == 0;
    Result<void> done = fills ? update.beginFill() : Result<void>();
    for (const LocalChange &change : changes) {
        if (!done)
            return done;
        if (change.record.empty())
            done = update.drop(change.id).transform([](bool) { });
        else
            done = update.put(change.record, protocol::sha256(change.record),
                              protocol::bucketOf(RecordKind::Call, change.id));
    }
    return done && fills ? update.endFill() : done;
}
} // namespace

Result<void> changeLocal(store::Cache &cache, const ImportTarget &target, const LocalChanges &changes,
                         std::optional<std::int64_t> revision, Instant when)
{
    auto update = cache.beginUpdate(target.catalogue);
    if (!update)
        return std::unexpected(update.error());
    if (revision && update->state().revision >= *revision)
        return {}; // another program was faster
    const auto wanted = changes();
    if (!wanted)
        return std::unexpected(wanted.error());
    if (wanted->empty() && !revision)
        return {};
    if (auto written = write(*update, *wanted); !written)
        return written;
    const auto digest = digestOf(*update);
    if (!digest)
        return std::unexpected(digest.error());
    store::CatalogueState state = update->state();
    state.title = target.title;
    state.publisher = target.title;
    state.checked = when;
    state.published = when;
    state.digest = *digest;
    state.revision = revision.value_or(state.revision + 1);
    return update->setState(state).and_then([&](const auto &) { return update->commit(); });
}

Result<void> mirrorLocalCalls(store::Cache &cache, const store::Workspace &workspace, Instant now)
{
    return mirrorOwnCalls(cache, workspace, now).and_then([&] { return mirrorImportedCalls(cache, workspace); });
}

} // namespace hansa::calls
