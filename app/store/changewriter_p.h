// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/cacheupdate.h"
#include "store/changelog.h"
#include "store/recordwriter_p.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hansa::store
{

class Connection;

/// Statements that write the change log of one update of one catalogue.
class ChangeWriter
{
public:
    ChangeWriter() = default;
    explicit ChangeWriter(std::int64_t catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// From here on what is changed is noted, as a change from @p revision.
    void begin(Connection &db, std::int64_t revision);
    /// A record, as it is @p held (if at all), is about to become another; only the first time in an update counts.
    void note(Connection &db, std::string_view id, const std::optional<HeldRecord> &held);
    void noteAll(Connection &db, std::int64_t bytes); ///< all are about to be dropped; of their texts together

    /// Notes that everything came, from nothing.
    void noteFirst(Connection &db, const CatalogueState &now, std::int64_t records) const;

    /// Leaves out what is as it was before after all, and counts the rest; an update that
    /// changed nothing leaves no trace. Old updates go, and what is more than the catalogue itself, or mostBytes.
    [[nodiscard]] ChangeCounts settle(Connection &db, const CatalogueState &now) const;
    /// Whether a record is this catalogue's: it holds or held it, as far as the log goes back, and no catalogue that
    /// was followed earlier does or did. That one's words are what lists show, and what notes are about.
    [[nodiscard]] bool owns(Connection &db, std::string_view id) const;
    /// Notes that the publisher asked to forget it.
    void noteErasure(Connection &db, std::string_view id, const std::vector<std::string> &fields, Instant now) const;
    /// Takes fields of a record (none: all of it) out of every update's log.
    void forget(Connection &db, std::string_view id, const std::vector<std::string> &fields) const;

private:
    static constexpr std::int64_t mostBytes = std::int64_t(64) << 20;

    std::int64_t m_catalogue = 0;
    std::int64_t m_bytes = 0; ///< of the texts that are noted
    std::int64_t m_update = 0; ///< 0: nothing is noted
    bool m_again = false; ///< some record was changed more than once: it may be as it was
};

} // namespace hansa::store
