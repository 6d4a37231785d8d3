// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// A matchmaking, mission, conference, training …
struct Event : RecordHead {
    std::string title;
    std::string type; ///< `matchmaking`, `mission`, `information`, `conference`, `training`, `webinar`
    std::string summary;
    std::optional<PartialDate> start;
    std::optional<PartialDate> end;
    std::string city;
    std::string country;
    std::optional<double> lat; ///< WGS 84 degrees
    std::optional<double> lon;
    std::optional<bool> online;
    std::vector<std::string> organisers; ///< organisation ids or names
    std::vector<std::string> targetCountries;
    std::vector<std::string> sectors;
    std::string url;

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace hansa::catalogue
