// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"

#include <string>
#include <vector>

namespace hansa::catalogue
{

/// One place where a record names another by its id.
struct Reference {
    std::string field; ///< "members[3].id", "coordinator"
    std::string id;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// All ids of other records in a record, in the order of its fields. Names that stand where
/// an id would are none. Countries are named by code, not by id.
[[nodiscard]] std::vector<Reference> referencesOf(const Record &record);

} // namespace hansa::catalogue
