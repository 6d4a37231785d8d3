// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "map/marktable.h"
#include "search/index.h"
#include "store/cataloguestate.h"
#include "store/mergedorganisations.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hansa::store
{
class Cache;
}

namespace hansa::desktop
{

/// The catalogue as the window works with it: immutable, read once after each change.
struct Snapshot {
    std::shared_ptr<const search::Index> index; ///< never null
    std::shared_ptr<const map::MarkTable> marks; ///< of the index's rows; never null
    std::vector<search::Index::PartnershipRows> partnerships;
    std::vector<std::vector<std::uint32_t>> partnershipsOf; ///< by row: places in partnerships
    std::vector<store::CatalogueState> catalogues; ///< that are followed
    /// Of organisations that several catalogues hold, all listings, by the id that is shown.
    std::unordered_map<std::string, std::vector<store::Listing>> listings;
    store::KindCounts counts;

    /// Who took part in a partnership with @p row, each once, by row.
    [[nodiscard]] std::vector<search::Row> partnersOf(search::Row row) const;
};

/// What maps show of an index's rows.
[[nodiscard]] std::shared_ptr<const map::MarkTable> marksOf(const search::Index &index);

/// Reads all that the window needs to begin. Blocks; on a thread of its own.
[[nodiscard]] Result<Snapshot> readSnapshot(const store::Cache &cache, const catalogue::ApartPairs &apart = {});

} // namespace hansa::desktop
