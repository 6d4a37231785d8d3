// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/changelog.h"

#include "store/catalogueids_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <ranges>

namespace hansa::store
{

namespace
{
constexpr std::string_view updateColumns =
    "updated.row, catalogue.id, from_revision, updated.revision, updated.published, applied, added, changed, dropped";

QString reading()
{
    return Words::tr("Reading the change log");
}

LoggedUpdate updateOf(const Query &query)
{
    LoggedUpdate update;
    update.number = query.number(0);
    update.catalogue = query.text(1);
    update.fromRevision = query.number(2);
    update.revision = query.number(3);
    update.published = query.instant(4);
    update.applied = query.instant(5).value_or(Instant());
    update.counts = {query.number(6), query.number(7), query.number(8)};
    return update;
}
} // namespace

Result<std::vector<LoggedUpdate>> ChangeLog::updates(const CatalogueFilter &in) const
{
    return m_db->attempt(reading(), [&]() -> Result<std::vector<LoggedUpdate>> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        static const std::string sql = "SELECT " + std::string(updateColumns)
            + " FROM updated JOIN catalogue ON catalogue.row = updated.catalogue "
              "WHERE catalogue.row IN (SELECT value FROM json_each(?)) ORDER BY updated.row DESC";
        Query query = m_db->query(sql);
        query.bind(*rows);
        std::vector<LoggedUpdate> updates;
        while (query.step())
            updates.push_back(updateOf(query));
        return updates;
    });
}

Result<std::vector<LoggedChange>> ChangeLog::changes(const ChangeQuery &wanted) const
{
    return m_db->attempt(reading(), [&]() -> Result<std::vector<LoggedChange>> {
        const auto rows = rowsOf(*m_db, wanted.in);
        if (!rows)
            return std::unexpected(rows.error());
        // After an update a record is as it was before the next one that touched it, or as it is.
        static const std::string sql = "SELECT " + std::string(updateColumns)
            + ", before.record, before.json, iif(later.record IS NULL, body.json, later.json), record.title "
              "FROM before JOIN updated ON updated.row = before.updated "
              "JOIN catalogue ON catalogue.row = updated.catalogue "
              "LEFT JOIN before AS later ON later.record = before.record AND later.updated = "
              "(SELECT min(b.updated) FROM before AS b JOIN updated AS u ON u.row = b.updated "
              "WHERE b.record = before.record AND b.updated > before.updated AND u.catalogue = updated.catalogue) "
              "LEFT JOIN record ON record.id = before.record AND record.catalogue = updated.catalogue "
              "LEFT JOIN body ON body.record = record.row "
              "WHERE catalogue.row IN (SELECT value FROM json_each(?1)) AND applied >= ?2 "
              "AND (?3 IS NULL OR updated.row = ?3) AND (?4 = '' OR before.record = ?4) "
              "ORDER BY updated.row DESC, before.record LIMIT ?5";
        Query query = m_db->query(sql);
        query.bind(*rows).bind(std::optional(wanted.since.value_or(Instant()))).bind(wanted.update).bind(wanted.record);
        query.bind(wanted.limit);
        std::vector<LoggedChange> changes;
        while (query.step()) {
            changes.push_back({updateOf(query), std::string(query.text(9)), std::string(query.text(12)),
                               std::string(query.text(10)), std::string(query.text(11))});
        }
        return changes;
    });
}

Result<std::vector<LoggedErasure>> ChangeLog::erasures() const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query("SELECT catalogue.id, catalogue.title, publisher, erased.record, fields, erased "
                                  "FROM erased JOIN catalogue ON catalogue.row = erased.catalogue "
                                  "WHERE NOT EXISTS (SELECT 1 FROM record AS r JOIN catalogue AS c "
                                  "ON c.row = r.catalogue WHERE r.id = erased.record AND c.url <> '' "
                                  "AND r.catalogue < erased.catalogue) ORDER BY erased DESC, erased.record");
        std::vector<LoggedErasure> erasures;
        while (query.step()) {
            LoggedErasure &erasure = erasures.emplace_back();
            erasure.catalogue = query.text(0);
            erasure.title = query.text(1);
            erasure.publisher = query.text(2);
            erasure.record = query.text(3);
            for (const auto field : std::views::split(query.text(4), '\n')) {
                if (!field.empty())
                    erasure.fields.emplace_back(std::string_view(field));
            }
            erasure.erased = query.instant(5).value_or(Instant());
        }
        return erasures;
    });
}

Result<std::optional<Instant>> ChangeLog::reachesBackTo(std::string_view catalogue) const
{
    return m_db->attempt(reading(), [&]() -> std::optional<Instant> {
        Query query = m_db->query("SELECT min(applied) FROM updated WHERE catalogue = "
                                  "(SELECT row FROM catalogue WHERE id = ? AND revision > 0)");
        return query.bind(catalogue).step() ? query.instant(0) : std::nullopt;
    });
}

Result<std::optional<std::string>> ChangeLog::recordAt(std::string_view catalogue, std::string_view id,
                                                       Instant moment) const
{
    return m_db->attempt(reading(), [&]() -> std::optional<std::string> {
        Query before = m_db->query("SELECT json FROM before JOIN updated ON updated.row = before.updated "
                                   "WHERE record = ?1 AND applied > ?2 AND updated.catalogue = "
                                   "(SELECT row FROM catalogue WHERE id = ?3) ORDER BY updated.row LIMIT 1");
        if (before.bind(id).bind(std::optional(moment)).bind(catalogue).step())
            return before.isNull(0) ? std::nullopt : std::optional(std::string(before.text(0)));
        Query now = m_db->query("SELECT json FROM record JOIN body ON body.record = record.row WHERE id = ?1 AND "
                                "catalogue = (SELECT row FROM catalogue WHERE id = ?2)");
        return now.bind(id).bind(catalogue).step() ? std::optional(std::string(now.text(0))) : std::nullopt;
    });
}

Result<std::vector<std::string>> ChangeLog::stateAt(std::string_view catalogue, Instant moment) const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query(
            "WITH c AS (SELECT row FROM catalogue WHERE id = ?1), "
            "back AS (SELECT record, json, min(updated.row) FROM before JOIN updated ON updated.row = before.updated "
            "WHERE updated.catalogue = (SELECT row FROM c) AND applied > ?2 GROUP BY record) "
            "SELECT record AS id, json FROM back WHERE json IS NOT NULL UNION ALL "
            "SELECT id, json FROM record JOIN body ON body.record = record.row WHERE catalogue = (SELECT row FROM c) "
            "AND id NOT IN (SELECT record FROM back) ORDER BY id");
        query.bind(catalogue).bind(std::optional(moment));
        std::vector<std::string> records;
        while (query.step())
            records.emplace_back(query.text(1));
        return records;
    });
}

} // namespace hansa::store
