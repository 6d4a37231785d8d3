// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/cataloguestate.h"

#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// Every statement on the `catalogue` table. Lives on its connection's thread.
class CatalogueRepository
{
public:
    explicit CatalogueRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// In the order in which they came to be followed.
    [[nodiscard]] Result<std::vector<CatalogueState>> all() const;
    [[nodiscard]] Result<std::optional<CatalogueState>> find(std::string_view id) const;
    [[nodiscard]] Result<KindCounts> counts(std::string_view id) const;

    /// Adds it or replaces what is known of it; its records stay. One statement: also the
    /// way to note `checked` and `etag` without an update of records.
    [[nodiscard]] Result<void> put(const CatalogueState &state);
    /// Its records and links go with it.
    [[nodiscard]] Result<void> remove(std::string_view id);

private:
    Connection *m_db;
};

} // namespace hansa::store
