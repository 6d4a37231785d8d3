// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/verify.h"

#include "protocol/digest.h"
#include "store/cache.h"

namespace hansa::sync
{

Result<Verification> verify(store::Cache &cache, std::string_view id)
{
    return cache.beginUpdate(id).and_then([](const store::CacheUpdate &update) {
        Verification found;
        protocol::StateDigest digest;
        return update
            .eachRecord([&](std::uint16_t, const store::DigestRow &row, std::string_view json) {
                digest.add(row.kind, row.id, json);
                ++found.records;
            })
            .transform([&] {
                found.intact = protocol::toHex(digest.finish()) == update.state().digest;
                return found;
            });
    });
}

Result<void> distrust(store::Cache &cache, std::string_view id)
{
    return cache.beginUpdate(id).and_then([](store::CacheUpdate update) {
        store::CatalogueState state = update.state();
        state.digest.clear();
        state.etag.clear();
        return update.setState(state).and_then([&](const auto &) { return update.commit(); });
    });
}

} // namespace hansa::sync
