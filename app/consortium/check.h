// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "consortium/rules.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace hansa::consortium
{

/// What an organisation is to be in a consortium. Who is associated takes part without a grant, so
/// rules that count partners do not count it.
enum class PartnerRole { Partner, Coordinator, Associated };
inline constexpr std::array allPartnerRoles{PartnerRole::Partner, PartnerRole::Coordinator, PartnerRole::Associated};
[[nodiscard]] std::string_view roleName(PartnerRole role); ///< "partner", "coordinator", "associated"
[[nodiscard]] QString roleText(PartnerRole role); ///< "partner", "coordinator", "associated partner"
[[nodiscard]] std::optional<PartnerRole> roleFromName(std::string_view name);

/// A member of a draft consortium.
struct Partner {
    std::string id;
    std::string name;
    std::string country; ///< ISO 3166; empty: not known
    PartnerRole role = PartnerRole::Partner;

    friend bool operator==(const Partner &, const Partner &) = default;
};

/// What can be said of a rule: never more than that the facts known here meet it.
enum class RuleState { Met, NotMet, NotKnown };
[[nodiscard]] std::string_view ruleStateName(RuleState state); ///< "met", "not-met", "not-known"
[[nodiscard]] QString ruleStateText(RuleState state); ///< "met", "not met", "not known"

/// A rule, held against a draft.
struct Finding {
    Rule rule;
    RuleState state = RuleState::NotKnown;
    QString why; ///< "Austria, Germany and Spain"
};

/// Each of @p rules against @p partners. A country that is not known makes a rule not known where
/// it could still decide it.
[[nodiscard]] std::vector<Finding> check(std::span<const Rule> rules, std::span<const Partner> partners);

} // namespace hansa::consortium
