// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/call.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::consortium
{

/// What a rule is about.
enum class RuleKind {
    MinPartners, ///< at least `number` organisations
    MaxPartners, ///< at most `number`
    MinCountries, ///< of at least `number` different countries
    MinUnionCountries, ///< of at least `number` different Member States or associated countries
    MemberState, ///< at least `number` of them in a Member State of the Union
    CountryMayApply, ///< each of one of `countries`
    Independent, ///< of each other
    OneCoordinator, ///< exactly one of them leads
    Stated, ///< `text`, which nothing here can judge
};

/// One rule on a consortium, and who says so.
struct Rule {
    RuleKind kind = RuleKind::MinPartners;
    int number = 0;
    std::vector<std::string> countries; ///< ISO 3166, groups resolved
    std::string text; ///< of a Stated, in the words of who added it
    std::string source; ///< a title: an act of law, or the call itself
    std::string url;
    std::string date; ///< of the source, ISO 8601; empty where it is not stated

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// What a call asks for: what its record states, and where that says nothing what is law for its
/// programme and type of action. None where neither is known; that no rule is known does not
/// mean that there is none.
[[nodiscard]] std::vector<Rule> rulesFor(const catalogue::Call &call);

inline constexpr std::array allRuleKinds{
    RuleKind::MinPartners,       RuleKind::MaxPartners,    RuleKind::MinCountries,
    RuleKind::MinUnionCountries, RuleKind::MemberState,    RuleKind::CountryMayApply,
    RuleKind::Independent,       RuleKind::OneCoordinator, RuleKind::Stated};
[[nodiscard]] std::string_view ruleName(RuleKind kind); ///< "min-partners" …
[[nodiscard]] std::optional<RuleKind> ruleFromName(std::string_view name);
[[nodiscard]] bool hasNumber(RuleKind kind); ///< whether a rule of this kind counts to one
[[nodiscard]] QString ruleText(const Rule &rule); ///< "At least 3 organisations"

} // namespace hansa::consortium
