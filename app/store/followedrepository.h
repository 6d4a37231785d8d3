// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// A catalogue that the user follows: what has to outlive the cache.
struct Followed {
    std::string id;
    std::string title;
    std::string publisher;
    std::string url; ///< empty for the embedded catalogue, which is here for its place in the order
    std::string key; ///< `ed25519:…`, the one that was confirmed at first contact
    std::string keys; ///< the newest key set that was let in, JSON; empty: the key alone
    std::int64_t revision = 0; ///< the highest that was let in; 0: none yet
    std::string content; ///< SHA-256 of that revision's signed content, hex; empty: not known
    std::int64_t sizeFactor = 1; ///< how many times the usual size the user agreed to

    friend bool operator==(const Followed &, const Followed &) = default;
};

/// Every statement on the catalogues that are followed. Lives on its connection's thread.
class FollowedRepository
{
public:
    explicit FollowedRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// In the order in which they came to be followed.
    [[nodiscard]] Result<std::vector<Followed>> all() const;
    [[nodiscard]] Result<std::optional<Followed>> find(std::string_view id) const;

    /// Adds catalogues, or takes over what is newer of them, in one transaction. Neither the revision nor the
    /// key set ever goes back, and of a catalogue that is followed with another key nothing is taken over.
    /// Writes nothing where nothing changes.
    [[nodiscard]] Result<void> raise(const std::vector<Followed> &catalogues);

    /// Forgets a catalogue, its key and its revision. The cache has yet to drop its records.
    [[nodiscard]] Result<void> remove(std::string_view id);
    /// Catalogues whose records the cache has yet to drop, by id.
    [[nodiscard]] Result<std::vector<std::string>> toDrop() const;
    [[nodiscard]] Result<void> noteDropped(std::string_view id);

private:
    Connection *m_db;
};

} // namespace hansa::store
