// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// A search that the user gave a name.
struct SavedSearch {
    std::int64_t id = 0;
    std::string name;
    std::string criteria; ///< JSON, as search/criteriajson.h writes it
    Instant saved;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// Scores of organisations by id, to a millionth.
using SeenMatches = std::map<std::string, double, std::less<>>;

/// A search that was run.
struct PastSearch {
    std::string criteria; ///< JSON
    Instant ran; ///< the last time

    friend bool operator==(const PastSearch &, const PastSearch &) = default;
};

/// Every statement on saved searches and the search history.
class SearchRepository
{
public:
    static constexpr int historyLimit = 200; ///< older ones go

    explicit SearchRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<SavedSearch>> saved() const; ///< by name
    [[nodiscard]] Result<std::optional<SavedSearch>> find(std::string_view name) const;
    /// A search of that name is replaced.
    [[nodiscard]] Result<SavedSearch> save(std::string_view name, std::string_view criteria, Instant now);
    [[nodiscard]] Result<void> remove(std::int64_t id);

    /// The matches that were there when the user last looked, with their scores (0 to 1);
    /// nothing before the first time, and after other criteria were saved.
    [[nodiscard]] Result<std::optional<SeenMatches>> seen(std::int64_t id) const;
    [[nodiscard]] Result<void> look(std::int64_t id, const SeenMatches &matches, Instant now);

    [[nodiscard]] Result<std::vector<PastSearch>> history(int limit = 50) const; ///< newest first
    /// The same criteria again move to the front.
    [[nodiscard]] Result<void> remember(std::string_view criteria, Instant now);
    [[nodiscard]] Result<void> clearHistory();

private:
    Connection *m_db;
};

} // namespace hansa::store
