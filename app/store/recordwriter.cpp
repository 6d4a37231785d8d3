// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/recordwriter_p.h"

#include "store/sqlite/connection_p.h"

namespace hansa::store
{

void RecordWriter::put(Connection &db, const PreparedRow &row) const
{
    std::int64_t number = 0;
    {
        Query query = db.query("INSERT INTO record (catalogue, id, kind, title, terms, bucket, hash) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id, catalogue) DO UPDATE SET "
                               "title = ?4, terms = ?5, bucket = ?6, hash = ?7 RETURNING row");
        query.bind(m_catalogue).bind(row.id).bind(int(row.kind)).bind(row.title).bind(row.terms).bind(row.bucket);
        query.bindBytes(row.hash.data(), row.hash.size()).step();
        number = query.number(0);
        while (query.step()) { }
    }
    db.query("DELETE FROM body WHERE record = ?").bind(number).run();
    db.query("DELETE FROM link WHERE record = ?").bind(number).run();
    writeRest(db, number, row);
}

void RecordWriter::add(Connection &db, const PreparedRow &row) const
{
    db.query("INSERT INTO record (catalogue, id, kind, title, terms, bucket, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(m_catalogue)
        .bind(row.id)
        .bind(int(row.kind))
        .bind(row.title)
        .bind(row.terms)
        .bind(row.bucket)
        .bindBytes(row.hash.data(), row.hash.size())
        .run();
    writeRest(db, db.lastRow(), row);
}

void RecordWriter::writeRest(Connection &db, std::int64_t number, const PreparedRow &row)
{
    db.query("INSERT INTO body (record, json) VALUES (?, ?)").bind(number).bind(row.json).run();
    Query link = db.query("INSERT INTO link (record, place, target, role) VALUES (?, ?, ?, ?)");
    for (int place = 0; const Mention &mention : row.mentions)
        link.bind(number).bind(place++).bind(mention.target).bind(int(mention.role)).run();
}

bool RecordWriter::drop(Connection &db, std::string_view id) const
{
    db.query("DELETE FROM record WHERE id = ? AND catalogue = ?").bind(id).bind(m_catalogue).run();
    return db.changes() > 0;
}

void RecordWriter::dropAll(Connection &db) const
{
    db.query("DELETE FROM record WHERE catalogue = ?").bind(m_catalogue).run();
    db.query("DELETE FROM bucket WHERE catalogue = ?").bind(m_catalogue).run();
}

} // namespace hansa::store
