// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace hansa::store
{

class Connection;

/// Every statement on drafts: what was typed into a field and not yet kept where it belongs.
class DraftRepository
{
public:
    explicit DraftRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::map<std::string, std::string>> all() const; ///< texts by key
    [[nodiscard]] Result<void> put(std::string_view key, std::string_view text, Instant now);
    [[nodiscard]] Result<void> remove(std::string_view key);

private:
    Connection *m_db;
};

} // namespace hansa::store
