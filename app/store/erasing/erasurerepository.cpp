// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/erasing/erasurerepository.h"

#include "store/erasing/holdingof_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<std::vector<Holding>> ErasureRepository::holdings(std::span<const ErasureSubject> subjects) const
{
    return m_db->attempt(Words::tr("Looking for what you hold"), [&] {
        return subjects.empty() ? std::vector<Holding>() : holdingsIn(m_db->database(), subjects);
    });
}

Result<void> ErasureRepository::erase(const ErasureSubject &subject)
{
    return m_db->write(Words::tr("Erasing what you hold"), [&] {
        RowScan scan(m_db->database(), {&subject, 1});
        scan.apply();
        // The last import gets a number that the cache does not know, which fetches all of them again.
        for (const std::string &source : scan.importSources()) {
            m_db->query("UPDATE imported_call SET revision = revision + 1 WHERE catalogue = ?1 "
                        "AND revision = (SELECT max(revision) FROM import_revision WHERE catalogue = ?1)")
                .bind(source)
                .run();
            m_db->query("UPDATE import_revision SET revision = revision + 1 WHERE catalogue = ?1 "
                        "AND revision = (SELECT max(revision) FROM import_revision WHERE catalogue = ?1)")
                .bind(source)
                .run();
        }
    });
}

Result<void> ErasureRepository::cutLog()
{
    const QString tried = Words::tr("Erasing what you hold");
    return m_db->attempt(tried, [&]() -> Result<void> {
        Query query = m_db->query("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!query.step() || query.number(0) == 0)
            return {};
        return failure(ErrorKind::Failed, tried, m_db->path(),
                       Words::tr("it is erased, but a program that has the file open keeps the old bytes beside it"),
                       Words::tr("They go when that program is closed."));
    });
}

} // namespace hansa::store
