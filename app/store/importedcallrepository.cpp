// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/importedcallrepository.h"

#include "store/changelog.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

namespace
{
ImportedCall callOf(const Query &query)
{
    return {.id = std::string(query.text(0)), .record = std::string(query.text(1)), .revision = query.number(2)};
}

QString reading()
{
    return Words::tr("Reading the calls you imported");
}

QString keeping()
{
    return Words::tr("Saving the calls you imported");
}
} // namespace

Result<std::vector<ImportSource>> ImportedCallRepository::sources() const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query("SELECT catalogue, title, checked FROM import_source ORDER BY catalogue");
        std::vector<ImportSource> sources;
        while (query.step())
            sources.push_back(
                {std::string(query.text(0)), std::string(query.text(1)), query.instant(2).value_or(Instant())});
        return sources;
    });
}

Result<std::vector<ImportRevision>> ImportedCallRepository::revisions(std::string_view catalogue) const
{
    return m_db->attempt(reading(), [&] {
        Query query =
            m_db->query("SELECT revision, imported FROM import_revision WHERE catalogue = ? ORDER BY revision");
        query.bind(catalogue);
        std::vector<ImportRevision> revisions;
        while (query.step())
            revisions.push_back({query.number(0), query.instant(1).value_or(Instant())});
        return revisions;
    });
}

Result<std::vector<ImportedCall>> ImportedCallRepository::changes(std::string_view catalogue, std::int64_t after) const
{
    return m_db->attempt(reading(), [&] {
        Query query = m_db->query("SELECT call, record, revision FROM imported_call WHERE catalogue = ? "
                                  "AND revision > ? ORDER BY revision, call");
        query.bind(catalogue).bind(after);
        std::vector<ImportedCall> calls;
        while (query.step())
            calls.push_back(callOf(query));
        return calls;
    });
}

Result<void> ImportedCallRepository::import(const ImportSource &source, const Decide &decide)
{
    return m_db->write(keeping(), [&]() -> Result<void> {
        std::vector<ImportedCall> known;
        {
            // With max() the other columns are those of the row that has it.
            Query query = m_db->query("SELECT call, record, max(revision) FROM imported_call WHERE catalogue = ? "
                                      "GROUP BY call ORDER BY call");
            query.bind(source.catalogue);
            while (query.step())
                known.push_back(callOf(query));
        }
        auto changed = decide(known);
        if (!changed)
            return std::unexpected(changed.error());
        putSource(source);
        if (changed->empty())
            return {};
        std::int64_t revision = 0;
        {
            Query query = m_db->query("INSERT INTO import_revision (catalogue, revision, imported) SELECT ?1, "
                                      "coalesce(max(revision), 0) + 1, ?2 FROM import_revision WHERE catalogue = ?1 "
                                      "RETURNING revision");
            query.bind(source.catalogue).bind(std::optional(source.checked)).step();
            revision = query.number(0);
            while (query.step()) { }
        }
        for (ImportedCall &call : *changed)
            call.revision = revision;
        putCalls(source.catalogue, *changed);
        forgetOld(source.catalogue, source.checked);
        return {};
    });
}

Result<void> ImportedCallRepository::put(const ImportHistory &history)
{
    return m_db->write(keeping(), [&] {
        const std::string &catalogue = history.source.catalogue;
        if (m_db->query("SELECT 1 FROM import_source WHERE catalogue = ?").bind(catalogue).step())
            return;
        putSource(history.source);
        for (const ImportRevision &revision : history.revisions)
            m_db->query("INSERT INTO import_revision (catalogue, revision, imported) VALUES (?, ?, ?)")
                .bind(catalogue)
                .bind(revision.number)
                .bind(std::optional(revision.imported))
                .run();
        putCalls(catalogue, history.calls);
    });
}

Result<void> ImportedCallRepository::remove(std::string_view catalogue)
{
    return m_db->write(Words::tr("Removing the calls you imported"), [&] {
        m_db->query("DELETE FROM import_source WHERE catalogue = ?").bind(catalogue).run();
        m_db->query("INSERT OR IGNORE INTO dropped_catalogue (id) VALUES (?)").bind(catalogue).run();
    });
}

void ImportedCallRepository::putSource(const ImportSource &source)
{
    m_db->query("INSERT INTO import_source (catalogue, title, checked) VALUES (?1, ?2, ?3) "
                "ON CONFLICT (catalogue) DO UPDATE SET title = ?2, checked = ?3")
        .bind(source.catalogue)
        .bind(source.title)
        .bind(std::optional(source.checked))
        .run();
}

void ImportedCallRepository::putCalls(std::string_view catalogue, const std::vector<ImportedCall> &calls)
{
    for (const ImportedCall &call : calls)
        m_db->query("INSERT INTO imported_call (catalogue, call, revision, record) VALUES (?, ?, ?, ?)")
            .bind(catalogue)
            .bind(call.id)
            .bind(call.revision)
            .bind(call.record)
            .run();
}

void ImportedCallRepository::forgetOld(std::string_view catalogue, Instant now)
{
    std::optional<std::int64_t> begin; // what was known then is where the history begins from now on
    {
        Query query = m_db->query("SELECT max(revision) FROM import_revision WHERE catalogue = ? AND imported < ?");
        query.bind(catalogue).bind(std::optional<Instant>(now - ChangeLog::keptFor));
        if (query.step() && !query.isNull(0))
            begin = query.number(0);
    }
    if (!begin)
        return;
    m_db->query("DELETE FROM imported_call WHERE catalogue = ?1 AND revision < ?2 AND EXISTS (SELECT 1 FROM "
                "imported_call AS later WHERE later.catalogue = ?1 AND later.call = imported_call.call "
                "AND later.revision > imported_call.revision AND later.revision <= ?2)")
        .bind(catalogue)
        .bind(*begin)
        .run();
    m_db->query("UPDATE imported_call SET revision = ?2 WHERE catalogue = ?1 AND revision < ?2")
        .bind(catalogue)
        .bind(*begin)
        .run();
    m_db->query("DELETE FROM import_revision WHERE catalogue = ?1 AND revision < ?2")
        .bind(catalogue)
        .bind(*begin)
        .run();
}

} // namespace hansa::store
