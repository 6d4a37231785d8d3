// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/copy_p.h"

#include "base/atomicfile.h"
#include "base/privatefile.h"
#include "store/sqlite/connection_p.h"
#include "store/sqlite/sqliteerror_p.h"
#include "store/words_p.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>
#include <filesystem>
#include <system_error>

namespace hansa::store
{

namespace
{
constexpr int retryMs = 50;

void copyInto(const QString &path, SQLite::Database &from, const DatabaseKind &kind, Copied how)
{
    SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE);
    {
        SQLite::Backup backup(copy, from);
        stepBackup(backup, Pages::All);
    }
    copy.exec("PRAGMA journal_mode = DELETE"); // one file
    if (how == Copied::AsItIs)
        return;
    demandSound(copy);
    if (readStamp(copy).application != kind.applicationId)
        throw SQLite::Exception("the copy is another program's", SQLITE_CORRUPT);
}
} // namespace

Stamp readStamp(SQLite::Database &db)
{
    SQLite::Statement query(db,
                            "SELECT (SELECT application_id FROM pragma_application_id),"
                            " (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)");
    if (!query.executeStep())
        return {};
    return {query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), query.getColumn(2).getInt64()};
}

void stepBackup(SQLite::Backup &backup, Pages pages)
{
    QElapsedTimer waiting; // SQLite may have waited within a step already
    waiting.start();
    for (;;) {
        const int code = backup.executeStep(int(pages));
        if (code == SQLITE_DONE || (code == SQLITE_OK && pages == Pages::None))
            return;
        if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
            throw SQLite::Exception(sqlite3_errstr(code), code);
        if (code != SQLITE_OK && waiting.hasExpired(busyTimeoutMs))
            throw SQLite::Exception(sqlite3_errstr(SQLITE_BUSY), SQLITE_BUSY);
        if (code != SQLITE_OK)
            sqlite3_sleep(retryMs);
    }
}

void demandSound(SQLite::Database &db)
{
    SQLite::Statement check(db, "PRAGMA quick_check(1)");
    const std::string found = check.executeStep() ? check.getColumn(0).getString() : std::string("no answer");
    if (found != "ok")
        throw SQLite::Exception(found, SQLITE_CORRUPT);
}

Result<void> saveCopy(SQLite::Database &from, const DatabaseKind &kind, const QString &to, Copied how)
{
    const QString tried = Words::tr("Making a backup of %1").arg(kind.name());
    // Through a link to where it leads, a disk of its own perhaps.
    const QString target = QFileInfo(to).isSymLink() ? QFileInfo(to).symLinkTarget() : to;
    if (const QFileInfo there(target); there.exists() && !there.isFile())
        return failure(ErrorKind::Failed, tried, to,
                       there.isDir() ? Words::tr("there is a folder of that name")
                                     : Words::tr("it is not a file, but a device or a pipe"),
                       Words::tr("Choose another name."));
    const QString unfinished = unfinishedName(target);
    if (!makePrivateFile(unfinished))
        return failure(ErrorKind::Failed, tried, to, Words::tr("the file or its folder cannot be written"),
                       Words::tr("Choose a place where you may write."));
    auto saved = attemptOn(kind, to, tried, [&] { copyInto(unfinished, from, kind, how); }).and_then([&] {
        return moveInto(unfinished, target, tried);
    });
    if (!saved)
        QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
    return saved;
}

QString unfinishedName(const QString &path)
{
    static std::atomic<int> number = 0;
    return QStringLiteral("%1.new-%2-%3").arg(path).arg(QCoreApplication::applicationPid()).arg(++number);
}

Result<void> moveInto(const QString &finished, const QString &to, const QString &tried)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(finished).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return failure(ErrorKind::Failed, tried, to, QString::fromStdString(error.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace hansa::store
