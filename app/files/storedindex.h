// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/twins.h"
#include "search/index.h"
#include "store/mergedorganisations.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace hansa::store
{
class Cache;
}

namespace hansa::files
{

/// The organisations of a cache as search looks at them.
struct StoredIndex {
    std::shared_ptr<const search::Index> index;
    /// Of organisations that several catalogues hold, all listings, by the id that is shown.
    std::unordered_map<std::string, std::vector<store::Listing>> listings;
};

/// From the column file beside the cache where that is of the same state (catalogues, revisions,
/// digests, twins, program), in a twentieth of the time; else from the records, and then the file is
/// written anew. Where not all catalogues are asked (@p in) there is no file. Blocks; any thread.
[[nodiscard]] Result<StoredIndex> storedIndex(const store::Cache &cache, const store::CatalogueFilter &in,
                                              const catalogue::ApartPairs &apart);

} // namespace hansa::files
