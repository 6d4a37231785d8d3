// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/wording.h"
#include "catalogue/call.h"
#include "store/calendarrepository.h"
#include "store/trackedcallrepository.h"

#include <chrono>
#include <string>
#include <vector>

namespace hansa::calls
{

/// One entry for a calendar program: a deadline, or a day of the user's own before it.
struct CalendarEntry {
    std::string uid; ///< the same for the same deadline of the same call, also after it moved
    QString title;
    QString description; ///< what to know, the doubt about the time included
    std::string url; ///< of the call
    std::optional<Instant> at; ///< told in Brussels; nothing: all of `day`
    Day day; ///< in Brussels
    std::vector<std::chrono::minutes> alarms; ///< so long before
    store::CalendarEdition edition;
};

/// The entries of @p call: its deadlines that are stated by the day, in their order, and the
/// dated lines of @p tracked's checklist that are not done. Without @p tracked, the deadlines alone.
[[nodiscard]] std::vector<CalendarEntry> calendarEntries(const catalogue::Call &call, const store::TrackedCall *tracked,
                                                         Instant now);

/// All that an entry says, to tell whether it says something new.
[[nodiscard]] std::string contentOf(const CalendarEntry &entry);

} // namespace hansa::calls
