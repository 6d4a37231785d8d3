// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"
#include "store/cache.h"

namespace hansa::cli
{

/// The error for an id that no catalogue has, with ids that may have been meant.
[[nodiscard]] Error unknownRecord(const store::Cache &cache, std::string_view id);

/// The record of that id; an unknown one is an error.
[[nodiscard]] Result<catalogue::Record> findRecord(const store::Cache &cache, std::string_view id,
                                                   const store::CatalogueFilter &in = {});

/// The organisation of that id; a record of another kind is an error of kind Usage too.
[[nodiscard]] Result<catalogue::Organisation> findOrganisation(const store::Cache &cache, std::string_view id,
                                                               const store::CatalogueFilter &in = {});

} // namespace hansa::cli
