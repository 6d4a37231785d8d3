// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/sources/readcalls.h"

#include <stop_token>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::calls
{

/// Where calls are imported to: a local catalogue.
struct ImportTarget {
    std::string catalogue; ///< `local.eu-portal`
    std::string title; ///< "EU Funding & Tenders Portal"
};

/// What an import did, in calls.
struct ImportReport {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t merged = 0; ///< tellings of a call that another telling of it outdoes

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// The calls that the EU's portal told.
[[nodiscard]] ImportTarget portalTarget();

/// Brings @p read into a local catalogue of the workspace, in one transaction, and mirrors it in the cache; nothing
/// that is held is dropped, for a page is not all there is. Tellings of one key are one call: English before another
/// language, of one language the newest version; so the order of pages does not matter. A call whose content is as it
/// was keeps the day it was true for. What changes goes into the change log, the first import apart.
/// Fails, and changes nothing, once @p cancel is requested.
[[nodiscard]] Result<ImportReport> importCalls(store::Cache &cache, const store::Workspace &workspace,
                                               const ImportTarget &target, std::vector<ReadCall> read, Instant now,
                                               const std::stop_token &cancel = {});

} // namespace hansa::calls
