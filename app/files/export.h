// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "catalogue/record.h"
#include "store/cataloguestate.h"

#include <optional>
#include <string>
#include <vector>

namespace hansa::files
{

/// A record on its way out, with what the search or the user says about it.
struct ExportItem {
    catalogue::Record record; ///< of one that no catalogue holds any more: id and last known name
    std::optional<double> score; ///< 0 to 1
    std::optional<double> reach; ///< 0 to 1
    std::string note; ///< the user's
    bool gone = false; ///< no followed catalogue has the record
};

/// What an export is of, and how old it is.
struct About {
    Instant exported;
    std::string program; ///< "Hansa 0.1.0"
    std::vector<store::CatalogueState> catalogues; ///< the ones it was taken from
    std::string shortlist; ///< its name, empty where it is of none
    std::string criteria; ///< JSON as search/criteriajson.h writes it, empty where there are none
};

/// Records in the order in which they are written.
struct Export {
    std::vector<ExportItem> items;
    About about;
};

/// What the export is of as a JSON object: `exported`, `program`, `catalogues` (id, title,
/// revision, published), `shortlist`, `criteria`, `count`, `gone` and `without_position` (ids).
[[nodiscard]] std::string aboutJson(const Export &what, const std::vector<std::string> &withoutPosition = {});

/// A record that no catalogue has any more: of the kind of its id, with id and name.
/// Requires: kindOfId(id).
[[nodiscard]] catalogue::Record remembered(const std::string &id, const std::string &name);

/// Where a record lies; nothing for kinds that have no place, and where none is stated.
[[nodiscard]] std::optional<std::pair<double, double>> positionOf(const catalogue::Record &record); ///< lat, lon

} // namespace hansa::files
