// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/recordrepository.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// What one record is to another that it names.
enum class LinkRole : std::uint8_t {
    Member = 1, ///< an organisation in a partnership
    Coordinator, ///< the organisation that leads a partnership
    Organiser, ///< of an event
    Party, ///< an organisation or partnership in a story or cooperation
    Partnership, ///< a story's partnership
    Located, ///< the country that an organisation or event is in
    Concerns, ///< a country that a partnership, call, event, story or cooperation aims at
};

/// A link, seen from one end: the record at the other.
struct Link {
    RecordSummary record; ///< title empty where no followed catalogue has it
    LinkRole role = LinkRole::Member;

    friend bool operator==(const Link &, const Link &) = default;
};

/// Who mentions whom, both ways. Lives on its connection's thread.
class LinkRepository
{
public:
    explicit LinkRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// Records that mention this one, by kind, role and folded name; with @p kind only those.
    [[nodiscard]] Result<std::vector<Link>> to(std::string_view id, std::optional<RecordKind> kind = {},
                                               const CatalogueFilter &in = {}) const;
    /// Records that this one mentions by id, in the order in which it does.
    [[nodiscard]] Result<std::vector<Link>> from(std::string_view id, const CatalogueFilter &in = {}) const;

private:
    Connection *m_db;
};

} // namespace hansa::store
