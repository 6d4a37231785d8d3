// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/owncallrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

namespace
{
OwnCall ownCallOf(const Query &query)
{
    return {.id = std::string(query.text(0)),
            .record = std::string(query.text(1)),
            .changed = query.instant(2).value_or(Instant())};
}
} // namespace

Result<std::vector<OwnCall>> OwnCallRepository::all() const
{
    return m_db->attempt(Words::tr("Reading the calls you entered"), [&] {
        std::vector<OwnCall> all;
        Query query = m_db->query("SELECT id, record, changed FROM own_call ORDER BY id");
        while (query.step())
            all.push_back(ownCallOf(query));
        return all;
    });
}

Result<std::optional<OwnCall>> OwnCallRepository::find(std::string_view id) const
{
    return m_db->attempt(Words::tr("Reading the call you entered"), [&] {
        Query query = m_db->query("SELECT id, record, changed FROM own_call WHERE id = ?");
        query.bind(id);
        return query.step() ? std::optional(ownCallOf(query)) : std::nullopt;
    });
}

Result<void> OwnCallRepository::put(const OwnCall &call)
{
    return m_db->write(Words::tr("Keeping the call you entered"), [&] {
        m_db->query("INSERT INTO own_call (id, record, changed) VALUES (?1, ?2, ?3) "
                    "ON CONFLICT (id) DO UPDATE SET record = ?2, changed = ?3")
            .bind(call.id)
            .bind(call.record)
            .bind(std::optional(call.changed))
            .run();
    });
}

Result<void> OwnCallRepository::remove(std::string_view id)
{
    return m_db->write(Words::tr("Removing the call you entered"),
                       [&] { m_db->query("DELETE FROM own_call WHERE id = ?").bind(id).run(); });
}

} // namespace hansa::store
