// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/erasing/holdingof_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>

namespace hansa::store
{

namespace
{
std::string textIn(const ScannedColumns &row, std::string_view column)
{
    const auto found = row.find(column);
    const auto *const text = found == row.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

/// The name that another table has for what a row belongs to.
std::string nameIn(SQLite::Database &db, const char *sql, const ScannedColumns &row, std::string_view column)
{
    const auto found = row.find(column);
    if (found == row.end())
        return {};
    SQLite::Statement query(db, sql);
    if (const auto *const number = std::get_if<std::int64_t>(&found->second))
        query.bind(1, *number);
    else if (const auto *const text = std::get_if<std::string>(&found->second))
        query.bind(1, *text);
    return query.executeStep() ? query.getColumn(0).getString() : textIn(row, column);
}

Holding holdingOf(SQLite::Database &db, const FoundRow &found)
{
    using Place = Holding::Place;
    const std::string &table = found.table->name;
    Holding holding{found.subject, Place::Other, table, {}, {}, found.after.empty()};
    if (table == "shortlist_item") {
        holding.place = Place::Shortlist;
        holding.name = nameIn(db, "SELECT name FROM shortlist WHERE id = ?", found.row, "shortlist");
        holding.record = textIn(found.row, "name");
        holding.text = textIn(found.row, "note");
    } else if (table == "shortlist") {
        holding.place = Place::Shortlist;
        holding.name = textIn(found.row, "name");
    } else if (table == "own_call" || table == "imported_call") {
        holding.place = table == "own_call" ? Place::OwnCall : Place::ImportedCall;
        holding.name = textIn(found.row, table == "own_call" ? "id" : "call");
    } else if (table == "tracked_call" || found.row.contains("call")) {
        holding.place = Place::TrackedCall;
        holding.name = nameIn(db, "SELECT title FROM tracked_call WHERE call = ?", found.row, "call");
        holding.text = textIn(found.row, "note");
    } else if (table == "saved_search") {
        holding.place = Place::SavedSearch;
        holding.name = textIn(found.row, "name");
    } else if (table == "past_search") {
        holding.place = Place::PastSearch;
        holding.name.clear();
    } else if (table == "setting") {
        holding.place = Place::Setting;
        holding.name = textIn(found.row, "key");
    } else if (table == "draft") {
        holding.place = Place::Draft;
        holding.name = textIn(found.row, "key");
        holding.text = textIn(found.row, "text");
    }
    return holding;
}

/// What is worked out again by itself and says nothing that its record does not.
bool isSilent(const FoundRow &found)
{
    constexpr std::array silent{std::string_view("seen_match"), std::string_view("given_reminder")};
    return std::ranges::contains(silent, std::string_view(found.table->name))
        || (found.table->name == "setting" && textIn(found.row, "key") == "changes.kept-erasures");
}
} // namespace

std::vector<Holding> holdingsIn(SQLite::Database &db, std::span<const ErasureSubject> subjects)
{
    const RowScan scan(db, subjects);
    std::vector<Holding> holdings;
    for (const FoundRow &found : scan.found()) {
        if (isSilent(found))
            continue;
        Holding holding = holdingOf(db, found);
        // A tracked call has a dozen rows: one line says it.
        const bool told =
            holding.place != Holding::Place::Shortlist && std::ranges::any_of(holdings, [&](const Holding &other) {
                return other.subject == holding.subject && other.place == holding.place && other.name == holding.name;
            });
        if (!told)
            holdings.push_back(std::move(holding));
    }
    std::ranges::stable_sort(holdings, {}, &Holding::subject);
    return holdings;
}

} // namespace hansa::store
