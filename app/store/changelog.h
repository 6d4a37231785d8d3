// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/recordkind.h"
#include "base/result.h"
#include "store/recordrepository.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// How many records an update touched.
struct ChangeCounts {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t dropped = 0;

    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

/// One update of one catalogue that changed something. The first one brought everything, from
/// revision 0: of it no changes are listed.
struct LoggedUpdate {
    std::int64_t number = 0; ///< grows with time
    std::string catalogue;
    std::int64_t fromRevision = 0;
    std::int64_t revision = 0;
    std::optional<Instant> published;
    Instant applied;
    ChangeCounts counts;
};

/// What one update did to one record.
struct LoggedChange {
    LoggedUpdate update;
    std::string record;
    std::string title; ///< as it is now; empty where the record is gone
    std::string before; ///< canonical JSON; empty: it was not there
    std::string after; ///< empty: it is gone
};

/// What a publisher asked to forget of a record that was theirs.
struct LoggedErasure {
    std::string catalogue;
    std::string title; ///< of the catalogue
    std::string publisher;
    std::string record;
    std::vector<std::string> fields; ///< empty: all of it
    Instant erased; ///< when it was taken out here

    friend bool operator==(const LoggedErasure &, const LoggedErasure &) = default;
};

/// What is asked of the change log.
struct ChangeQuery {
    CatalogueFilter in; ///< empty: all catalogues
    std::optional<Instant> since; ///< applied then or later
    std::optional<std::int64_t> update; ///< only this one
    std::string record; ///< only this record; empty: all
    std::int64_t limit = 1000;
};

/// What updates changed, newest first, as far back as it is kept (keptFor). On its
/// connection's thread.
class ChangeLog
{
public:
    static constexpr std::chrono::days keptFor{400};

    explicit ChangeLog(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<LoggedUpdate>> updates(const CatalogueFilter &in = {}) const;
    /// Newest update first, in it by id.
    [[nodiscard]] Result<std::vector<LoggedChange>> changes(const ChangeQuery &query) const;
    /// Newest first; without those of records that a catalogue followed earlier holds.
    [[nodiscard]] Result<std::vector<LoggedErasure>> erasures() const;
    /// The first moment from which a catalogue's state can be told; nothing where none can.
    [[nodiscard]] Result<std::optional<Instant>> reachesBackTo(std::string_view catalogue) const;
    /// A record as it was at @p moment, canonical; nothing where it was not there. Of a moment
    /// before the log begins: as it was then.
    [[nodiscard]] Result<std::optional<std::string>> recordAt(std::string_view catalogue, std::string_view id,
                                                              Instant moment) const;
    /// Every record of a catalogue as it was at @p moment, ascending by id.
    [[nodiscard]] Result<std::vector<std::string>> stateAt(std::string_view catalogue, Instant moment) const;

private:
    Connection *m_db;
};

} // namespace hansa::store
