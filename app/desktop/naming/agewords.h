// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

#include <QString>

namespace hansa::desktop
{

/// "21 November 2026", in the user's language.
[[nodiscard]] QString dayText(Day day);

/// How old something of that day is: "today", "2 days", "3 months", "4 years".
[[nodiscard]] QString ageWords(Day day, Day today);

/// Whether catalogue data of that day carries a mark: older than 30 days.
[[nodiscard]] bool isStale(Day day, Day today);

} // namespace hansa::desktop
