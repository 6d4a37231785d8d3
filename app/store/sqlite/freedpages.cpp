// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/freedpages_p.h"

#include "store/sqlite/connection_p.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace hansa::store
{

void overwriteFreed(Connection &db)
{
    constexpr std::int64_t most = std::int64_t(64) << 20;
    const auto number = [&](std::string_view sql) {
        Query query = db.query(sql);
        return query.step() ? query.number(0) : 0;
    };
    db.execute("PRAGMA secure_delete = ON; CREATE TABLE wiped (zeros BLOB)");
    const std::int64_t size = number("SELECT page_size FROM pragma_page_size");
    for (std::int64_t left = number("SELECT freelist_count FROM pragma_freelist_count") * size; left > 0; left -= most)
        db.query("INSERT INTO wiped VALUES (zeroblob(?))").bind(std::min(left, most)).run();
    db.execute("DROP TABLE wiped; PRAGMA secure_delete = FAST");
}

} // namespace hansa::store
