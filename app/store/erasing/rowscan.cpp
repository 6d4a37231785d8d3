// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/erasing/rowscan_p.h"

#include "catalogue/codec.h"
#include "catalogue/merge.h"
#include "store/erasing/redact.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <format>

namespace hansa::store
{

using namespace Qt::StringLiterals;

namespace
{
/// A name in SQL; the database gave it, so it is no stranger's.
std::string inSql(std::string_view name)
{
    std::string sql = "\"";
    for (const char c : name)
        sql.append(c == '"' ? 2 : 1, c);
    return sql + '"';
}

std::string listed(const std::vector<std::string> &names, std::string_view after, std::string_view between)
{
    std::string sql;
    for (const std::string &name : names)
        sql.append(sql.empty() ? "" : between).append(inSql(name)).append(after);
    return sql;
}

std::vector<std::string> namesOf(const ScannedColumns &columns)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : columns)
        names.push_back(name);
    return names;
}

ScannedValue valueOf(const SQLite::Column &column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return column.getInt64();
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT:
        return std::string(column.getText(), std::size_t(column.getBytes()));
    case SQLITE_BLOB:
        return ScannedBytes{std::string(static_cast<const char *>(column.getBlob()), std::size_t(column.getBytes()))};
    default:
        return std::monostate();
    }
}

void bind(SQLite::Statement &statement, int place, const ScannedValue &value)
{
    struct Binder {
        SQLite::Statement &statement;
        int place;
        void operator()(std::monostate) const { statement.bind(place); }
        void operator()(std::int64_t number) const { statement.bind(place, number); }
        void operator()(double number) const { statement.bind(place, number); }
        void operator()(const std::string &text) const { statement.bind(place, text); }
        void operator()(const ScannedBytes &blob) const
        {
            statement.bind(place, blob.bytes.data(), int(blob.bytes.size()));
        }
    };
    std::visit(Binder{statement, place}, value);
}

int bindAll(SQLite::Statement &statement, int place, const ScannedColumns &columns)
{
    for (const auto &[name, value] : columns)
        bind(statement, place++, value);
    return place;
}

std::vector<ScannedTable> tablesOf(SQLite::Database &db)
{
    std::vector<ScannedTable> tables;
    SQLite::Statement names(db,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                            "ESCAPE '\\' ORDER BY rowid");
    while (names.executeStep()) {
        ScannedTable &table = tables.emplace_back();
        table.name = names.getColumn(0).getString();
        SQLite::Statement columns(db, "SELECT name, pk FROM pragma_table_info(?)");
        columns.bind(1, table.name);
        while (columns.executeStep()) {
            table.columns.push_back(columns.getColumn(0).getString());
            if (columns.getColumn(1).getInt() > 0)
                table.keys.push_back(table.columns.back());
        }
        if (table.keys.empty())
            table.keys.emplace_back("rowid");
    }
    return tables;
}

ScannedColumns keyOf(const ScannedTable &table, const ScannedColumns &row)
{
    ScannedColumns key;
    for (const std::string &name : table.keys)
        key.emplace(name, row.at(name));
    return key;
}

/// Rows, with rowid where that is the key.
template<class Visit>
void eachRow(SQLite::Database &db, const ScannedTable &table, const std::string &where, const ScannedColumns &bound,
             Visit visit)
{
    std::vector<std::string> names = table.columns;
    if (table.keys.front() == "rowid")
        names.emplace_back("rowid");
    SQLite::Statement query(db, std::format("SELECT {} FROM {}{}", listed(names, "", ", "), inSql(table.name), where));
    bindAll(query, 1, bound);
    while (query.executeStep()) {
        ScannedColumns row;
        for (std::size_t i = 0; i < names.size(); ++i)
            row.emplace(names[i], valueOf(query.getColumn(int(i))));
        visit(std::move(row));
    }
}

bool isSearch(const ScannedTable &table)
{
    return table.name == "saved_search" || table.name == "past_search";
}

/// Whether its column "record" is read as a record by the program; elsewhere it is shown as last known, or not read.
bool isCall(const ScannedTable &table)
{
    return table.name == "own_call" || table.name == "imported_call";
}

bool canBeRead(const std::string &json)
{
    catalogue::RecordReader reader;
    return reader.read(json).has_value();
}

/// Of a setting with a line for each of several things, the other lines; nothing where none is left.
std::string otherLines(const std::string &value, const ErasureSubject &subject)
{
    const QStringList lines = QString::fromStdString(value).split(u'\n');
    QStringList kept;
    for (const QString &line : lines) {
        if (redacted(line.toStdString(), subject) == line.toStdString())
            kept += line;
    }
    return value.starts_with('{') ? std::string() : kept.join(u'\n').trimmed().toStdString();
}

/// Columns that say which record a row is about.
bool namesRecord(std::string_view column)
{
    constexpr std::array names{std::string_view("record"), std::string_view("call"), std::string_view("organisation"),
                               std::string_view("id")};
    return std::ranges::contains(names, column);
}

/// What a calendar has of a call that is to be forgotten: its name begins with the call's id (calls/tracking).
bool isEntryOf(const ScannedTable &table, const ScannedColumns &row, const ErasureSubject &subject)
{
    if (table.name != "calendar_entry" || subject.record.empty() || !subject.fields.empty())
        return false;
    constexpr std::size_t longestSlug = 80;
    std::string slug = subject.record;
    std::ranges::replace(slug, ':', '-');
    const auto uid = row.find("uid");
    const auto *const text = uid == row.end() ? nullptr : std::get_if<std::string>(&uid->second);
    const auto content = row.find("content");
    return text && text->starts_with(slug.substr(0, longestSlug) + '-') && content != row.end()
        && content->second != ScannedValue(std::string());
}

/// Whether @p value is a record's JSON of that id.
bool isRecord(const std::string &value, const std::string &id)
{
    return value.starts_with('{') && value.contains("\"id\":\"" + id + '"');
}
} // namespace

RowScan::RowScan(SQLite::Database &db, std::span<const ErasureSubject> subjects)
    : m_db(db)
    , m_subjects(subjects)
    , m_tables(tablesOf(db))
{
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (!subjects[i].record.empty())
            m_byRecord[subjects[i].record].push_back(i);
        if (!subjects[i].texts.empty())
            m_withTexts.push_back(i);
    }
    for (const ScannedTable &table : m_tables)
        read(table);
    addDependents();
}

RowScan::~RowScan() = default;

std::optional<ScannedColumns> RowScan::taken(const ScannedTable &table, const ScannedColumns &row,
                                             std::size_t subject) const
{
    const ErasureSubject &wanted = m_subjects[subject];
    const bool isAbout = !wanted.record.empty() && std::ranges::any_of(row, [&](const auto &column) {
        return namesRecord(column.first) && column.second == ScannedValue(wanted.record);
    });
    if (isAbout && wanted.fields.empty())
        return ScannedColumns();
    ScannedColumns after;
    if (isEntryOf(table, row, wanted))
        after.emplace("content", std::string()); // its next edition is told from this one
    for (const auto &[name, value] : row) {
        const auto *const text = std::get_if<std::string>(&value);
        if (!text || text->empty())
            continue;
        std::string left = redacted(*text, wanted);
        if (isAbout && isRecord(*text, wanted.record))
            left = redacted(catalogue::without(*text, wanted.fields), wanted);
        if (isAbout && table.name == "shortlist_item" && name == "note")
            left.clear(); // it may say what the field said
        if (left == *text)
            continue;
        if (isSearch(table) || std::ranges::contains(table.keys, name)
            || (isCall(table) && name == "record" && !canBeRead(left)))
            return ScannedColumns();
        if (table.name == "setting")
            left = otherLines(*text, wanted);
        if (table.name == "setting" && left.empty())
            return ScannedColumns();
        after.try_emplace(name, std::move(left));
    }
    return after.empty() ? std::nullopt : std::optional(after);
}

void RowScan::read(const ScannedTable &table)
{
    eachRow(m_db, table, {}, {}, [&](ScannedColumns row) {
        std::set<std::size_t> asked(m_withTexts.begin(), m_withTexts.end());
        if (!m_byRecord.empty()) {
            for (const auto &[name, value] : row) {
                if (const auto *const text = std::get_if<std::string>(&value)) {
                    eachRecordId(*text, [&](std::string_view id) {
                        if (const auto known = m_byRecord.find(id); known != m_byRecord.end())
                            asked.insert(known->second.begin(), known->second.end());
                    });
                }
            }
        }
        if (table.name == "calendar_entry") {
            for (const auto &[record, subjects] : m_byRecord)
                asked.insert(subjects.begin(), subjects.end());
        }
        for (const std::size_t subject : asked) {
            if (auto after = taken(table, row, subject))
                m_found.push_back({&table, subject, row, std::move(*after)});
        }
    });
}

bool RowScan::holds(const FoundRow &row) const
{
    return std::ranges::any_of(m_found, [&](const FoundRow &other) {
        return other.table == row.table && other.after.empty() && other.row == row.row;
    });
}

void RowScan::addDependents()
{
    for (const ScannedTable &table : m_tables) {
        SQLite::Statement links(m_db,
                                "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) "
                                "WHERE on_delete = 'CASCADE'");
        links.bind(1, table.name);
        while (links.executeStep()) {
            const std::string parent = links.getColumn(0).getString();
            const std::string from = links.getColumn(1).getString();
            const std::string to = links.getColumn(2).getString();
            for (std::size_t i = 0; i < m_found.size(); ++i) {
                const auto value = m_found[i].row.find(to);
                if (m_found[i].table->name != parent || !m_found[i].after.empty() || value == m_found[i].row.end())
                    continue;
                const ScannedColumns key{{from, value->second}};
                const std::size_t subject = m_found[i].subject;
                eachRow(m_db, table, " WHERE " + inSql(from) + " = ?", key, [&](ScannedColumns row) {
                    FoundRow dependent{&table, subject, std::move(row), {}};
                    if (!holds(dependent))
                        m_found.push_back(std::move(dependent));
                });
            }
        }
    }
}

void RowScan::apply()
{
    for (const FoundRow &one : m_found) {
        const ScannedColumns key = keyOf(*one.table, one.row);
        const std::string where = " WHERE " + listed(namesOf(key), " = ?", " AND ");
        if (one.after.empty()) {
            SQLite::Statement drop(m_db, "DELETE FROM " + inSql(one.table->name) + where);
            bindAll(drop, 1, key);
            drop.exec();
        } else {
            SQLite::Statement change(
                m_db, "UPDATE " + inSql(one.table->name) + " SET " + listed(namesOf(one.after), " = ?", ", ") + where);
            bindAll(change, bindAll(change, 1, one.after), key);
            change.exec();
        }
    }
}

std::set<std::string> RowScan::importSources() const
{
    std::set<std::string> sources;
    for (const FoundRow &one : m_found) {
        if (one.table->name == "imported_call")
            sources.insert(std::get<std::string>(one.row.at("catalogue")));
    }
    return sources;
}

} // namespace hansa::store
