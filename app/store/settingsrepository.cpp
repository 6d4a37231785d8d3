// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/settingsrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<std::optional<std::string>> SettingsRepository::value(std::string_view key) const
{
    return m_db->attempt(Words::tr("Reading the settings"), [&]() -> std::optional<std::string> {
        Query query = m_db->query("SELECT value FROM setting WHERE key = ?");
        if (!query.bind(key).step())
            return std::nullopt;
        return std::string(query.text(0));
    });
}

Result<std::map<std::string, std::string>> SettingsRepository::all() const
{
    return m_db->attempt(Words::tr("Reading the settings"), [&] {
        std::map<std::string, std::string> settings;
        Query query = m_db->query("SELECT key, value FROM setting");
        while (query.step())
            settings.emplace(query.text(0), query.text(1));
        return settings;
    });
}

Result<void> SettingsRepository::set(std::string_view key, std::string_view value)
{
    return m_db->write(Words::tr("Storing a setting"), [&] {
        m_db->query("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
            .bind(key)
            .bind(value)
            .run();
    });
}

Result<void> SettingsRepository::remove(std::string_view key)
{
    return m_db->write(Words::tr("Removing a setting"),
                       [&] { m_db->query("DELETE FROM setting WHERE key = ?").bind(key).run(); });
}

} // namespace hansa::store
