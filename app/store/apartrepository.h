// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/twins.h"

#include <string_view>

namespace hansa::store
{

class Connection;

/// Every statement on pairs of organisations that the user said are two.
class ApartRepository
{
public:
    explicit ApartRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<catalogue::ApartPairs> all() const;
    /// They are two, or no longer; in whichever order they are given.
    [[nodiscard]] Result<void> set(std::string_view one, std::string_view other, bool apart);

private:
    Connection *m_db;
};

} // namespace hansa::store
