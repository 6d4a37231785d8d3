// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/tracking/calendarentries.h"

#include <QByteArray>

#include <vector>

namespace hansa::files
{

/// The entries as one iCalendar file (RFC 5545): events with UID, SEQUENCE, LAST-MODIFIED and
/// alarms, times in Europe/Brussels with its VTIMEZONE, what has no time as whole days.
/// @p now is when the file is made.
[[nodiscard]] QByteArray toICalendar(const std::vector<calls::CalendarEntry> &entries, Instant now);

} // namespace hansa::files
