// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/schemacheck_p.h"

#include "store/sqlite/connection_p.h"
#include "store/sqlite/migration_p.h"
#include "store/words_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace hansa::store
{

namespace
{
using Lines = std::set<std::string>;

/// What the database is made of, a line for each table, index, view, trigger and column.
Lines schemaOf(SQLite::Database &db)
{
    Lines lines;
    SQLite::Statement parts(
        db, "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (parts.executeStep()) {
        const std::string name = parts.getColumn(1).getString();
        lines.insert(parts.getColumn(0).getString() + ' ' + name + " of " + parts.getColumn(2).getString());
        SQLite::Statement columns(db, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        columns.bind(1, name);
        while (columns.executeStep())
            lines.insert("column " + columns.getColumn(0).getString() + " of " + name + ": "
                         + columns.getColumn(1).getString() + ' ' + columns.getColumn(2).getString() + ' '
                         + columns.getColumn(3).getString());
    }
    return lines;
}

QString firstOf(const Lines &lines, const Lines &others)
{
    Lines more;
    std::ranges::set_difference(lines, others, std::inserter(more, more.end()));
    return more.empty() ? QString() : QString::fromStdString(*more.begin()).left(200);
}
} // namespace

QString whyUnusable(SQLite::Database &db, const DatabaseKind &kind, std::int64_t version)
{
    if (const std::string encoding = db.execAndGet("PRAGMA encoding").getString(); encoding != "UTF-8")
        return Words::tr("its texts are in %1").arg(QString::fromStdString(encoding));
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (std::int64_t step = 1; step <= version; ++step)
        ours.exec(schemaScript(kind, step).constData());
    const Lines wanted = schemaOf(ours);
    const Lines found = schemaOf(db);
    if (const QString missing = firstOf(wanted, found); !missing.isEmpty())
        return Words::tr("it lacks the %1").arg(missing);
    if (const QString foreign = firstOf(found, wanted); !foreign.isEmpty())
        return Words::tr("it has the %1, which no workspace has").arg(foreign);
    SQLite::Statement references(db, "PRAGMA foreign_key_check");
    if (references.executeStep())
        return Words::tr("rows of its table %1 belong to rows that are gone")
            .arg(QString::fromStdString(references.getColumn(0).getString()).left(200));
    return {};
}

} // namespace hansa::store
