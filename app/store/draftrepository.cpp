// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/draftrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<std::map<std::string, std::string>> DraftRepository::all() const
{
    return m_db->attempt(Words::tr("Reading your drafts"), [&] {
        std::map<std::string, std::string> drafts;
        Query query = m_db->query("SELECT key, text FROM draft");
        while (query.step())
            drafts.emplace(query.text(0), query.text(1));
        return drafts;
    });
}

Result<void> DraftRepository::put(std::string_view key, std::string_view text, Instant now)
{
    return m_db->write(Words::tr("Saving your draft"), [&] {
        m_db->query("INSERT INTO draft (key, text, written) VALUES (?1, ?2, ?3) "
                    "ON CONFLICT (key) DO UPDATE SET text = ?2, written = ?3")
            .bind(key)
            .bind(text)
            .bind(std::optional(now))
            .run();
    });
}

Result<void> DraftRepository::remove(std::string_view key)
{
    return m_db->write(Words::tr("Removing your draft"),
                       [&] { m_db->query("DELETE FROM draft WHERE key = ?").bind(key).run(); });
}

} // namespace hansa::store
