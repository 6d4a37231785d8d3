// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/calendarrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<CalendarEdition> CalendarRepository::edition(std::string_view uid, std::string_view content, Instant now)
{
    return m_db->write(Words::tr("Noting what goes into the calendar"), [&] {
        Query query =
            m_db->query("INSERT INTO calendar_entry (uid, content, sequence, changed) VALUES (?1, ?2, 0, ?3) "
                        "ON CONFLICT (uid) DO UPDATE SET sequence = sequence + (content IS NOT ?2), "
                        "changed = iif(content IS ?2, changed, ?3), content = ?2 RETURNING sequence, changed");
        query.bind(uid).bind(content).bind(std::optional(now)).step();
        return CalendarEdition{query.number(0), query.instant(1).value_or(Instant())};
    });
}

Result<bool> CalendarRepository::give(std::string_view call, Instant deadline, int daysBefore, Instant now)
{
    return m_db->write(Words::tr("Noting the reminder"), [&] {
        m_db->query("INSERT OR IGNORE INTO given_reminder (call, deadline, days_before, given) VALUES (?, ?, ?, ?)")
            .bind(call)
            .bind(std::optional(deadline))
            .bind(daysBefore)
            .bind(std::optional(now))
            .run();
        return m_db->changes() > 0;
    });
}

} // namespace hansa::store
