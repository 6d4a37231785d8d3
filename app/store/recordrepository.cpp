// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/recordrepository.h"

#include "base/fold.h"
#include "base/visibletext.h"
#include "store/catalogueids_p.h"
#include "store/decode_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>

namespace hansa::store
{

namespace
{
/// Ids of one kind lie between these: ';' follows ':'. The queries read that range of the
/// index in order; the "+" keeps SQLite from going through the catalogue's index and sorting.
struct IdRange {
    std::string from;
    std::string to;
    explicit IdRange(RecordKind kind)
        : from(std::string(idPrefix(kind)) + ':')
        , to(std::string(idPrefix(kind)) + ';')
    {
    }
};
} // namespace

Result<std::optional<std::string>> RecordRepository::json(std::string_view id, const CatalogueFilter &in) const
{
    return m_db->attempt(Words::tr("Reading a record"), [&]() -> Result<std::optional<std::string>> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        Query query = m_db->query("SELECT json FROM record JOIN body ON record = row WHERE id = ? AND catalogue IN "
                                  "(SELECT value FROM json_each(?)) ORDER BY catalogue LIMIT 1");
        if (!query.bind(id).bind(*rows).step())
            return std::nullopt;
        return std::string(query.text(0));
    });
}

Result<std::optional<catalogue::Record>> RecordRepository::record(std::string_view id, const CatalogueFilter &in) const
{
    auto text = json(id, in);
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::nullopt;
    auto decoded = decode(*m_db, {**text});
    if (!decoded)
        return std::unexpected(decoded.error());
    return std::move(decoded->front());
}

Result<std::vector<RecordSummary>> RecordRepository::summaries(const std::vector<std::string> &ids) const
{
    return m_db->attempt(Words::tr("Reading names"), [&] {
        std::vector<RecordSummary> found;
        for (const std::string &id : ids) {
            Query query =
                m_db->query("SELECT r.id, r.title, c.id FROM record r JOIN catalogue c ON c.row = r.catalogue "
                            "WHERE r.id = ? ORDER BY r.catalogue LIMIT 1");
            if (query.bind(id).step())
                found.push_back(
                    {std::string(query.text(0)), visibleText(query.text(1), Lines::One), std::string(query.text(2))});
        }
        return found;
    });
}

Result<void> RecordRepository::eachJson(RecordKind kind, const std::function<bool(std::string_view)> &visit,
                                        const CatalogueFilter &in) const
{
    return m_db->attempt(Words::tr("Reading records"), [&]() -> Result<void> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        const IdRange range(kind);
        Query query = m_db->query("SELECT id, json FROM record JOIN body ON record = row WHERE id > ? AND id < ? AND "
                                  "+catalogue IN (SELECT value FROM json_each(?)) ORDER BY id, catalogue");
        query.bind(range.from).bind(range.to).bind(*rows);
        std::string last;
        while (query.step()) {
            if (query.text(0) == last)
                continue; // an earlier catalogue has it
            last = query.text(0);
            if (!visit(query.text(1)))
                break;
        }
        return {};
    });
}

Result<std::vector<catalogue::Record>> RecordRepository::records(RecordKind kind, const CatalogueFilter &in) const
{
    ParallelDecoder decoder(*m_db);
    const auto read = eachJson(
        kind,
        [&](std::string_view json) {
            decoder.add(json);
            return true;
        },
        in);
    if (!read)
        return std::unexpected(read.error());
    return decoder.finish();
}

Result<std::unordered_map<std::string, std::vector<std::string>>>
RecordRepository::origins(RecordKind kind, const CatalogueFilter &in) const
{
    using Origins = std::unordered_map<std::string, std::vector<std::string>>;
    return m_db->attempt(Words::tr("Reading records"), [&]() -> Result<Origins> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        const IdRange range(kind);
        Query query = m_db->query("SELECT r.id, c.id FROM record r JOIN catalogue c ON c.row = r.catalogue WHERE "
                                  "r.id > ? AND r.id < ? AND +r.catalogue IN (SELECT value FROM json_each(?)) "
                                  "ORDER BY r.id, r.catalogue");
        query.bind(range.from).bind(range.to).bind(*rows);
        Origins origins;
        while (query.step())
            origins[std::string(query.text(0))].emplace_back(query.text(1));
        return origins;
    });
}

Result<std::vector<RecordSummary>> RecordRepository::list(RecordKind kind, std::string_view text,
                                                          const CatalogueFilter &in) const
{
    return m_db->attempt(Words::tr("Listing records"), [&]() -> Result<std::vector<RecordSummary>> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        const std::string folded = fold(text);
        const auto wanted = words(folded);
        const IdRange range(kind);
        Query query = m_db->query("SELECT r.id, r.title, c.id, r.terms FROM record r JOIN catalogue c ON "
                                  "c.row = r.catalogue WHERE r.id > ? AND r.id < ? AND +r.catalogue IN "
                                  "(SELECT value FROM json_each(?)) ORDER BY r.id, r.catalogue");
        query.bind(range.from).bind(range.to).bind(*rows);
        struct Row {
            std::string order; ///< the folded title, then the id
            RecordSummary summary;
        };
        std::vector<Row> found;
        std::string last;
        while (query.step()) {
            const std::string_view id = query.text(0);
            if (id == last)
                continue;
            last = id;
            const std::string_view terms = query.text(3);
            if (!std::ranges::all_of(wanted, [&](std::string_view word) { return terms.contains(word); }))
                continue;
            std::string order(terms.substr(0, terms.find('\n')));
            order.append(1, '\0').append(id);
            found.push_back(
                {std::move(order), {last, visibleText(query.text(1), Lines::One), std::string(query.text(2))}});
        }
        std::ranges::sort(found, {}, &Row::order);
        std::vector<RecordSummary> summaries;
        summaries.reserve(found.size());
        for (Row &row : found)
            summaries.push_back(std::move(row.summary));
        return summaries;
    });
}

} // namespace hansa::store
