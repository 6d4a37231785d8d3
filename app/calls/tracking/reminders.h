// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/tracking/followedcalls.h"
#include "calls/wording.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// When the user is reminded unless they say otherwise: so many days before a deadline.
inline constexpr std::string_view usualReminders = "30, 7, 1";

/// "30, 7, 1": days, each once, the fewest first; what is no number from 0 to 999 is left out.
[[nodiscard]] std::vector<int> reminderDays(std::string_view text);

/// A deadline that one is to be reminded of.
struct Reminder {
    std::string call; ///< the tracked id
    Instant deadline;
    int daysBefore = 0; ///< the step that it is due by
    QString text; ///< "in 7 days (10 February 2027, 17:00 Brussels): Light for all"

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What is due at @p now, of calls whose stage still asks for something: each call's next deadline
/// once, by the nearest of @p days that is reached. So who was away is reminded of what is missed
/// once, and not of each step. Whether it was given before is the workspace's to know.
[[nodiscard]] std::vector<Reminder> dueReminders(std::span<const FollowedCall> followed, std::span<const int> days,
                                                 Instant now, const Reader &reader);

} // namespace hansa::calls
