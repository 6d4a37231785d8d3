// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <vector>

namespace hansa::catalogue
{

/// A key that this version of the program doesn't know, or whose value is of another
/// form than expected: kept as it came, so that it survives a round trip.
struct Extra {
    std::string key;
    std::string json; ///< canonical JSON

    friend bool operator==(const Extra &, const Extra &) = default;
};
using Extras = std::vector<Extra>;

/// Where a fact was published.
struct Source {
    std::string url;
    std::string title;
    std::optional<PartialDate> date; ///< the day the page states
    std::string note; ///< how it was read, where that matters
    Extras extras;

    friend bool operator==(const Source &, const Source &) = default;
};

/// What every record has. Empty strings and lists are *not stated*.
struct RecordHead {
    std::string id; ///< stable, never reused: `org:minalogic`
    std::vector<Source> sources;
    std::optional<PartialDate> asOf; ///< for when the facts hold
    std::vector<std::string> unverified; ///< fields believed right that no source states
    Extras extras;

    friend bool operator==(const RecordHead &, const RecordHead &) = default;
};

} // namespace hansa::catalogue
