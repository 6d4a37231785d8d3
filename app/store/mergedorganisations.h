// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/organisation.h"
#include "catalogue/twins.h"
#include "store/recordrepository.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hansa::store
{

class Cache;

/// A catalogue's word on an organisation that is shown once.
struct Listing {
    std::string catalogue; ///< its id
    std::string id; ///< of the record there
    std::string name;

    friend bool operator==(const Listing &, const Listing &) = default;
};

/// All organisations, each once.
struct MergedOrganisations {
    std::vector<catalogue::Organisation> organisations; ///< by id
    /// Of each that several catalogues hold, all listings: the one that is shown first.
    std::unordered_map<std::string, std::vector<Listing>> listings;
};

/// Reads every organisation of the catalogues in @p in (empty: all) and leaves out twins, as
/// catalogue::twinsAmong() finds them. Where one catalogue is asked it costs as much as reading them.
[[nodiscard]] Result<MergedOrganisations> mergedOrganisations(const Cache &cache, const CatalogueFilter &in,
                                                              const catalogue::ApartPairs &apart);

} // namespace hansa::store
