// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

namespace hansa
{

/// Instants and days are counted between these. A date that is stated may lie beyond them (0001-01-01, 9999-12-31);
/// it stays as stated, and is compared as if it were the nearest of the two. parseInstant() reads none beyond them.
inline constexpr Day earliestDay = std::chrono::year(1900) / std::chrono::January / 1;
inline constexpr Day latestDay = std::chrono::year(2200) / std::chrono::December / 31;

[[nodiscard]] constexpr bool isCounted(Day day)
{
    return day >= earliestDay && day <= latestDay;
}

} // namespace hansa
