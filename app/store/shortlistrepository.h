// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::store
{

class Connection;

/// A list of records that the user made.
struct Shortlist {
    std::int64_t id = 0;
    std::string name;
    Instant created;
    std::int64_t size = 0;

    friend bool operator==(const Shortlist &, const Shortlist &) = default;
};

/// A record on a shortlist.
struct ShortlistItem {
    std::string record; ///< its id; the record itself may be gone
    std::string name; ///< the last known
    std::string note; ///< the user's
    Instant added;

    friend bool operator==(const ShortlistItem &, const ShortlistItem &) = default;
};

/// A shortlist with all that is on it.
struct ShortlistContents {
    Shortlist list;
    std::vector<ShortlistItem> items; ///< in the user's order

    friend bool operator==(const ShortlistContents &, const ShortlistContents &) = default;
};

/// Every statement on shortlists and their items. Names are unique without regard to case;
/// a name taken, empty or unknown, or an unknown list, fails with words for the user.
class ShortlistRepository
{
public:
    explicit ShortlistRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<Shortlist>> all() const; ///< by name
    [[nodiscard]] Result<std::optional<Shortlist>> find(std::string_view name) const;
    [[nodiscard]] Result<Shortlist> create(std::string_view name, Instant now);
    [[nodiscard]] Result<void> rename(std::int64_t list, std::string_view name);
    [[nodiscard]] Result<ShortlistContents> remove(std::int64_t list); ///< what it was

    [[nodiscard]] Result<std::vector<ShortlistItem>> items(std::int64_t list) const; ///< in order
    /// Ids of all records that are on any list, each once.
    [[nodiscard]] Result<std::vector<std::string>> records() const;
    /// Lists that a record is on.
    [[nodiscard]] Result<std::vector<Shortlist>> listsWith(std::string_view record) const;
    /// At the end; false where it is on the list already, which changes its name only.
    [[nodiscard]] Result<bool> add(std::int64_t list, std::string_view record, std::string_view name, Instant now);
    [[nodiscard]] Result<bool> take(std::int64_t list, std::string_view record); ///< false: it was not on the list
    /// Fails where the record is not on the list.
    [[nodiscard]] Result<void> setNote(std::int64_t list, std::string_view record, std::string_view note);
    [[nodiscard]] Result<void> move(std::int64_t list, std::string_view record, std::size_t place);
    /// After a sync: the last known names of records, on whatever lists they are.
    [[nodiscard]] Result<void> updateNames(const std::vector<std::pair<std::string, std::string>> &idsAndNames);

private:
    Connection *m_db;
};

} // namespace hansa::store
