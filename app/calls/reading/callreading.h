// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// What a sentence of a call's text asks for.
enum class ProposalKind { Criterion, MinPartners, MaxPartners, MinCountries };
[[nodiscard]] std::string_view proposalKindName(ProposalKind kind); ///< "criterion", "min-partners" …

/// One thing that a text seems to ask for, to be accepted or dropped.
struct Proposal {
    ProposalKind kind = ProposalKind::Criterion;
    std::optional<search::Criterion> criterion; ///< of a Criterion
    int number = 0; ///< of the others
    std::string matched; ///< the words that say so
    std::string sentence; ///< that they stand in

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Reads a call's text by vocabularies and rules: themes and technologies become preferences, what is
/// named most often first; countries only where the sentence speaks of who may apply, or may
/// not; numbers of partners and countries where they are counted ("at least three legal entities from
/// three different Member States"; also in German, French, Spanish and Italian); ECEI labels and
/// numbers of SMEs of a cluster. Each once, with the first sentence that says so. Nothing else is
/// guessed. O(n) for any text; of a very long one the first 100,000 bytes.
[[nodiscard]] std::vector<Proposal> readCallText(std::string_view text);

/// "at least 3 partners". Requires: no Criterion.
[[nodiscard]] QString demandText(const Proposal &proposal);

/// The accepted criteria as a search.
[[nodiscard]] search::Criteria criteriaOf(std::span<const Proposal> accepted);

} // namespace hansa::calls
