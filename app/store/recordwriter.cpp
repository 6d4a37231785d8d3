// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/recordwriter_p.h"

#include "store/sqlite/connection_p.h"

#include <algorithm>

namespace hansa::store
{

Sha256 hashOf(const Query &query, int column)
{
    Sha256 hash{};
    const std::string_view bytes = query.text(column);
    std::ranges::copy_n(reinterpret_cast<const std::byte *>(bytes.data()),
                        std::ptrdiff_t(std::min(bytes.size(), hash.size())), hash.begin());
    return hash;
}

std::optional<HeldRecord> RecordWriter::find(Connection &db, std::string_view id) const
{
    Query query =
        db.query("SELECT row, hash, json FROM record LEFT JOIN body ON record = row WHERE id = ? AND catalogue = ?");
    if (!query.bind(id).bind(m_catalogue).step())
        return std::nullopt;
    return HeldRecord{query.number(0), hashOf(query, 1), std::string(query.text(2))};
}

void RecordWriter::replace(Connection &db, std::int64_t number, const PreparedRow &row)
{
    db.query("UPDATE body SET hash = ?2, json = ?3 WHERE record = ?1")
        .bind(number)
        .bindBytes(row.hash.data(), row.hash.size())
        .bind(row.json)
        .run();
    if (db.changes() == 0) // a damaged file has lost it
        addBody(db, number, row);
    // Most changes leave the rest as it is: reading it is cheaper than one more page in the log.
    db.query("UPDATE record SET title = ?2, terms = ?3 WHERE row = ?1 AND (title <> ?2 OR terms <> ?3)")
        .bind(number)
        .bind(row.title)
        .bind(row.terms)
        .run();
    if (mentions(db, number) == row.mentions)
        return;
    db.query("DELETE FROM link WHERE record = ?").bind(number).run();
    writeMentions(db, number, row.mentions);
}

void RecordWriter::addBody(Connection &db, std::int64_t number, const PreparedRow &row)
{
    db.query("INSERT INTO body (record, hash, json) VALUES (?, ?, ?)")
        .bind(number)
        .bindBytes(row.hash.data(), row.hash.size())
        .bind(row.json)
        .run();
}

void RecordWriter::add(Connection &db, const PreparedRow &row, Place place) const
{
    db.query("INSERT INTO record (catalogue, id, kind, title, terms, bucket) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(m_catalogue)
        .bind(row.id)
        .bind(int(row.kind))
        .bind(row.title)
        .bind(row.terms)
        .bind(row.bucket)
        .run();
    const std::int64_t number = db.lastRow();
    if (place == Place::MayHaveRests) {
        db.query("DELETE FROM body WHERE record = ?").bind(number).run();
        db.query("DELETE FROM link WHERE record = ?").bind(number).run();
    }
    addBody(db, number, row);
    writeMentions(db, number, row.mentions);
}

std::vector<Mention> RecordWriter::mentions(Connection &db, std::int64_t number)
{
    std::vector<Mention> mentions;
    Query query = db.query("SELECT target, role FROM link WHERE record = ? ORDER BY place");
    query.bind(number);
    while (query.step())
        mentions.push_back({std::string(query.text(0)), LinkRole(query.number(1))});
    return mentions;
}

void RecordWriter::writeMentions(Connection &db, std::int64_t number, const std::vector<Mention> &mentions)
{
    Query link = db.query("INSERT INTO link (record, place, target, role) VALUES (?, ?, ?, ?)");
    for (int place = 0; const Mention &mention : mentions)
        link.bind(number).bind(place++).bind(mention.target).bind(int(mention.role)).run();
}

void RecordWriter::drop(Connection &db, std::int64_t number)
{
    db.query("DELETE FROM record WHERE row = ?").bind(number).run();
}

void RecordWriter::dropAll(Connection &db) const
{
    db.query("DELETE FROM record WHERE catalogue = ?").bind(m_catalogue).run();
    db.query("DELETE FROM bucket WHERE catalogue = ?").bind(m_catalogue).run();
    dropRests(db);
}

void RecordWriter::dropRests(Connection &db)
{
    db.execute("DELETE FROM body WHERE record NOT IN (SELECT row FROM record);"
               "DELETE FROM link WHERE record NOT IN (SELECT row FROM record)");
}

} // namespace hansa::store
