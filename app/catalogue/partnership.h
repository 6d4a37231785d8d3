// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// One organisation in a partnership.
struct PartnershipMember {
    std::string id; ///< of the organisation, where it is known
    std::string name; ///< as the source writes it
    std::string country;
    std::string role;
    Extras extras;

    friend bool operator==(const PartnershipMember &, const PartnershipMember &) = default;
};

/// A strategic partnership between clusters.
struct Partnership : RecordHead {
    std::string acronym;
    std::string name;
    std::string programme; ///< `ESCP-4i`, `Euroclusters` …
    std::string summary;
    std::optional<PartialDate> start;
    std::optional<PartialDate> end;
    std::string coordinator; ///< an organisation's id, else a name
    std::vector<PartnershipMember> members;
    std::vector<std::string> targetCountries;
    std::vector<std::string> sectors;
    std::optional<int> smes; ///< small and medium-sized enterprises represented
    std::string website;
    std::string results;

    friend bool operator==(const Partnership &, const Partnership &) = default;
};

} // namespace hansa::catalogue
