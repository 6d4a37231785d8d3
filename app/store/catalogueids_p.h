// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/recordrepository.h"

namespace hansa::store
{

class Connection;

/// The rows of the catalogues that a filter names, as a JSON list for json_each(); of all
/// where it is empty. Fails on a catalogue that is not followed. Throws as Query does.
[[nodiscard]] Result<std::string> rowsOf(Connection &db, const CatalogueFilter &in);

} // namespace hansa::store
