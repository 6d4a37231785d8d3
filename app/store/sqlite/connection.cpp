// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/connection_p.h"

#include "store/sqlite/migration_p.h"
#include "store/sqlite/sqliteerror_p.h"
#include "store/words_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

namespace hansa::store
{

namespace
{
/// How long a writer waits for another program's.
constexpr int busyTimeoutMs = 10'000;

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

std::expected<std::unique_ptr<Connection>, OpenError> Connection::open(const QString &path, const DatabaseKind &kind)
{
    const QString opening = Words::tr("Opening %1").arg(kind.name());
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return std::unexpected(OpenError{
            {ErrorKind::Failed, Words::tr("Making the profile folder"), folder, Words::tr("it cannot be written"),
             Words::tr("Choose another profile folder (--profile), or change who may write there.")}});
    beQuick();
    std::unique_ptr<Connection> db;
    try {
        db.reset(new Connection(path, kind));
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getExtendedErrorCode();
        return std::unexpected(
            OpenError{sqliteError(kind, path, opening, code, errno, exception.what()), isDamage(code)});
    }
    sqlite3_extended_result_codes(db->m_db.getHandle(), 1);
    // Before anything is written: a file that isn't for us stays as it is.
    const auto refused = [&](Error error) { return std::unexpected(OpenError{std::move(error), db->m_sawDamage}); };
    if (auto known = isFor(*db); !known)
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
    const auto eased = db->attempt(opening, [&] { db->m_db.exec("PRAGMA secure_delete = FAST"); });
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
    const int code = exception.getExtendedErrorCode();
    m_sawDamage = m_sawDamage || isDamage(code);
    return sqliteError(*m_kind, m_path, tried, code, sqlite3_system_errno(m_db.getHandle()), exception.what());
}

Result<void> Connection::backup(const QString &to)
{
    const QString tried = Words::tr("Making a backup of %1").arg(m_kind->name());
    // Another program may be making the same one.
    const QString unfinished = QStringLiteral("%1.new-%2").arg(to).arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished);
    const auto copied = attempt(tried, [&] {
        SQLite::Database copy(unfinished.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, m_db).executeStep();
        copy.exec("PRAGMA journal_mode = DELETE"); // one file
    });
    if (!copied) {
        QFile::remove(unfinished);
        return copied;
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return failure(ErrorKind::Failed, tried, to, QString::fromStdString(error.message()));
    return {};
}

} // namespace hansa::store
