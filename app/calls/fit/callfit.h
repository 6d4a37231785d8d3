// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/call.h"
#include "catalogue/organisation.h"
#include "search/criteria.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hansa::calls
{

/// Whom calls are to fit: an organisation, those on a shortlist or in a partnership, a search.
struct FitProfile {
    std::vector<std::string> sectors; ///< ids, ascending
    std::vector<std::string> technologies; ///< ids, ascending
    std::vector<std::string> words; ///< folded, ascending: keywords, services
    std::vector<std::string> countries; ///< ISO 3166, ascending
    std::optional<double> grantFrom; ///< euros: what one grant is to bring at least
    std::optional<double> grantTo; ///< and what is more than one can carry

    friend bool operator==(const FitProfile &, const FitProfile &) = default;
};

[[nodiscard]] FitProfile profileOf(std::span<const catalogue::Organisation> organisations);
/// What a search asks for: sectors, technologies, keywords and countries of its musts and preferences.
[[nodiscard]] FitProfile profileOf(const search::Criteria &criteria);

/// What a call is compared by.
enum class FitCriterion { Themes, Words, Country, Applicants, Grant };
inline constexpr std::array allFitCriteria{FitCriterion::Themes, FitCriterion::Words, FitCriterion::Country,
                                           FitCriterion::Applicants, FitCriterion::Grant};
[[nodiscard]] std::string_view fitCriterionName(FitCriterion criterion); ///< "themes" …
[[nodiscard]] QString fitCriterionText(FitCriterion criterion); ///< "Themes" …
[[nodiscard]] double fitWeight(FitCriterion criterion);

enum class FitState { Met, Partly, Missed, NotStated };
[[nodiscard]] std::string_view fitStateName(FitState state); ///< "met", "partly", "missed", "not-stated"

/// One criterion's part of a fit.
struct FitPart {
    FitCriterion criterion = FitCriterion::Themes;
    double fulfilment = 0; ///< 0 to 1
    FitState state = FitState::NotStated;
    std::vector<std::string> matched; ///< ids, words or the applicants that count
    bool byWords = false; ///< themes that the call's words name, where it states none

    friend bool operator==(const FitPart &, const FitPart &) = default;
};

/// How well a call fits: what each criterion gives, weighed; never a verdict on who may apply.
struct CallFit {
    double score = 0; ///< the sum of weight times fulfilment over all weights
    double reach = 0; ///< the same, were all that is not stated met
    std::array<FitPart, allFitCriteria.size()> parts;
};

/// A call as it is compared, worked out once: what its words name costs more than the comparison.
class FitCall
{
public:
    explicit FitCall(const catalogue::Call &call);

    [[nodiscard]] CallFit fit(const FitProfile &profile) const;
    /// Whether it states, or its words name, one of these sectors and technologies; @p themes ascending.
    [[nodiscard]] bool hasThemeOf(std::span<const std::string> themes) const;

private:
    std::vector<std::string> m_sectors; ///< ascending
    std::vector<std::string> m_technologies; ///< ascending
    std::vector<std::string> m_words; ///< folded, ascending, each once
    std::vector<std::string> m_countries; ///< ascending, groups resolved
    std::vector<std::string> m_applicants; ///< as stated
    std::optional<catalogue::GrantRange> m_grant;
    bool m_byWords = false;
    bool m_takesClusters = false;
    bool m_takesAnyone = false;
};

} // namespace hansa::calls
