// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/schedule.h"

#include <QLocale>
#include <QString>

namespace hansa::calls
{

/// How words about time are put: for whom, and in which zone they sit.
struct Reader {
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;
};

/// "in 41 days", "in 5 hours", "in 12 minutes", "3 days ago". Days are those of the
/// reader's calendar, so that a change of the clock in between moves nothing; under 48
/// hours, whole hours that are left, never rounded up; what is past for 90 days, in months,
/// for two years, in years.
[[nodiscard]] QString distanceText(Instant at, Instant now, const Reader &reader);

/// "3 January 2027, 17:00 Brussels, 16:00 here": the stated zone, Brussels where that is
/// another, and here where the clock shows another time or day. A partial date as stated.
[[nodiscard]] QString deadlineText(const Deadline &deadline, const Reader &reader);

/// The same without the date: "17:00 Brussels, 16:00 here"; empty for a partial date.
[[nodiscard]] QString clockText(const Deadline &deadline, const Reader &reader);

/// "3 January 2027", "January 2027", "2027".
[[nodiscard]] QString dateText(const PartialDate &date, const QLocale &locale);

/// "Open", "Forthcoming", "Closed", "Not known".
[[nodiscard]] QString statusText(CallStatus status);

/// What matters now, in short: "in 41 days", "opens in 20 days", "closed 3 days ago",
/// "closes December 2026", "no dates stated".
[[nodiscard]] QString summaryText(const Schedule &schedule, Instant now, const Reader &reader);

/// Why a deadline's time is not quite certain; empty where it is as stated.
[[nodiscard]] QString assumptionText(const Deadline &deadline);

} // namespace hansa::calls
