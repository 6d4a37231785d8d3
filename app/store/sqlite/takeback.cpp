// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/takeback_p.h"

#include "store/sqlite/connection_p.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <memory>
#include <vector>

namespace hansa::store
{

namespace
{

/// Columns that the program writes by itself.
struct Upkeep {
    const char *table;
    const char *column;
};
constexpr std::array upkeep{Upkeep{"saved_search", "looked"}, Upkeep{"shortlist_item", "name"},
                            Upkeep{"tracked_call", "record"}, Upkeep{"tracked_call", "seen"},
                            Upkeep{"tracked_call", "title"}};
constexpr std::string_view seenMatches = "seen_match"; // upkeep, all of it

using Names = std::vector<std::string>; ///< of a table's columns, in their order
using Tables = std::map<std::string, Names, std::less<>>;

Tables readTables(Connection &db)
{
    Tables tables;
    Query query = db.query("SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                           "WHERE t.type = 'table' ORDER BY t.name, c.cid");
    while (query.step())
        tables[std::string(query.text(0))].emplace_back(query.text(1));
    return tables;
}

/// One row of a changeset, at which an iterator is.
struct Row {
    sqlite3_changeset_iter *at;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    int isIndirect = 0; ///< a foreign key did it

    explicit Row(sqlite3_changeset_iter *iterator)
        : at(iterator)
    {
        sqlite3changeset_op(at, &table, &columns, &operation, &isIndirect);
    }
    /// Null where the change says nothing of it.
    [[nodiscard]] sqlite3_value *before(int column) const
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_old(at, column, &value);
        return value;
    }
    [[nodiscard]] sqlite3_value *after(int column) const
    {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(at, column, &value);
        return value;
    }
    [[nodiscard]] sqlite3_value *found(int column) const ///< what there is instead of before()
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_conflict(at, column, &value);
        return value;
    }
};

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    if (type == SQLITE_INTEGER)
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    const void *left = sqlite3_value_blob(a);
    const void *right = sqlite3_value_blob(b);
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) && (size == 0 || std::memcmp(left, right, std::size_t(size)) == 0);
}

/// What the conflict handler is given, and what it found.
struct Applying {
    const Tables *tables;
    bool isConflict = false;

    [[nodiscard]] bool isUpkeep(const Row &row, int column) const
    {
        const auto names = tables->find(std::string_view(row.table));
        if (names == tables->end() || std::size_t(column) >= names->second.size())
            return false;
        const std::string &name = names->second[std::size_t(column)];
        return std::ranges::any_of(
            upkeep, [&](const Upkeep &one) { return name == one.column && std::strcmp(row.table, one.table) == 0; });
    }

    /// SQLite's answer for a row whose values are others than they were left as.
    [[nodiscard]] int ofOtherValues(const Row &row) const
    {
        bool changesMore = row.operation == SQLITE_DELETE;
        for (int column = 0; column < row.columns; ++column) {
            const bool kept = isUpkeep(row, column);
            changesMore = changesMore || (!kept && row.after(column));
            sqlite3_value *const before = row.before(column);
            if (before && !kept && !isSame(before, row.found(column)))
                return SQLITE_CHANGESET_ABORT;
        }
        return changesMore ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT; // the newer name stays
    }

    [[nodiscard]] int answer(int conflict, sqlite3_changeset_iter *at) const
    {
        if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
            return SQLITE_CHANGESET_ABORT; // at no row
        const Row row(at);
        if (row.table == seenMatches && conflict == SQLITE_CHANGESET_NOTFOUND)
            return SQLITE_CHANGESET_OMIT; // see clearSeenMatches()
        // A reference that went with its list comes back with it, unless somebody chose another list since.
        if (row.isIndirect && row.operation == SQLITE_UPDATE)
            return SQLITE_CHANGESET_OMIT;
        return conflict == SQLITE_CHANGESET_DATA ? ofOtherValues(row) : SQLITE_CHANGESET_ABORT;
    }
};

int onConflict(void *context, int conflict, sqlite3_changeset_iter *at)
{
    auto *applying = static_cast<Applying *>(context);
    const int answer = applying->answer(conflict, at);
    applying->isConflict = applying->isConflict || answer == SQLITE_CHANGESET_ABORT;
    return answer;
}

void check(Connection &db, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(db.handle(), code);
}

/// Which matches of a search were seen is written by the program at any moment: it goes where its search goes
/// or asks for something else, and comes back only as far as the change has it.
void clearSeenMatches(Connection &db, const Change &change, const Tables &tables)
{
    const auto &names = tables.at("saved_search");
    const int criteria = int(std::ranges::find(names, "criteria") - names.begin());
    std::vector<std::int64_t> searches;
    sqlite3_changeset_iter *begun = nullptr;
    check(db,
          sqlite3changeset_start_v2(&begun, int(change.rows.size()), const_cast<char *>(change.rows.constData()),
                                    SQLITE_CHANGESETSTART_INVERT));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        begun, sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const Row row(iterator.get());
        const bool asksElse = row.operation == SQLITE_DELETE || (row.operation == SQLITE_UPDATE && row.after(criteria));
        if (std::string_view(row.table) == "saved_search" && asksElse)
            searches.push_back(sqlite3_value_int64(row.before(0)));
    }
    check(db, code == SQLITE_DONE ? SQLITE_OK : code);
    for (const std::int64_t search : searches) {
        db.query("DELETE FROM seen_match WHERE search = ?").bind(search).run();
        db.query("UPDATE saved_search SET looked = NULL WHERE id = ?").bind(search).run();
    }
}

} // namespace

bool takeBack(Connection &db, const Change &change)
{
    const Tables tables = readTables(db);
    Applying applying{.tables = &tables};
    db.execute("SAVEPOINT taking_back");
    clearSeenMatches(db, change, tables);
    // Foreign keys act on nothing here: what they did is in the change, and what others refer to by now
    // must not go with it.
    const int code = sqlite3changeset_apply_v2(
        db.handle(), int(change.rows.size()), const_cast<char *>(change.rows.constData()), nullptr, onConflict,
        &applying, nullptr, nullptr, SQLITE_CHANGESETAPPLY_INVERT | SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (!applying.isConflict)
        check(db, code);
    db.execute(applying.isConflict ? "ROLLBACK TO taking_back; RELEASE taking_back" : "RELEASE taking_back");
    return !applying.isConflict;
}

} // namespace hansa::store
