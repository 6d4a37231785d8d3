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
/// Brussels stands in, and is marked as assumed; so is Brussels where a time has no zone.
/// A day in a zone that is not known, a month and a year are no instant: they stay as stated,
/// and span the time they can mean. So does a date that is not counted (isCounted()).
struct Deadline {
    std::optional<Instant> at; ///< exact, or by assumption
    bool timeAssumed = false; ///< no time of day is stated
    bool zoneAssumed = false; ///< no time zone is stated
    bool zoneUnknown = false; ///< a day in a zone that is stated, but that ianaZone() does not know
    QTimeZone zone; ///< that the time is told in: the stated one, or Brussels
    Instant earliest; ///< equals latest where `at` is known
    Instant latest; ///< the first moment at which it is surely over
    PartialDate stated;
    std::string stage; ///< "first stage", "cut-off" …

    /// The day in Brussels at the instant, or the day that is stated in an unknown zone.
    [[nodiscard]] std::optional<Day> day() const;
    [[nodiscard]] bool assumed() const { return timeAssumed || zoneAssumed; }
};

/// Nothing where the source states no date. Where the clock shows a time twice or skips
/// it, the earlier instant counts, so that nobody is late. "24:00" ends its day.
[[nodiscard]] std::optional<Deadline> deadlineOf(const catalogue::Deadline &stated);

/// All of a call's dated deadlines, the earliest first.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const catalogue::Call &call);

} // namespace hansa::calls
