// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/followedrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>

namespace hansa::store
{

namespace
{
constexpr auto columns =
    std::string_view("SELECT id, title, publisher, url, key, keys, revision, content, size_factor FROM followed ");

Followed followedOf(const Query &query)
{
    return {.id = std::string(query.text(0)),
            .title = std::string(query.text(1)),
            .publisher = std::string(query.text(2)),
            .url = std::string(query.text(3)),
            .key = std::string(query.text(4)),
            .keys = std::string(query.text(5)),
            .revision = query.number(6),
            .content = std::string(query.text(7)),
            .sizeFactor = query.number(8)};
}

QString reading()
{
    return Words::tr("Reading which catalogues you follow");
}

void raiseOne(Connection &db, const Followed &one)
{
    // Two programs may come with different news, in any order.
    db.query("INSERT INTO followed (id, title, publisher, url, key, keys, revision, content, size_factor) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET "
             "title = iif(?7 >= revision, ?2, title), publisher = iif(?7 >= revision, ?3, publisher), "
             "url = iif(?7 >= revision, ?4, url), "
             "keys = iif(coalesce(json_extract(nullif(?6, ''), '$.version'), 0) > "
             "coalesce(json_extract(nullif(keys, ''), '$.version'), 0), ?6, keys), "
             "content = iif(?7 > revision OR content = '' AND ?7 = revision, ?8, content), "
             "size_factor = max(size_factor, ?9), revision = max(revision, ?7) WHERE key = ?5")
        .bind(one.id)
        .bind(one.title)
        .bind(one.publisher)
        .bind(one.url)
        .bind(one.key)
        .bind(one.keys)
        .bind(one.revision)
        .bind(one.content)
        .bind(one.sizeFactor)
        .run();
}
} // namespace

Result<std::vector<Followed>> FollowedRepository::all() const
{
    return m_db->attempt(reading(), [&] {
        static const std::string sql = std::string(columns) + "ORDER BY row";
        Query query = m_db->query(sql);
        std::vector<Followed> all;
        while (query.step())
            all.push_back(followedOf(query));
        return all;
    });
}

Result<std::optional<Followed>> FollowedRepository::find(std::string_view id) const
{
    return m_db->attempt(reading(), [&]() -> std::optional<Followed> {
        static const std::string sql = std::string(columns) + "WHERE id = ?";
        Query query = m_db->query(sql);
        return query.bind(id).step() ? std::optional(followedOf(query)) : std::nullopt;
    });
}

Result<void> FollowedRepository::raise(const std::vector<Followed> &catalogues)
{
    const auto known = all();
    if (!known)
        return std::unexpected(known.error());
    if (std::ranges::all_of(catalogues, [&](const Followed &one) { return std::ranges::contains(*known, one); }))
        return {};
    return m_db->write(Words::tr("Saving which catalogues you follow"), [&] {
        for (const Followed &one : catalogues)
            raiseOne(*m_db, one);
    });
}

Result<void> FollowedRepository::remove(std::string_view id)
{
    return m_db->write(Words::tr("Saving that you no longer follow a catalogue"), [&] {
        m_db->query("DELETE FROM followed WHERE id = ?").bind(id).run();
        m_db->query("INSERT OR IGNORE INTO dropped_catalogue (id) VALUES (?)").bind(id).run();
    });
}

Result<std::vector<std::string>> FollowedRepository::toDrop() const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query("SELECT id FROM dropped_catalogue ORDER BY id");
        std::vector<std::string> ids;
        while (query.step())
            ids.emplace_back(query.text(0));
        return ids;
    });
}

Result<void> FollowedRepository::noteDropped(std::string_view id)
{
    return m_db->write(Words::tr("Saving that you no longer follow a catalogue"),
                       [&] { m_db->query("DELETE FROM dropped_catalogue WHERE id = ?").bind(id).run(); });
}

} // namespace hansa::store
