// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <stop_token>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// An iCalendar file cut down to what a call is read from, before a library sees it: an entry without its
/// alarms, its recurrence and all else that says nothing; time zones with plain yearly rules. Recurrence
/// rules of a kilobyte can mean millions of moments, each of which the library keeps.
struct CalendarParts {
    QByteArray head; ///< lines of the calendar itself
    QByteArray zones; ///< its VTIMEZONEs, whole
    std::vector<QByteArray> entries; ///< VEVENT, VTODO and VJOURNAL, each whole
    bool leftOut = false; ///< there are more entries, or more of one UID, than are taken
    bool breaksOff = false; ///< the last component does not end
};

/// Bounds: 50,000 entries, 100 of one UID, 256 KiB each, 200 parts of time zones, dates that are counted. Any
/// bytes; time grows with their number. Once @p cancel is requested it soon returns what it has.
[[nodiscard]] CalendarParts calendarParts(std::string_view bytes, const std::stop_token &cancel = {});

} // namespace hansa::calls
