// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "search/index.h"
#include "store/cataloguestate.h"
#include "store/mergedorganisations.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hansa::catalogue
{
struct Organisation;
struct Partnership;
} // namespace hansa::catalogue
namespace hansa::store
{
class Cache;
}

namespace hansa::desktop
{

/// What a line of a list says about an organisation beyond what the index knows.
struct OrganisationCard {
    std::string label; ///< "ECEI:gold"; empty where it has none
    std::optional<Day> labelUntil; ///< the last day it holds
    std::optional<int> members;
    std::optional<int> smes;
    std::optional<PartialDate> asOf;
    std::vector<std::uint32_t> partnerships; ///< places in Snapshot::partnerships
};

/// A partnership's members as far as the catalogue has them.
struct PartnershipRows {
    std::string id;
    std::vector<search::Row> members;
};

/// The catalogue as the window works with it: immutable, read once after each change.
struct Snapshot {
    std::shared_ptr<const search::Index> index; ///< never null
    std::vector<OrganisationCard> cards; ///< by row
    std::vector<PartnershipRows> partnerships;
    std::vector<store::CatalogueState> catalogues; ///< that are followed
    /// Of organisations that several catalogues hold, all listings, by the id that is shown.
    std::unordered_map<std::string, std::vector<store::Listing>> listings;
    store::KindCounts counts;

    /// Who took part in a partnership with @p row, each once, by row.
    [[nodiscard]] std::vector<search::Row> partnersOf(search::Row row) const;
};

/// From the records of a catalogue; any thread. O(n log n).
[[nodiscard]] Snapshot makeSnapshot(std::span<const catalogue::Organisation> organisations,
                                    std::span<const catalogue::Partnership> partnerships);

/// Reads all that the window needs to begin. Blocks; on a thread of its own.
[[nodiscard]] Result<Snapshot> readSnapshot(const store::Cache &cache, const catalogue::ApartPairs &apart = {});

} // namespace hansa::desktop
