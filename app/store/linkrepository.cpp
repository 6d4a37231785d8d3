// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/linkrepository.h"

#include "base/visibletext.h"
#include "store/catalogueids_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>
#include <tuple>

namespace hansa::store
{

Result<std::vector<Link>> LinkRepository::to(std::string_view id, std::optional<RecordKind> kind,
                                             const CatalogueFilter &in) const
{
    return m_db->attempt(Words::tr("Reading what mentions a record"), [&]() -> Result<std::vector<Link>> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        // A record that an earlier catalogue has, too, counts as that one tells it.
        Query query = m_db->query(
            "SELECT r.kind, l.role, r.terms, r.id, r.title, c.id FROM link l JOIN record r ON r.row = l.record "
            "JOIN catalogue c ON c.row = r.catalogue WHERE l.target = ?1 AND (?2 < 0 OR r.kind = ?2) AND "
            "r.catalogue IN (SELECT value FROM json_each(?3)) AND NOT EXISTS (SELECT 1 FROM record e WHERE "
            "e.id = r.id AND e.catalogue < r.catalogue AND e.catalogue IN (SELECT value FROM json_each(?3)))");
        query.bind(id).bind(kind ? int(*kind) : -1).bind(*rows);
        struct Row {
            std::int64_t kind;
            std::int64_t role;
            std::string order;
            Link link;
        };
        std::vector<Row> found;
        while (query.step()) {
            const std::string_view terms = query.text(2);
            found.push_back(
                {query.number(0),
                 query.number(1),
                 std::string(terms.substr(0, terms.find('\n'))),
                 {{std::string(query.text(3)), visibleText(query.text(4), Lines::One), std::string(query.text(5))},
                  LinkRole(query.number(1))}});
        }
        std::ranges::sort(found, [](const Row &a, const Row &b) {
            return std::tie(a.kind, a.role, a.order, a.link.record.id)
                < std::tie(b.kind, b.role, b.order, b.link.record.id);
        });
        std::vector<Link> links;
        links.reserve(found.size());
        for (Row &row : found)
            links.push_back(std::move(row.link));
        return links;
    });
}

Result<std::vector<Link>> LinkRepository::from(std::string_view id, const CatalogueFilter &in) const
{
    return m_db->attempt(Words::tr("Reading what a record mentions"), [&]() -> Result<std::vector<Link>> {
        const auto rows = rowsOf(*m_db, in);
        if (!rows)
            return std::unexpected(rows.error());
        Query query = m_db->query(
            "SELECT l.target, l.role, t.title, c.id FROM link l "
            "LEFT JOIN record t ON t.row = (SELECT row FROM record WHERE id = l.target AND catalogue IN "
            "(SELECT value FROM json_each(?2)) ORDER BY catalogue LIMIT 1) "
            "LEFT JOIN catalogue c ON c.row = t.catalogue WHERE l.record = (SELECT row FROM record WHERE id = ?1 AND "
            "catalogue IN (SELECT value FROM json_each(?2)) ORDER BY catalogue LIMIT 1) ORDER BY l.place");
        query.bind(id).bind(*rows);
        std::vector<Link> links;
        while (query.step()) {
            links.push_back(
                {{std::string(query.text(0)), visibleText(query.text(2), Lines::One), std::string(query.text(3))},
                 LinkRole(query.number(1))});
        }
        return links;
    });
}

} // namespace hansa::store
