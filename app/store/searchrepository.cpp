// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/searchrepository.h"

#include "store/names_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <cmath>

namespace hansa::store
{

namespace
{
constexpr double millionths = 1e6;

SavedSearch savedOf(const Query &query)
{
    return {query.number(0), std::string(query.text(1)), std::string(query.text(2)),
            query.instant(3).value_or(Instant())};
}
} // namespace

Result<std::vector<SavedSearch>> SearchRepository::saved() const
{
    return m_db->attempt(Words::tr("Reading the saved searches"), [&] {
        Query query = m_db->query("SELECT id, name, criteria, saved FROM saved_search ORDER BY folded, id");
        std::vector<SavedSearch> searches;
        while (query.step())
            searches.push_back(savedOf(query));
        return searches;
    });
}

Result<std::optional<SavedSearch>> SearchRepository::find(std::string_view name) const
{
    return m_db->attempt(Words::tr("Reading the saved searches"), [&]() -> std::optional<SavedSearch> {
        Query query = m_db->query("SELECT id, name, criteria, saved FROM saved_search WHERE folded = ?");
        if (!query.bind(keyOfName(name)).step())
            return std::nullopt;
        return savedOf(query);
    });
}

Result<SavedSearch> SearchRepository::save(std::string_view name, std::string_view criteria, Instant now)
{
    const QString tried = Words::tr("Saving the search");
    return m_db->write(tried, [&]() -> Result<SavedSearch> {
        const auto trimmed = nameOf(name, tried);
        if (!trimmed)
            return std::unexpected(trimmed.error());
        m_db->query("DELETE FROM seen_match WHERE search = (SELECT id FROM saved_search WHERE folded = ?1 AND "
                    "criteria IS NOT ?2)")
            .bind(keyOfName(*trimmed))
            .bind(criteria)
            .run();
        Query query = m_db->query("INSERT INTO saved_search (name, folded, criteria, saved) VALUES (?1, ?2, ?3, ?4) "
                                  "ON CONFLICT (folded) DO UPDATE SET name = ?1, criteria = ?3, saved = ?4, "
                                  "looked = iif(criteria IS ?3, looked, NULL) "
                                  "RETURNING id, name, criteria, saved");
        query.bind(*trimmed).bind(keyOfName(*trimmed)).bind(criteria).bind(std::optional(now));
        query.step();
        return savedOf(query);
    });
}

Result<void> SearchRepository::remove(std::int64_t id)
{
    return m_db->write(Words::tr("Removing the saved search"),
                       [&] { m_db->query("DELETE FROM saved_search WHERE id = ?").bind(id).run(); });
}

Result<std::optional<SeenMatches>> SearchRepository::seen(std::int64_t id) const
{
    return m_db->attempt(Words::tr("Reading the saved searches"), [&]() -> std::optional<SeenMatches> {
        Query looked = m_db->query("SELECT looked FROM saved_search WHERE id = ?");
        if (!looked.bind(id).step() || looked.isNull(0))
            return std::nullopt;
        Query query = m_db->query("SELECT record, score FROM seen_match WHERE search = ? ORDER BY record");
        query.bind(id);
        SeenMatches matches;
        while (query.step())
            matches.emplace_hint(matches.end(), query.text(0), double(query.number(1)) / millionths);
        return matches;
    });
}

Result<void> SearchRepository::look(std::int64_t id, const SeenMatches &matches, Instant now)
{
    return m_db->write(Words::tr("Noting what you have seen"), [&] {
        m_db->query("DELETE FROM seen_match WHERE search = ?").bind(id).run();
        m_db->query("UPDATE saved_search SET looked = ?2 WHERE id = ?1").bind(id).bind(std::optional(now)).run();
        if (m_db->changes() == 0)
            return; // deleted meanwhile
        Query query = m_db->query("INSERT INTO seen_match (search, record, score) VALUES (?, ?, ?)");
        for (const auto &[record, score] : matches)
            query.bind(id).bind(record).bind(std::int64_t(std::llround(score * millionths))).run();
    });
}

Result<std::vector<PastSearch>> SearchRepository::history(int limit) const
{
    return m_db->attempt(Words::tr("Reading the search history"), [&] {
        Query query = m_db->query("SELECT criteria, ran FROM past_search ORDER BY ran DESC, rowid DESC LIMIT ?");
        query.bind(limit);
        std::vector<PastSearch> searches;
        while (query.step())
            searches.push_back({std::string(query.text(0)), query.instant(1).value_or(Instant())});
        return searches;
    });
}

Result<void> SearchRepository::remember(std::string_view criteria, Instant now)
{
    return m_db->write(Words::tr("Noting the search"), [&] {
        m_db->query("DELETE FROM past_search WHERE criteria = ?").bind(criteria).run();
        m_db->query("INSERT INTO past_search (criteria, ran) VALUES (?, ?)")
            .bind(criteria)
            .bind(std::optional(now))
            .run();
        m_db->query("DELETE FROM past_search WHERE rowid NOT IN "
                    "(SELECT rowid FROM past_search ORDER BY ran DESC, rowid DESC LIMIT ?)")
            .bind(historyLimit)
            .run();
    });
}

Result<void> SearchRepository::clearHistory()
{
    return m_db->write(Words::tr("Clearing the search history"), [&] { m_db->query("DELETE FROM past_search").run(); });
}

} // namespace hansa::store
