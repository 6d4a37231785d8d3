// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/preparedrow.h"

#include <string_view>

namespace hansa::store
{

class Connection;

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
    void put(Connection &db, const PreparedRow &row) const;
    /// As put() where the catalogue has no such record: faster, and an error if it has.
    void add(Connection &db, const PreparedRow &row) const;
    [[nodiscard]] bool drop(Connection &db, std::string_view id) const;
    void dropAll(Connection &db) const;

private:
    static void writeRest(Connection &db, std::int64_t number, const PreparedRow &row);

    std::int64_t m_catalogue = 0;
};

} // namespace hansa::store
