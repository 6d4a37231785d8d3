// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <optional>
#include <string>
#include <vector>

namespace hansa::search
{

/// One preference as two sets of weights have it.
struct BlendedWeight {
    Criterion criterion; ///< with the blended weight
    double mine = 0; ///< 0 where the set has it not
    double theirs = 0;

    friend bool operator==(const BlendedWeight &, const BlendedWeight &) = default;
};

/// Each preference of both, mine first, weighed (1 - share) by mine and share by theirs. Preferences
/// are the same where all but the weight is.
[[nodiscard]] std::vector<BlendedWeight> blendedWeights(const Criteria &mine, const Criteria &theirs, double share);

/// My musts and excludes with the blended weights, the doubt blended too. With @p share 0 it ranks as
/// mine does, with 1 by their weights. Requires: 0 to 1.
[[nodiscard]] Criteria blend(const Criteria &mine, const Criteria &theirs, double share);

} // namespace hansa::search
