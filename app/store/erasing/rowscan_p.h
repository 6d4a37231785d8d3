// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/erasing/erasuresubject.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace SQLite
{
class Database;
}

namespace hansa::store
{

struct ScannedBytes {
    std::string bytes;

    friend auto operator<=>(const ScannedBytes &, const ScannedBytes &) = default;
};

/// What a column holds; nothing: NULL.
using ScannedValue = std::variant<std::monostate, std::int64_t, double, std::string, ScannedBytes>;
using ScannedColumns = std::map<std::string, ScannedValue, std::less<>>;

/// A table and its columns, as any version of the program made it.
struct ScannedTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> keys; ///< of the primary key, else "rowid"
};

/// A row that says something about a subject: what is to become of it.
struct FoundRow {
    const ScannedTable *table;
    std::size_t subject;
    ScannedColumns row; ///< all columns
    ScannedColumns after; ///< those that change; empty: the row goes
};

/// Rows of every table that say something about the subjects; also those that go because they belong to one that goes.
/// One pass, however many subjects there are. Throws SQLite::Exception.
class RowScan
{
public:
    RowScan(SQLite::Database &db, std::span<const ErasureSubject> subjects);
    ~RowScan();

    [[nodiscard]] const std::vector<FoundRow> &found() const { return m_found; }
    /// Erases what was found.
    void apply();
    /// The sources of imported calls that something was found in.
    [[nodiscard]] std::set<std::string> importSources() const;

private:
    void read(const ScannedTable &table);
    void addDependents();
    [[nodiscard]] bool holds(const FoundRow &row) const;
    /// What a subject takes of a row; nothing where it says nothing about it.
    [[nodiscard]] std::optional<ScannedColumns> taken(const ScannedTable &table, const ScannedColumns &row,
                                                      std::size_t subject) const;

    SQLite::Database &m_db;
    std::span<const ErasureSubject> m_subjects;
    std::vector<ScannedTable> m_tables;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_byRecord;
    std::vector<std::size_t> m_withTexts;
    std::vector<FoundRow> m_found;
};

} // namespace hansa::store
