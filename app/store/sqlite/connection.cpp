// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/connection_p.h"

#include "base/atomicfile.h"
#include "base/privatefile.h"
#include "store/profilefolder.h"
#include "store/sqlite/copy_p.h"
#include "store/sqlite/migration_p.h"
#include "store/sqlite/sqliteerror_p.h"
#include "store/words_p.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <format>

namespace hansa::store
{

namespace
{
/// WAL lets readers go on beside a writer. SQLite doesn't wait for a lock here by itself
/// when two programs make the same file at once.
void enterWal(SQLite::Database &db)
{
    for (int attempt = 0;; ++attempt) {
        try {
            db.exec("PRAGMA journal_mode = WAL");
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || attempt == 100)
                throw;
            sqlite3_sleep(50);
        }
    }
}
/// SQLite need not count what it allocates, under a lock, as nobody asks. Before anything else is asked of it.
void beQuick()
{
    [[maybe_unused]] static const int answer = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
} // namespace

Connection::Connection(const QString &path, const DatabaseKind &kind)
    : m_path(path)
    , m_kind(&kind)
    , m_db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, busyTimeoutMs)
{
}

Connection::~Connection() = default;

Connection::Opened Connection::open(const QString &path, const DatabaseKind &kind)
{
    const auto made = makeProfileFolder(QFileInfo(path).absolutePath());
    const auto provided = made && kind.durable ? provide(path, kind) : made;
    if (!provided)
        return std::unexpected(OpenError{provided.error(), false});
    return openFile(path, kind, kind.durable ? Contents::Some : Contents::Any);
}

Result<void> Connection::provide(const QString &path, const DatabaseKind &kind)
{
    const QString opening = Words::tr("Opening %1").arg(kind.name());
    const auto lost = [&](const QString &why) {
        return failure(ErrorKind::Failed, opening, path, why,
                       Words::tr("%1 To start empty instead, delete the file.").arg(kind.damagedHint(path)));
    };
    const QFileInfo file(path);
    if (file.exists())
        return file.isFile() && file.size() == 0 ? lost(Words::tr("the file is empty")) : Result<void>();
    // SQLite would delete the log of a file that is gone, and what it holds with it.
    const QFileInfo log(path + QStringLiteral("-wal"));
    if (log.size() > 0 && !QFileInfo::exists(path))
        return failure(ErrorKind::Failed, opening, path,
                       Words::tr("it is missing, but %1 next to it holds the latest changes").arg(log.fileName()),
                       Words::tr("%1 To start empty instead, delete %2.").arg(kind.damagedHint(path), log.fileName()));
    // Under another name first: an empty file of this name is a loss, and never one that is just being made.
    const QString fresh = unfinishedName(path);
    if (const auto opened = openFile(fresh, kind, Contents::Any); !opened) {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(fresh + QLatin1StringView(ending));
        Error error = opened.error().error;
        error.on = path;
        return std::unexpected(error);
    }
    QFile made(fresh);
    if (!made.rename(path)) { // does not replace: another program was faster, or nothing can be renamed here
        made.remove();
        if (!QFileInfo::exists(path))
            return failure(ErrorKind::Failed, opening, path, made.errorString());
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Connection::Opened Connection::openFile(const QString &path, const DatabaseKind &kind, Contents contents)
{
    const QString opening = Words::tr("Opening %1").arg(kind.name());
    // SQLite gives its log the rights of the file.
    if (makePrivateFile(path))
        keepPrivate(path);
    beQuick();
    std::unique_ptr<Connection> db;
    try {
        db.reset(new Connection(path, kind));
    } catch (const SQLite::Exception &exception) {
        const int code = codeOf(exception);
        return std::unexpected(
            OpenError{sqliteError(kind, path, opening, code, errno, exception.what()), isDamage(code)});
    }
    sqlite3_extended_result_codes(db->m_db.getHandle(), 1);
    // Before anything is written: a file that isn't for us stays as it is.
    const auto refused = [&](Error error) { return std::unexpected(OpenError{std::move(error), db->m_sawDamage}); };
    if (auto known = isFor(*db, contents == Contents::Any); !known)
        return refused(known.error());
    const auto prepared = db->attempt(opening, [&] {
        enterWal(db->m_db);
        db->m_db.exec(kind.durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        db->m_db.exec("PRAGMA foreign_keys = ON");
        db->m_db.exec("PRAGMA trusted_schema = OFF");
        db->m_db.exec("PRAGMA secure_delete = ON"); // erased is gone, what a migration leaves behind as well
        db->m_db.exec("PRAGMA temp_store = MEMORY");
        db->m_db.exec("PRAGMA cache_size = -32768"); // 32 MiB
        db->m_db.exec("PRAGMA journal_size_limit = 16777216"); // what a big update leaves of its log
    });
    if (!prepared)
        return refused(prepared.error());
    if (auto migrated = migrate(*db); !migrated)
        return refused(migrated.error());
    if (kind.durable)
        return db;
    // What can be had again is erased where that costs no writing of its own.
    const auto eased = db->attempt(opening, [&] {
        db->m_db.exec("PRAGMA secure_delete = FAST");
        db->m_db.exec("PRAGMA temp_store = FILE"); // what is sorted may be larger than memory
    });
    if (!eased)
        return refused(eased.error());
    return db;
}

Query Connection::query(std::string_view sql)
{
    if (auto cached = m_statements.extract(sql))
        return Query(m_statements, sql, std::move(cached.mapped()));
    return Query(m_statements, sql, std::make_unique<SQLite::Statement>(m_db, std::string(sql)));
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_db.getHandle()) == 0;
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_db.getHandle());
}

Error Connection::describe(const QString &tried, const SQLite::Exception &exception)
{
    const int code = codeOf(exception);
    m_sawDamage = m_sawDamage || isDamage(code);
    return sqliteError(*m_kind, m_path, tried, code, sqlite3_system_errno(m_db.getHandle()), exception.what());
}

bool Connection::hasRows(std::span<const std::string_view> besides) const
{
    SQLite::Statement tables(m_db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        if (!std::ranges::contains(besides, name)
            && SQLite::Statement(m_db, std::format("SELECT 1 FROM \"{}\" LIMIT 1", name)).executeStep())
            return true;
    }
    return false;
}

Result<void> Connection::backup(const QString &to)
{
    return saveCopy(m_db, *m_kind, to);
}

Result<void> Connection::backupOfCommitted(const QString &to) const
{
    Result<void> saved;
    const auto opened = attemptOn(*m_kind, m_path, Words::tr("Making a backup of %1").arg(m_kind->name()), [&] {
        SQLite::Database reader(m_path.toStdString(), SQLite::OPEN_READONLY, busyTimeoutMs);
        saved = saveCopy(reader, *m_kind, to);
    });
    return opened ? saved : opened;
}

} // namespace hansa::store
