// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// A call that the user entered.
struct OwnCall {
    std::string id;
    std::string record; ///< canonical JSON
    Instant changed;

    friend bool operator==(const OwnCall &, const OwnCall &) = default;
};

/// Every statement on calls that the user entered.
class OwnCallRepository
{
public:
    explicit OwnCallRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<OwnCall>> all() const; ///< by id
    [[nodiscard]] Result<std::optional<OwnCall>> find(std::string_view id) const;
    [[nodiscard]] Result<void> put(const OwnCall &call); ///< a new one, or in place of the old
    [[nodiscard]] Result<void> remove(std::string_view id);

private:
    Connection *m_db;
};

} // namespace hansa::store
