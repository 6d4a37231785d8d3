// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <optional>
#include <string>
#include <vector>

namespace hansa::desktop
{

/// What one looks for in a partner, as it is asked at the first start.
enum class Aim { Abroad, LooksForUs, NearEnough, Overseas, SmallMembers };

/// What the three questions of the first start were answered with; all may be left open.
struct Introduction {
    std::string organisation; ///< id of the user's own; empty: not said, or in no catalogue
    std::string country; ///< ISO 3166; empty: not said
    std::optional<LatLon> place; ///< where the organisation is
    std::string placeName;
    std::vector<std::string> themes; ///< ids of sectors
    std::vector<Aim> aims;
};

/// The search that these answers ask for: themes are preferred, as are the aims that others may meet
/// in part; what rules somebody out is excluded or must be. Empty where nothing was said.
[[nodiscard]] search::Criteria firstSearch(const Introduction &introduction);

} // namespace hansa::desktop
