// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspacerestore.h"

#include "base/privatefile.h"
#include "store/profilefolder.h"
#include "store/sqlite/schemacheck_p.h"
#include "store/sqlite/sqliteerror_p.h"
#include "store/words_p.h"
#include "store/workspace.h"
#include "store/workspacebackups.h"
#include "store/workspacekind_p.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <format>
#include <memory>

namespace hansa::store
{

using namespace Qt::StringLiterals;

namespace
{
QString restoringFrom()
{
    return Words::tr("Restoring your workspace from");
}

QString replacing()
{
    return Words::tr("Replacing your workspace");
}

std::unexpected<Error> refused(const QString &backup, const QString &why, const QString &hint = {})
{
    return failure(ErrorKind::Usage, restoringFrom(), backup, why, hint);
}

/// A database of which nothing is known yet, and what it says of itself.
struct Source {
    std::unique_ptr<SQLite::Database> db;
    Stamp stamp;
};

/// @throws SQLite::Exception
Source openedSource(const QString &path, bool immutable)
{
    Source source;
    if (immutable) {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        const std::string uri = url.toEncoded().toStdString() + "?immutable=1";
        source.db = std::make_unique<SQLite::Database>(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    } else {
        // For writing only so that a log beside it is tidied up again; where it can't be written SQLite reads.
        source.db = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
    }
    source.db->exec("PRAGMA trusted_schema = OFF");
    source.stamp = readStamp(*source.db);
    return source;
}

/// Opens it and looks at all of it.
Result<Source> soundSource(const QString &workspacePath, const QString &backup)
{
    const QFileInfo file(backup);
    if (!file.exists())
        return refused(backup, Words::tr("there is no such file"));
    if (!file.isFile())
        return refused(backup, Words::tr("it is not a file"));
    if (!file.canonicalFilePath().isEmpty() && file.canonicalFilePath() == QFileInfo(workspacePath).canonicalFilePath())
        return refused(backup, Words::tr("it is the workspace itself"), Words::tr("Choose a backup of it."));
    if (file.size() == 0)
        return refused(backup, Words::tr("the file is empty"), Words::tr("Choose another backup."));
    const QString another = Words::tr("Choose another backup.");
    const auto opened = [&](bool immutable) -> Result<Source> {
        try {
            Source source = openedSource(backup, immutable);
            if (source.stamp.application != workspaceKind().applicationId)
                return refused(backup, Words::tr("it is not a Hansa workspace"), another);
            if (source.stamp.version > workspaceKind().schemaVersion)
                return refused(
                    backup,
                    Words::tr("it was written by a newer version of Hansa (form %1, this version knows up to %2)")
                        .arg(source.stamp.version)
                        .arg(workspaceKind().schemaVersion),
                    Words::tr("Restore it with the newer version."));
            if (source.stamp.version < 1)
                return refused(backup, Words::tr("it is damaged (its format version is %1)").arg(source.stamp.version),
                               another);
            demandSound(*source.db);
            if (const QString why = whyUnusable(*source.db, workspaceKind(), source.stamp.version); !why.isEmpty())
                return refused(backup, Words::tr("it is damaged (%1)").arg(why), another);
            return source;
        } catch (const SQLite::Exception &exception) {
            const int code = codeOf(exception);
            if (isDamage(code))
                return refused(backup, Words::tr("it is damaged (%1)").arg(QString::fromUtf8(exception.what())),
                               another);
            return std::unexpected(
                sqliteError(workspaceKind(), backup, restoringFrom(), code, errno, exception.what()));
        }
    };
    auto source = opened(false);
    // A file that says it has a log, in a folder where none can be made: a disk that is only read.
    if (!source && source.error().kind != ErrorKind::Usage && QFileInfo(backup + u"-wal"_s).size() == 0)
        source = opened(true);
    return source;
}

/// The backup as it will be: of the newest form, in one file beside the workspace. Removed when it goes.
class Staged
{
public:
    explicit Staged(const QString &workspacePath)
        : m_path(unfinishedName(backupFolder(workspacePath) + u"/restoring"_s))
    {
    }
    ~Staged()
    {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1StringView(ending));
    }
    Q_DISABLE_COPY_MOVE(Staged)

    [[nodiscard]] const QString &path() const { return m_path; }

    Result<void> fill(SQLite::Database &from)
    {
        if (auto saved = saveCopy(from, workspaceKind(), m_path); !saved)
            return saved;
        DatabaseKind disposable = workspaceKind();
        disposable.durable = false; // the backup it came from is there still
        const auto migrated = Connection::open(m_path, disposable);
        return migrated ? Result<void>() : std::unexpected(migrated.error().error);
    }

    /// One file with pages of that size, so that it fits the workspace it goes into. Throws.
    void fit(std::int64_t pageSize) const
    {
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        db.exec("PRAGMA journal_mode = DELETE");
        if (db.execAndGet("PRAGMA page_size").getInt64() == pageSize)
            return;
        db.exec(std::format("PRAGMA page_size = {}", pageSize));
        db.exec("VACUUM");
    }

private:
    QString m_path;
};

/// What is where the workspace should be.
enum class Held {
    Nothing,
    Workspace, ///< of whatever version
    Remains, ///< empty, or no database any more
    Foreign, ///< another program's
};

Result<Held> heldAt(const QString &path)
{
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!QFileInfo::exists(path))
        return hasLog ? Held::Remains : Held::Nothing;
    if (QFileInfo(path).size() == 0)
        return Held::Remains;
    try {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        const Stamp stamp = readStamp(db);
        if (stamp.isNew())
            return Held::Remains;
        return stamp.application == workspaceKind().applicationId ? Held::Workspace : Held::Foreign;
    } catch (const SQLite::Exception &exception) {
        if (isDamage(codeOf(exception)))
            return Held::Remains;
        return std::unexpected(
            sqliteError(workspaceKind(), path, replacing(), codeOf(exception), errno, exception.what()));
    }
}

/// The bytes of what is no database, with its log.
Result<void> keepBytes(const QString &path, const QString &to)
{
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(path + ending);
        if (!file.exists())
            continue;
        if (!file.copy(to + ending))
            return failure(ErrorKind::Failed, Words::tr("Keeping your current workspace as"), to + ending,
                           file.errorString(), Words::tr("Free some space and try again. Nothing was changed."));
        keepPrivate(to + ending);
    }
    return {};
}

bool isUnsound(SQLite::Database &db)
{
    try {
        demandSound(db);
        return false;
    } catch (const SQLite::Exception &exception) {
        return isDamage(codeOf(exception));
    }
}

/// Into a workspace that others may use.
Result<QString> replacePages(const QString &path, const Staged &staged, Instant now)
{
    QString kept = freeBackupName(path, u"before-restore-"_s, now);
    Result<void> keeping;
    const auto replaced = attemptOn(workspaceKind(), path, replacing(), [&] {
        SQLite::Database live(path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        staged.fit(live.execAndGet("PRAGMA page_size").getInt64());
        SQLite::Database fresh(staged.path().toStdString(), SQLite::OPEN_READONLY, busyTimeoutMs);
        SQLite::Backup backup(live, fresh);
        stepBackup(backup, Pages::None); // from now on nobody else writes
        {
            // Never by reading the file itself: to close it would take this program's locks from it.
            SQLite::Database reader(path.toStdString(), SQLite::OPEN_READONLY, busyTimeoutMs);
            keeping = saveCopy(reader, workspaceKind(), kept);
            if (!keeping && isUnsound(reader)) { // but not past reading
                kept += u".damaged"_s;
                keeping = saveCopy(reader, workspaceKind(), kept, Copied::AsItIs);
            }
        }
        if (keeping)
            stepBackup(backup, Pages::All);
    });
    if (!keeping)
        return std::unexpected(keeping.error());
    if (!replaced)
        return std::unexpected(replaced.error());
    return kept;
}

/// In the place of a file that is no workspace.
Result<QString> replaceWhole(const QString &path, const Staged &staged, Held held, Instant now)
{
    QString kept;
    if (held == Held::Remains) {
        kept = freeBackupName(path, u"before-restore-"_s, now) + u".damaged"_s;
        if (auto keeping = keepBytes(path, kept); !keeping)
            return std::unexpected(keeping.error());
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(ending)); // it would be taken for the new file's
        if (!QFile::exists(kept))
            kept += u"-wal"_s; // all that there was
    }
    if (auto moved = moveInto(staged.path(), path, replacing()); !moved)
        return std::unexpected(moved.error());
    return kept;
}
} // namespace

Result<void> canRestore(const QString &workspacePath, const QString &backup)
{
    return soundSource(workspacePath, backup).transform([](const Source &) { });
}

Result<RestoredWorkspace> restoreWorkspace(const QString &workspacePath, const QString &backup, Instant now)
{
    auto source = soundSource(workspacePath, backup);
    if (!source)
        return std::unexpected(source.error());
    if (auto made = makeProfileFolder(QFileInfo(workspacePath).absolutePath()); !made)
        return std::unexpected(made.error());
    if (!makePrivateFolder(backupFolder(workspacePath)))
        return failure(ErrorKind::Failed, Words::tr("Making the backup folder"), backupFolder(workspacePath),
                       Words::tr("it cannot be written"));
    const auto held = heldAt(workspacePath);
    if (!held)
        return std::unexpected(held.error());
    if (*held == Held::Foreign)
        return failure(ErrorKind::Failed, replacing(), workspacePath, Words::tr("it is another program's database"),
                       Words::tr("Move it away, or choose another profile folder (--profile)."));
    Staged staged(workspacePath);
    if (auto filled = staged.fill(*source->db); !filled)
        return std::unexpected(filled.error());
    source->db.reset();
    auto kept = *held == Held::Workspace ? replacePages(workspacePath, staged, now)
                                         : replaceWhole(workspacePath, staged, *held, now);
    if (!kept)
        return std::unexpected(kept.error());
    tidyBackups(workspacePath, u"before-restore-"_s);
    // What comes back can be opened, or the user hears of it now.
    return Workspace::open(workspacePath).transform([&](const Workspace &) {
        return RestoredWorkspace{backup, *kept, source->stamp.version};
    });
}

} // namespace hansa::store
