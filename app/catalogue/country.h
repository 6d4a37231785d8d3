// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

#include <variant>

namespace hansa::catalogue
{

/// A funding programme or cluster policy measure of a country.
struct Programme {
    std::string name;
    std::string kind;
    std::optional<PartialDate> since;
    std::optional<PartialDate> until;
    std::optional<double> budgetEur;
    std::string url;
    std::string summary;
    Extras extras;

    friend bool operator==(const Programme &, const Programme &) = default;
};

/// Who runs cluster policy in a country.
struct Institution {
    std::string name;
    std::string role;
    std::string url;
    Extras extras;

    friend bool operator==(const Institution &, const Institution &) = default;
};

/// Smart specialisation of a country.
struct SmartSpecialisation {
    std::string level; ///< `national` or `regional`
    std::vector<std::string> priorities;
    std::string url;
    Extras extras;

    friend bool operator==(const SmartSpecialisation &, const SmartSpecialisation &) = default;
};

/// A framework condition as a fact: topic, value and unit, and the year it holds for.
struct Condition {
    std::string topic;
    std::variant<std::string, double> value;
    std::string unit;
    std::optional<int> year;
    Extras extras;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Cluster policy and framework conditions of one country.
struct Country : RecordHead {
    std::string code; ///< ISO 3166-1 alpha-2
    std::string name;
    std::string summary;
    std::string policy;
    std::vector<Programme> programmes;
    std::vector<Institution> institutions;
    std::vector<std::string> clusterNetworks;
    std::optional<SmartSpecialisation> s3;
    std::vector<Condition> conditions;

    friend bool operator==(const Country &, const Country &) = default;
};

} // namespace hansa::catalogue
