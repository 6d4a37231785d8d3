// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/shortlistrepository.h"

#include "store/names_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>

namespace hansa::store
{

namespace
{
QString reading()
{
    return Words::tr("Reading the shortlists");
}
QString changing()
{
    return Words::tr("Changing the shortlist");
}

constexpr auto selectLists =
    std::string_view("SELECT s.id, s.name, s.created, (SELECT count(*) FROM shortlist_item i WHERE i.shortlist = s.id) "
                     "FROM shortlist s ");

Shortlist listOf(const Query &query)
{
    return {query.number(0), std::string(query.text(1)), query.instant(2).value_or(Instant()), query.number(3)};
}

std::unexpected<Error> unknownList(const QString &tried)
{
    return failure(ErrorKind::Failed, tried, {}, Words::tr("there is no such shortlist"),
                   Words::tr("It may have been deleted meanwhile."));
}

std::unexpected<Error> notOnList(std::string_view record)
{
    return failure(ErrorKind::Failed, changing(), QString::fromUtf8(record.data(), qsizetype(record.size())),
                   Words::tr("it is not on the shortlist"));
}

std::unexpected<Error> nameTaken(const QString &tried, std::string_view name)
{
    return failure(ErrorKind::Failed, tried, QString::fromUtf8(name.data(), qsizetype(name.size())),
                   Words::tr("there is a shortlist of that name already"), Words::tr("Choose another name."));
}

/// A list by number; throws as Query does.
std::optional<Shortlist> byId(Connection &db, std::int64_t list)
{
    static const std::string sql = std::string(selectLists) + "WHERE s.id = ?";
    Query query = db.query(sql);
    if (!query.bind(list).step())
        return std::nullopt;
    return listOf(query);
}

std::optional<Shortlist> byName(Connection &db, std::string_view name)
{
    static const std::string sql = std::string(selectLists) + "WHERE s.folded = ?";
    Query query = db.query(sql);
    if (!query.bind(keyOfName(name)).step())
        return std::nullopt;
    return listOf(query);
}

std::vector<ShortlistItem> itemsOf(Connection &db, std::int64_t list)
{
    Query query =
        db.query("SELECT record, name, note, added FROM shortlist_item WHERE shortlist = ? ORDER BY place, record");
    query.bind(list);
    std::vector<ShortlistItem> items;
    while (query.step()) {
        items.push_back({std::string(query.text(0)), std::string(query.text(1)), std::string(query.text(2)),
                         query.instant(3).value_or(Instant())});
    }
    return items;
}

void insertItem(Connection &db, std::int64_t list, const ShortlistItem &item, std::int64_t place)
{
    db.query("INSERT INTO shortlist_item (shortlist, record, place, name, note, added) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(list)
        .bind(item.record)
        .bind(place)
        .bind(item.name)
        .bind(item.note)
        .bind(std::optional(item.added))
        .run();
}

/// Puts the item at @p place among the others: all places are numbered anew.
void arrange(Connection &db, std::int64_t list, std::string_view record, std::size_t place)
{
    std::vector<std::string> order;
    for (ShortlistItem &item : itemsOf(db, list)) {
        if (item.record != record)
            order.push_back(std::move(item.record));
    }
    order.insert(order.begin() + std::ptrdiff_t(std::min(place, order.size())), std::string(record));
    Query query = db.query("UPDATE shortlist_item SET place = ? WHERE shortlist = ? AND record = ?");
    for (std::int64_t number = 1; const std::string &id : order)
        query.bind(number++).bind(list).bind(id).run();
}
} // namespace

Result<std::vector<Shortlist>> ShortlistRepository::all() const
{
    return m_db->attempt(reading(), [&] {
        static const std::string sql = std::string(selectLists) + "ORDER BY s.folded";
        Query query = m_db->query(sql);
        std::vector<Shortlist> lists;
        while (query.step())
            lists.push_back(listOf(query));
        return lists;
    });
}

Result<std::optional<Shortlist>> ShortlistRepository::find(std::string_view name) const
{
    return m_db->attempt(reading(), [&] { return byName(*m_db, name); });
}

Result<Shortlist> ShortlistRepository::create(std::string_view name, Instant now)
{
    const QString tried = Words::tr("Making the shortlist");
    return m_db->write(tried, [&]() -> Result<Shortlist> {
        auto trimmed = nameOf(name, tried);
        if (!trimmed)
            return std::unexpected(trimmed.error());
        if (byName(*m_db, *trimmed))
            return nameTaken(tried, *trimmed);
        m_db->query("INSERT INTO shortlist (name, folded, created) VALUES (?, ?, ?)")
            .bind(*trimmed)
            .bind(keyOfName(*trimmed))
            .bind(std::optional(now))
            .run();
        return Shortlist{m_db->lastRow(), std::move(*trimmed), now, 0};
    });
}

Result<void> ShortlistRepository::rename(std::int64_t list, std::string_view name)
{
    const QString tried = Words::tr("Renaming the shortlist");
    return m_db->write(tried, [&]() -> Result<void> {
        const auto trimmed = nameOf(name, tried);
        if (!trimmed)
            return std::unexpected(trimmed.error());
        if (const auto other = byName(*m_db, *trimmed); other && other->id != list)
            return nameTaken(tried, *trimmed);
        m_db->query("UPDATE shortlist SET name = ?, folded = ? WHERE id = ?")
            .bind(*trimmed)
            .bind(keyOfName(*trimmed))
            .bind(list)
            .run();
        if (m_db->changes() == 0)
            return unknownList(tried);
        return {};
    });
}

Result<ShortlistContents> ShortlistRepository::remove(std::int64_t list)
{
    const QString tried = Words::tr("Deleting the shortlist");
    return m_db->write(tried, [&]() -> Result<ShortlistContents> {
        const auto known = byId(*m_db, list);
        if (!known)
            return unknownList(tried);
        ShortlistContents contents{*known, itemsOf(*m_db, list)};
        m_db->query("DELETE FROM shortlist WHERE id = ?").bind(list).run();
        return contents;
    });
}

Result<std::vector<ShortlistItem>> ShortlistRepository::items(std::int64_t list) const
{
    return m_db->attempt(reading(), [&]() -> Result<std::vector<ShortlistItem>> {
        if (!byId(*m_db, list))
            return unknownList(reading());
        return itemsOf(*m_db, list);
    });
}

Result<std::vector<std::string>> ShortlistRepository::records() const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query("SELECT DISTINCT record FROM shortlist_item ORDER BY record");
        std::vector<std::string> records;
        while (query.step())
            records.emplace_back(query.text(0));
        return records;
    });
}

Result<std::vector<Shortlist>> ShortlistRepository::listsWith(std::string_view record) const
{
    return m_db->attempt(reading(), [&] {
        static const std::string sql = std::string(selectLists)
            + "WHERE s.id IN (SELECT shortlist FROM shortlist_item WHERE record = ?) ORDER BY s.folded";
        Query query = m_db->query(sql);
        query.bind(record);
        std::vector<Shortlist> lists;
        while (query.step())
            lists.push_back(listOf(query));
        return lists;
    });
}

Result<bool> ShortlistRepository::add(std::int64_t list, std::string_view record, std::string_view name, Instant now)
{
    return m_db->write(changing(), [&]() -> Result<bool> {
        if (!byId(*m_db, list))
            return unknownList(changing());
        m_db->query("UPDATE shortlist_item SET name = ? WHERE shortlist = ? AND record = ?")
            .bind(name)
            .bind(list)
            .bind(record)
            .run();
        if (m_db->changes() > 0)
            return false;
        std::int64_t last = 0;
        {
            Query query = m_db->query("SELECT coalesce(max(place), 0) FROM shortlist_item WHERE shortlist = ?");
            query.bind(list).step();
            last = query.number(0);
        }
        insertItem(*m_db, list, {std::string(record), std::string(name), {}, now}, last + 1);
        return true;
    });
}

Result<bool> ShortlistRepository::take(std::int64_t list, std::string_view record)
{
    return m_db->write(changing(), [&]() -> Result<bool> {
        if (!byId(*m_db, list))
            return unknownList(changing());
        m_db->query("DELETE FROM shortlist_item WHERE shortlist = ? AND record = ?").bind(list).bind(record).run();
        return m_db->changes() > 0;
    });
}

Result<void> ShortlistRepository::setNote(std::int64_t list, std::string_view record, std::string_view note)
{
    return m_db->write(changing(), [&]() -> Result<void> {
        m_db->query("UPDATE shortlist_item SET note = ? WHERE shortlist = ? AND record = ?")
            .bind(note)
            .bind(list)
            .bind(record)
            .run();
        if (m_db->changes() == 0)
            return notOnList(record);
        return {};
    });
}

Result<void> ShortlistRepository::move(std::int64_t list, std::string_view record, std::size_t place)
{
    return m_db->write(changing(), [&]() -> Result<void> {
        if (!std::ranges::contains(itemsOf(*m_db, list), record, &ShortlistItem::record))
            return notOnList(record);
        arrange(*m_db, list, record, place);
        return {};
    });
}

Result<void> ShortlistRepository::updateNames(const std::vector<std::pair<std::string, std::string>> &idsAndNames)
{
    return m_db->write(changing(), [&] {
        Query query = m_db->query("UPDATE shortlist_item SET name = ?1 WHERE record = ?2 AND name <> ?1");
        for (const auto &[id, name] : idsAndNames)
            query.bind(name).bind(id).run();
    });
}

} // namespace hansa::store
