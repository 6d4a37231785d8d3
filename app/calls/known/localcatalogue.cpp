// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/localcatalogue.h"

#include "catalogue/codec.h"
#include "protocol/digest.h"

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
} // namespace

Result<void> putCall(store::CacheUpdate &update, const catalogue::Call &call)
{
    const std::string json = catalogue::toJson(call); // put() refuses what is no record
    return update.put(json, protocol::sha256(json), protocol::bucketOf(RecordKind::Call, call.id));
}

Result<void> commitLocal(store::CacheUpdate &update, const ImportTarget &target, bool changed, Instant now)
{
    store::CatalogueState state = update.state();
    state.id = target.catalogue;
    state.title = target.title;
    state.publisher = target.title;
    state.checked = now;
    if (changed) {
        const auto digest = digestOf(update);
        if (!digest)
            return std::unexpected(digest.error());
        state.digest = *digest;
        state.published = now;
        ++state.revision;
    }
    return update.setState(state).and_then([&](const auto &) { return update.commit(); });
}

} // namespace hansa::calls
