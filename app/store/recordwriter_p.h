// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/preparedrow.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;
class Query;

/// From a column of bytes; what they lack is zero.
[[nodiscard]] Sha256 hashOf(const Query &query, int column);

/// A record as the catalogue has it by now.
struct HeldRecord {
    std::int64_t number; ///< its row
    Sha256 hash; ///< zero where a damaged file has lost the text
    std::string json; ///< empty likewise
};

/// Writes the records of one catalogue with their links, inside a transaction that someone
/// else began. Throws as Query does.
class RecordWriter
{
public:
    RecordWriter() = default;
    explicit RecordWriter(std::int64_t catalogueRow)
        : m_catalogue(catalogueRow)
    {
    }

    [[nodiscard]] std::int64_t catalogueRow() const { return m_catalogue; }
    [[nodiscard]] std::optional<HeldRecord> find(Connection &db, std::string_view id) const;
    /// @p number is that of the record of this id.
    static void replace(Connection &db, std::int64_t number, const PreparedRow &row);
    /// Whether a damaged file may hold texts and links of records that are gone.
    enum class Place { MayHaveRests, Clean };
    /// Requires: the catalogue has no such record; SQLite's error if it has.
    void add(Connection &db, const PreparedRow &row, Place place) const;
    static void drop(Connection &db, std::int64_t number);
    void dropAll(Connection &db) const; ///< rests too
    /// Texts and links of records that are gone: they would be in the way of new ones.
    static void dropRests(Connection &db);

private:
    static void addBody(Connection &db, std::int64_t number, const PreparedRow &row);
    [[nodiscard]] static std::vector<Mention> mentions(Connection &db, std::int64_t number);
    static void writeMentions(Connection &db, std::int64_t number, const std::vector<Mention> &mentions);

    std::int64_t m_catalogue = 0;
};

} // namespace hansa::store
