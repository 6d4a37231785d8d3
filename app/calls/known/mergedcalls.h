// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/call.h"
#include "store/recordrepository.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{
class Cache;
}

namespace hansa::calls
{

/// A call as one catalogue tells it.
struct CallTelling {
    std::string catalogue; ///< its id
    catalogue::Call call;
};

/// A call as all that tell it do together.
struct MergedCall {
    catalogue::Call call; ///< the id is that of the first telling
    std::vector<std::string> catalogues; ///< that tell it, those followed first before
    std::vector<std::string> ids; ///< that it is known by, each once
    /// Which catalogue each field is from, by the field's name in the record; empty where one tells it.
    std::map<std::string, std::string, std::less<>> fieldSources;
};

/// Joins what @p tellings say of one call: each field from the newest (by as_of) that states it,
/// of equally new from the first, and before all from the one that the user entered; deadlines on
/// the same days from the one that states a time; `sources` all. Requires: at least one.
[[nodiscard]] MergedCall mergeTellings(std::span<const CallTelling> tellings);

/// Every call, each once, by id. Tellings are of one call where they have the same id, or the
/// same reference in different catalogues, each of which has it once.
[[nodiscard]] Result<std::vector<MergedCall>> mergedCalls(const store::Cache &cache,
                                                          const store::CatalogueFilter &in = {});

/// Those that are not over at @p now: what closes next first, then what closes at no stated day.
[[nodiscard]] Result<std::vector<catalogue::Call>> comingCalls(const store::Cache &cache, Instant now);

/// The one that is known by @p id, under whatever id it is shown.
[[nodiscard]] Result<std::optional<MergedCall>> mergedCall(const store::Cache &cache, std::string_view id,
                                                           const store::CatalogueFilter &in = {});

} // namespace hansa::calls
