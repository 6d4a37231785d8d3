// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/recordwriter_p.h"

#include "store/linksof_p.h"
#include "store/sqlite/connection_p.h"

namespace hansa::store
{

void RecordWriter::put(Connection &db, const catalogue::Record &record, std::string_view json, const Sha256 &hash,
                       std::uint16_t bucket) const
{
    std::int64_t row = 0;
    {
        Query query = db.query("INSERT INTO record (catalogue, id, kind, title, terms, bucket, hash) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id, catalogue) DO UPDATE SET "
                               "title = ?4, terms = ?5, bucket = ?6, hash = ?7 RETURNING row");
        query.bind(m_catalogue).bind(headOf(record).id).bind(int(kindOf(record))).bind(titleOf(record));
        query.bind(termsOf(record)).bind(bucket).bindBytes(hash.data(), hash.size());
        query.step();
        row = query.number(0);
        while (query.step()) { }
    }
    db.query("INSERT INTO body (record, json) VALUES (?1, ?2) ON CONFLICT (record) DO UPDATE SET json = ?2")
        .bind(row)
        .bind(json)
        .run();
    db.query("DELETE FROM link WHERE record = ?").bind(row).run();
    Query link = db.query("INSERT INTO link (record, place, target, role) VALUES (?, ?, ?, ?)");
    for (int place = 0; const Mention &mention : mentionsOf(record))
        link.bind(row).bind(place++).bind(mention.target).bind(int(mention.role)).run();
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
