// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/changewriter_p.h"

#include "catalogue/merge.h"
#include "store/sqlite/connection_p.h"

#include <algorithm>

namespace hansa::store
{

void ChangeWriter::begin(Connection &db, std::int64_t revision)
{
    Query query = db.query("INSERT INTO updated (catalogue, from_revision, revision, applied, added, changed, dropped) "
                           "VALUES (?, ?, 0, 0, 0, 0, 0) RETURNING row");
    query.bind(m_catalogue).bind(revision).step();
    m_update = query.number(0);
    while (query.step()) { }
}

void ChangeWriter::note(Connection &db, std::string_view id, const std::optional<HeldRecord> &held)
{
    if (m_update == 0)
        return;
    // A text that is damaged tells nobody how the record was.
    Query query = db.query("INSERT OR IGNORE INTO before (updated, record, json) "
                           "SELECT ?1, ?2, ?3 WHERE ?3 IS NULL OR json_valid(?3)");
    query.bind(m_update).bind(id);
    if (held)
        query.bind(held->json);
    query.run();
    m_again = m_again || db.changes() == 0;
    if (held && db.changes() > 0)
        m_bytes += std::int64_t(held->json.size());
}

void ChangeWriter::noteAll(Connection &db, std::int64_t bytes)
{
    if (m_update == 0)
        return;
    m_again = true; // what comes back may be the same
    m_bytes += bytes;
    db.query("INSERT OR IGNORE INTO before (updated, record, json) SELECT ?1, id, json FROM record "
             "JOIN body ON body.record = record.row WHERE catalogue = ?2 AND json_valid(json)")
        .bind(m_update)
        .bind(m_catalogue)
        .run();
}

void ChangeWriter::noteFirst(Connection &db, const CatalogueState &now, std::int64_t records) const
{
    db.query("INSERT INTO updated (catalogue, from_revision, revision, published, applied, added, changed, dropped) "
             "VALUES (?, 0, ?, ?, ?, ?, 0, 0)")
        .bind(m_catalogue)
        .bind(now.revision)
        .bind(now.published)
        .bind(std::optional(now.checked.value_or(Instant())))
        .bind(records)
        .run();
}

ChangeCounts ChangeWriter::settle(Connection &db, const CatalogueState &now) const
{
    ChangeCounts counts;
    if (m_update == 0)
        return counts;
    if (m_again)
        db.query("DELETE FROM before WHERE updated = ?1 AND json IS (SELECT body.json FROM record JOIN body ON "
                 "body.record = record.row WHERE id = before.record AND catalogue = ?2)")
            .bind(m_update)
            .bind(m_catalogue)
            .run();
    {
        Query query = db.query("SELECT json IS NULL, EXISTS (SELECT 1 FROM record WHERE id = before.record AND "
                               "catalogue = ?2), count(*) FROM before WHERE updated = ?1 GROUP BY 1, 2");
        query.bind(m_update).bind(m_catalogue);
        while (query.step()) {
            const bool isNew = query.number(0) != 0;
            const bool isThere = query.number(1) != 0;
            (isNew ? counts.added : isThere ? counts.changed : counts.dropped) = query.number(2);
        }
    }
    if (counts == ChangeCounts{}) {
        db.query("DELETE FROM updated WHERE row = ?").bind(m_update).run();
        return counts;
    }
    db.query("UPDATE updated SET revision = ?2, published = ?3, applied = ?4, added = ?5, changed = ?6, dropped = ?7, "
             "bytes = ?8 WHERE row = ?1")
        .bind(m_update)
        .bind(now.revision)
        .bind(now.published)
        .bind(std::optional(now.checked.value_or(Instant())))
        .bind(counts.added)
        .bind(counts.changed)
        .bind(counts.dropped)
        .bind(m_bytes)
        .run();
    db.query(
          "DELETE FROM updated WHERE row IN (SELECT row FROM (SELECT row, sum(bytes) OVER newest AS total, "
          "row_number() OVER newest AS place FROM updated WHERE catalogue = ?1 WINDOW newest AS (ORDER BY row DESC)) "
          "WHERE total > ?2 AND place > 1)")
        .bind(m_catalogue)
        .bind(std::max(now.bytes, mostBytes))
        .run();
    if (now.checked)
        db.query("DELETE FROM updated WHERE catalogue = ?1 AND applied < ?2")
            .bind(m_catalogue)
            .bind(std::optional<Instant>(*now.checked - ChangeLog::keptFor))
            .run();
    return counts;
}

bool ChangeWriter::owns(Connection &db, std::string_view id) const
{
    Query query = db.query("SELECT min(holder) FROM (SELECT catalogue AS holder FROM record WHERE id = ?1 UNION ALL "
                           "SELECT updated.catalogue FROM before JOIN updated ON updated.row = before.updated "
                           "WHERE before.record = ?1 AND json IS NOT NULL) "
                           "JOIN catalogue ON catalogue.row = holder WHERE catalogue.url <> ''");
    return query.bind(id).step() && query.number(0) == m_catalogue;
}

void ChangeWriter::noteErasure(Connection &db, std::string_view id, const std::vector<std::string> &fields,
                               Instant now) const
{
    std::string lines;
    for (const std::string &field : fields)
        lines += field + '\n';
    db.query("INSERT OR REPLACE INTO erased (catalogue, record, fields, erased) VALUES (?, ?, ?, ?)")
        .bind(m_catalogue)
        .bind(id)
        .bind(lines)
        .bind(std::optional(now))
        .run();
}

void ChangeWriter::forget(Connection &db, std::string_view id, const std::vector<std::string> &fields) const
{
    if (fields.empty()) {
        db.query("DELETE FROM before WHERE record = ?1 AND updated IN (SELECT row FROM updated WHERE catalogue = ?2)")
            .bind(id)
            .bind(m_catalogue)
            .run();
        return;
    }
    std::vector<std::pair<std::int64_t, std::string>> rows;
    {
        Query query = db.query("SELECT updated, json FROM before WHERE record = ?1 AND json IS NOT NULL AND "
                               "updated IN (SELECT row FROM updated WHERE catalogue = ?2)");
        query.bind(id).bind(m_catalogue);
        while (query.step())
            rows.emplace_back(query.number(0), query.text(1));
    }
    for (const auto &[update, json] : rows)
        db.query("UPDATE before SET json = ?3 WHERE updated = ?1 AND record = ?2")
            .bind(update)
            .bind(id)
            .bind(catalogue::without(json, fields))
            .run();
}

} // namespace hansa::store
