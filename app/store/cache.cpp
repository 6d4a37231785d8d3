// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/cache.h"

#include "store/sqlite/connection_p.h"
#include "store/sqlite/freedpages_p.h"
#include "store/updatebegin_p.h"
#include "store/words_p.h"

#include <QFile>
#include <QFileInfo>

namespace hansa::store
{

namespace
{
constexpr DatabaseKind cacheKind{
    .applicationId = 0x48616e43, // "HanC"
    .schemaVersion = 7,
    .schema = ":/hansa/store/cache",
    .durable = false,
    .name = [] { return Words::tr("the catalogue cache"); },
    .damagedHint = [](const QString &) { return Words::tr("Delete the file: it is filled again from the catalogue."); },
    .newerHint =
        [] { return Words::tr("Use the newer version, or delete the file: it is filled again from the catalogue."); },
};

/// Renames a damaged file to a name that is free; its log goes, it belongs to nothing now.
Result<QString> moveAside(const QString &path)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
    QFile file(path);
    if (!file.rename(aside))
        return failure(ErrorKind::Failed, Words::tr("Setting a damaged catalogue cache aside"), path,
                       file.errorString(), cacheKind.damagedHint(path));
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    return aside;
}
} // namespace

Cache::Cache(std::unique_ptr<Connection> db)
    : m_db(std::move(db))
{
}

Cache::~Cache() = default;
Cache::Cache(Cache &&) noexcept = default;
Cache &Cache::operator=(Cache &&) noexcept = default;

Result<Cache> Cache::open(const QString &path)
{
    auto db = Connection::open(path, cacheKind);
    QString aside;
    if (!db && db.error().damaged) {
        auto moved = moveAside(path);
        if (!moved)
            return std::unexpected(moved.error());
        aside = *moved;
        db = Connection::open(path, cacheKind);
    }
    if (!db)
        return std::unexpected(db.error().error);
    Cache cache(std::move(*db));
    cache.m_setAside = aside;
    return cache;
}

QString Cache::path() const
{
    return m_db->path();
}

QString Cache::columnsPath() const
{
    return QFileInfo(path()).absolutePath() + QStringLiteral("/columns.bin");
}

int Cache::schemaVersion()
{
    return cacheKind.schemaVersion;
}

Result<CacheUpdate> Cache::beginUpdate(std::string_view catalogue)
{
    return UpdateBegin::begin(*m_db, catalogue);
}

Result<void> Cache::overwriteFreed()
{
    return m_db->write(Words::changingTheCatalogue(), [&] { store::overwriteFreed(*m_db); }).and_then([&] {
        return m_db->attempt(Words::changingTheCatalogue(), [&] { m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
    });
}

} // namespace hansa::store
