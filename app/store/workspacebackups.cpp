// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspacebackups.h"

#include "base/privatefile.h"
#include "store/words_p.h"
#include "store/workspace.h"
#include "store/workspacekind_p.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hansa::store
{

using namespace Qt::StringLiterals;

namespace
{
/// What a backup that is being made is called, a day after it was begun: nobody works on it any more.
bool isForgotten(const QFileInfo &file)
{
    static const QRegularExpression unfinished(u"\\.new-\\d+-\\d+(-journal|-wal|-shm)?$"_s);
    return unfinished.match(file.fileName()).hasMatch()
        && file.lastModified() < QDateTime::currentDateTime().addDays(-1);
}

std::optional<WorkspaceBackup::Kind> kindOf(const QString &name)
{
    static const QRegularExpression form(u"^(workspace|before-restore)-\\d{4}-\\d\\d-\\d\\d(-[-\\d]+)?\\.db$"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.captured(1) == "before-restore"_L1)
        return WorkspaceBackup::Kind::BeforeRestore;
    return match.captured(2).isEmpty() ? WorkspaceBackup::Kind::Daily : WorkspaceBackup::Kind::ByHand;
}

WorkspaceBackup described(const QFileInfo &file, WorkspaceBackup::Kind kind)
{
    return {file.absoluteFilePath(), kind, Instant(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch())),
            file.size()};
}

QString dayText(Day day)
{
    return QString::fromStdString(PartialDate::ofDay(day).toString());
}

/// Whether a copy of that name would take the place of what the profile works with.
bool isInUse(const QString &workspacePath, const QString &to)
{
    const QFileInfo target(to);
    const QFileInfo workspace(workspacePath);
    return target.absoluteDir().canonicalPath() == workspace.absoluteDir().canonicalPath()
        && (target.fileName().startsWith(workspace.fileName()) || target.fileName().startsWith(u"catalogue.db"_s));
}

/// Whether there is more in it than what every profile has: lists, searches, calls.
Result<bool> holdsAnything(const QString &workspacePath)
{
    constexpr std::array<std::string_view, 3> everywhere{"setting", "followed", "dropped_catalogue"};
    const auto db = Connection::open(workspacePath, workspaceKind());
    if (!db)
        return std::unexpected(db.error().error);
    return (*db)->attempt(Words::tr("Reading your workspace"), [&] { return (*db)->hasRows(everywhere); });
}

Result<QString> copyTo(const QString &workspacePath, const QString &to)
{
    const bool isInProfile = QFileInfo(to).absolutePath() == backupFolder(workspacePath);
    if (isInProfile && !makePrivateFolder(backupFolder(workspacePath)))
        return failure(ErrorKind::Failed, Words::tr("Making the backup folder"), backupFolder(workspacePath),
                       Words::tr("it cannot be written"));
    return Workspace::open(workspacePath).and_then([&](const Workspace &workspace) {
        return workspace.backup(to).transform([&] { return to; });
    });
}
} // namespace

QString backupFolder(const QString &workspacePath)
{
    return QFileInfo(workspacePath).absolutePath() + u"/backups"_s;
}

std::vector<WorkspaceBackup> workspaceBackups(const QString &workspacePath)
{
    std::vector<WorkspaceBackup> backups;
    for (const QFileInfo &file : QDir(backupFolder(workspacePath)).entryInfoList(QDir::Files)) {
        if (const auto kind = kindOf(file.fileName()))
            backups.push_back(described(file, *kind));
    }
    static const QRegularExpression migrated(u"\\.backup-\\d+$"_s);
    const QFileInfo workspace(workspacePath);
    for (const QFileInfo &file :
         workspace.absoluteDir().entryInfoList({workspace.fileName() + u".backup-*"_s}, QDir::Files)) {
        if (migrated.match(file.fileName()).hasMatch())
            backups.push_back(described(file, WorkspaceBackup::Kind::BeforeMigration));
    }
    std::ranges::sort(backups, [](const WorkspaceBackup &a, const WorkspaceBackup &b) {
        return std::pair(a.made, a.path) > std::pair(b.made, b.path);
    });
    return backups;
}

Result<std::optional<QString>> backUpDaily(const QString &workspacePath, Day today)
{
    const QString path = u"%1/workspace-%2.db"_s.arg(backupFolder(workspacePath), dayText(today));
    if (QFileInfo::exists(path) || !QFileInfo::exists(workspacePath))
        return std::nullopt;
    const auto holds = holdsAnything(workspacePath);
    if (!holds)
        return std::unexpected(holds.error());
    if (!*holds)
        return std::nullopt;
    return copyTo(workspacePath, path).transform([&](const QString &made) -> std::optional<QString> {
        tidyBackups(workspacePath, u"workspace-"_s);
        return made;
    });
}

Result<QString> backUpNow(const QString &workspacePath, const QString &to, Instant now)
{
    if (!QFileInfo::exists(workspacePath))
        return failure(ErrorKind::Failed, Words::tr("Making a backup of your workspace"), workspacePath,
                       Words::tr("there is no workspace yet"));
    if (!to.isEmpty() && isInUse(workspacePath, to))
        return failure(ErrorKind::Usage, Words::tr("Making a backup of your workspace"), to,
                       Words::tr("the profile itself uses this file name"), Words::tr("Choose another name."));
    return copyTo(workspacePath, to.isEmpty() ? freeBackupName(workspacePath, u"workspace-"_s, now) : to);
}

QString freeBackupName(const QString &workspacePath, const QString &begin, Instant now)
{
    QString moment = QString::fromStdString(formatInstant(std::chrono::floor<std::chrono::seconds>(now))).left(19);
    moment.replace(u'T', u'-').remove(u':');
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number) {
        const QString again = number == 1 ? QString() : u"-%1"_s.arg(number);
        path = u"%1/%2%3%4.db"_s.arg(backupFolder(workspacePath), begin, moment, again);
    }
    return path;
}

void tidyBackups(const QString &workspacePath, const QString &begin)
{
    QDir folder(backupFolder(workspacePath));
    QStringList names;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const auto kind = kindOf(file.fileName());
        if (kind && *kind != WorkspaceBackup::Kind::ByHand && file.fileName().startsWith(begin))
            names << file.fileName();
        else if (isForgotten(file))
            folder.remove(file.fileName());
    }
    QDir profile = QFileInfo(workspacePath).absoluteDir();
    const QStringList begun = profile.entryList({QFileInfo(workspacePath).fileName() + u".new-*"_s}, QDir::Files);
    for (const QString &name : begun) { // a file that was made when the program was killed
        if (isForgotten(QFileInfo(profile.filePath(name))))
            profile.remove(name);
    }
    for (qsizetype oldest = 0; names.size() - oldest > qsizetype(keptBackups); ++oldest)
        folder.remove(names[oldest]);
}

} // namespace hansa::store
