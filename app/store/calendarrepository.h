// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace hansa::store
{

class Connection;

/// Which edition of a calendar entry is out (RFC 5545, SEQUENCE).
struct CalendarEdition {
    std::int64_t sequence = 0;
    Instant changed; ///< when it came to say what it says

    friend bool operator==(const CalendarEdition &, const CalendarEdition &) = default;
};

/// What went into calendars and what reminders were given: none of it may come twice.
class CalendarRepository
{
public:
    explicit CalendarRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// The edition of an entry that says @p content: the one it had, or the next one where it said
    /// something else before.
    [[nodiscard]] Result<CalendarEdition> edition(std::string_view uid, std::string_view content, Instant now);

    /// Notes that a reminder is given; false where it was before.
    [[nodiscard]] Result<bool> give(std::string_view call, Instant deadline, int daysBefore, Instant now);

private:
    Connection *m_db;
};

} // namespace hansa::store
