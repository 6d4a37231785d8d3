// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "catalogue/call.h"

#include <QTimeZone>

namespace hansa::calls
{

/// A stated deadline as a point in time, as far as the source allows.
///
/// A day and a time in a zone are an instant. Where only the day is given, 17:00 in
/// Brussels stands in, and is marked as assumed; so is Brussels where a time has no zone
/// that is known. A month or a year is no instant: it stays as stated, and spans the time
/// it can mean.
struct Deadline {
    std::optional<Instant> at; ///< exact, or by assumption
    bool timeAssumed = false; ///< no time of day is stated
    bool zoneAssumed = false; ///< no known time zone is stated
    QTimeZone zone; ///< that the time is told in: the stated one, or Brussels
    Instant earliest; ///< equals latest where `at` is known
    Instant latest; ///< the first moment at which it is surely over
    PartialDate stated;
    std::string stage; ///< "first stage", "cut-off" …

    [[nodiscard]] bool assumed() const { return timeAssumed || zoneAssumed; }
};

/// Nothing where the source states no date. Where the clock shows a time twice or skips
/// it, the earlier instant counts, so that nobody is late. "24:00" ends its day.
[[nodiscard]] std::optional<Deadline> deadlineOf(const catalogue::Deadline &stated);

/// All of a call's dated deadlines, the earliest first.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const catalogue::Call &call);

} // namespace hansa::calls
