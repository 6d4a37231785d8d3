// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// When a stage of a call closes, as the source says.
struct Deadline {
    std::optional<PartialDate> date;
    std::string time; ///< "17:00", empty where only a day is given
    std::string timezone; ///< "Europe/Brussels", empty where not stated
    std::string stage;
    Extras extras;

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// What one grant may be, in euros.
struct GrantRange {
    std::optional<double> min;
    std::optional<double> max;
    Extras extras;

    friend bool operator==(const GrantRange &, const GrantRange &) = default;
};

/// Who may apply, as the source says; never a verdict.
struct Eligibility {
    std::vector<std::string> applicants;
    std::vector<std::string> countries;
    Extras extras;

    friend bool operator==(const Eligibility &, const Eligibility &) = default;
};

/// The consortium that a call asks for.
struct ConsortiumRule {
    std::optional<int> minPartners;
    std::optional<int> minCountries;
    std::optional<int> maxPartners;
    std::string notes;
    Extras extras;

    friend bool operator==(const ConsortiumRule &, const ConsortiumRule &) = default;
};

/// A call for proposals.
struct Call : RecordHead {
    std::string reference; ///< the funder's identifier
    std::string title;
    std::string programme;
    std::string actionType;
    std::string summary;
    std::string conditions; ///< who may apply and how, in the funder's words
    std::vector<std::string> keywords; ///< as the funder gave them
    std::optional<PartialDate> opens;
    std::vector<Deadline> deadlines;
    std::optional<double> budgetEur;
    std::optional<GrantRange> grantEur;
    std::optional<double> fundingRate; ///< 0 to 1
    std::optional<int> expectedGrants;
    std::optional<Eligibility> eligible;
    std::optional<ConsortiumRule> consortium;
    std::vector<std::string> sectors;
    std::string url;

    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace hansa::catalogue
