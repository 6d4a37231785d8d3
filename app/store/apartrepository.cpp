// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/apartrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>

namespace hansa::store
{

Result<catalogue::ApartPairs> ApartRepository::all() const
{
    return m_db->attempt(Words::tr("Reading which organisations to show apart"), [&] {
        Query query = m_db->query("SELECT a, b FROM apart_pair");
        catalogue::ApartPairs pairs;
        while (query.step())
            pairs.add(query.text(0), query.text(1));
        return pairs;
    });
}

Result<void> ApartRepository::set(std::string_view one, std::string_view other, bool apart)
{
    return m_db->write(Words::tr("Saving which organisations to show apart"), [&] {
        m_db->query(apart ? "INSERT OR IGNORE INTO apart_pair (a, b) VALUES (?, ?)"
                          : "DELETE FROM apart_pair WHERE a = ? AND b = ?")
            .bind(std::min(one, other))
            .bind(std::max(one, other))
            .run();
    });
}

} // namespace hansa::store
