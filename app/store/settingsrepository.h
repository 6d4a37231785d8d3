// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::store
{

class Connection;

/// What the user set: key and value, both text.
class SettingsRepository
{
public:
    explicit SettingsRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::optional<std::string>> value(std::string_view key) const;
    [[nodiscard]] Result<std::map<std::string, std::string>> all() const;
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view value);
    [[nodiscard]] Result<void> remove(std::string_view key);

private:
    Connection *m_db;
};

} // namespace hansa::store
