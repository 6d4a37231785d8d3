// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/connection_p.h"
#include "store/workspace.h"
#include "store/workspacebackups.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
const Instant now = *parseInstant("2026-11-30T18:15:00Z");
const Day today = std::chrono::floor<std::chrono::days>(now);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Fills a page in the middle with zeros, as a disk that fails does.
void spoil(const QString &path)
{
    QFile file(path);
    constexpr qint64 page = 4096;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / page / 2 * page)
        || file.write(QByteArray(page, '\0')) != page)
        qFatal("cannot spoil the test's file");
}
} // namespace

/// Copies of the workspace: by hand, daily, and what is never taken for one.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClosedWorkspaceIsOneFile();
    void aDailyCopyIsMadeOnceADay();
    void tenDailyCopiesAreKept();
    void settingsAloneDriveOutNoCopy();
    void whereNoCopyCanBeMadeItIsSaid();
    void aDamagedWorkspaceReplacesNoBackup();
    void aCopyWaitsForAProgramThatWrites();
    void workThatWasBrokenOffIsRemoved();
    void aBackupByHandHasItsPlace();
    void theFilesOfTheProfileAreNoTarget();
    void theListIsNewestFirst();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"profile/workspace.db"_s); }
    [[nodiscard]] QString backups() const { return m_folder->filePath(u"profile/backups"_s); }
    void makeList(const char *name) const
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(workspace && workspace->shortlists().create(name, now));
    }
    static QStringList listsIn(const QString &path)
    {
        QStringList names;
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return {workspace.error().message()};
        for (const Shortlist &list : workspace->shortlists().all().value_or(std::vector<Shortlist>()))
            names << QString::fromStdString(list.name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void BackupTest::aClosedWorkspaceIsOneFile()
{
    {
        const auto workspace = Workspace::open(path());
        const auto reader = Workspace::open(path()); // another program
        QVERIFY(workspace->shortlists().create("Precious", now));
        QVERIFY(QFile::exists(path() + u"-wal"_s));
    }
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(listsIn(copy), QStringList{u"Precious"_s});
}

void BackupTest::aDailyCopyIsMadeOnceADay()
{
    QCOMPARE(backUpDaily(path(), today).value(), std::nullopt); // there is no workspace, and none is made
    QVERIFY(!QFile::exists(path()));
    const auto workspace = Workspace::open(path()); // and stays open
    QVERIFY(workspace->shortlists().create("One", now));
    const auto made = backUpDaily(path(), today);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(**made, QString(backups() + u"/workspace-2026-11-30.db"_s));
    QCOMPARE(listsIn(**made), QStringList{u"One"_s});
    QVERIFY(workspace->shortlists().create("Two", now));
    QCOMPARE(backUpDaily(path(), today).value(), std::nullopt);
    QVERIFY(backUpDaily(path(), today + std::chrono::days(1)).value());
    QCOMPARE(listsIn(backups() + u"/workspace-2026-12-01.db"_s).size(), 2);
}

void BackupTest::tenDailyCopiesAreKept()
{
    makeList("One");
    QVERIFY(backUpNow(path(), {}, now));
    for (int day = 0; day < 12; ++day)
        QVERIFY(backUpDaily(path(), today + std::chrono::days(day)).value());
    const QStringList left = QDir(backups()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), qsizetype(keptBackups) + 1);
    QVERIFY(left.contains(u"workspace-2026-11-30-181500.db"_s)); // made by hand: the user's
    QVERIFY(!left.contains(u"workspace-2026-12-01.db"_s));
    QVERIFY(left.contains(u"workspace-2026-12-02.db"_s));
}

void BackupTest::settingsAloneDriveOutNoCopy()
{
    QVERIFY(Workspace::open(path())->settings().set("window.theme", "dark"));
    QCOMPARE(backUpDaily(path(), today).value(), std::nullopt);
    makeList("One");
    QVERIFY(backUpDaily(path(), today).value());
}

void BackupTest::whereNoCopyCanBeMadeItIsSaid()
{
    makeList("One");
    QFile inTheWay(backups());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto made = backUpDaily(path(), today);
    QVERIFY(!made);
    QVERIFY2(made.error().message().contains(backups()), qPrintable(made.error().message()));
    QVERIFY(inTheWay.remove());
    const auto elsewhere = backUpNow(path(), m_folder->filePath(u"no/such/folder.db"_s), now);
    QVERIFY(!elsewhere);
    QVERIFY2(elsewhere.error().message().contains(u"folder.db"_s), qPrintable(elsewhere.error().message()));
}

void BackupTest::aDamagedWorkspaceReplacesNoBackup()
{
    for (int i = 0; i < 300; ++i)
        makeList(("List " + std::to_string(i)).c_str());
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(backUpNow(path(), copy, now));
    const QByteArray good = bytesOf(copy);
    spoil(path());
    const auto again = backUpNow(path(), copy, now);
    QVERIFY(!again);
    QVERIFY2(again.error().message().contains(u"damaged"_s), qPrintable(again.error().message()));
    QCOMPARE(bytesOf(copy), good);
    QCOMPARE(m_folder->path(), QFileInfo(copy).absolutePath());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"copy.db"_s});
}

void BackupTest::aCopyWaitsForAProgramThatWrites()
{
    makeList("One");
    const DatabaseKind kind{.applicationId = 0x48616e57,
                            .schemaVersion = Workspace::schemaVersion(),
                            .schema = ":/hansa/store/workspace",
                            .durable = true,
                            .name = [] { return u"a test"_s; },
                            .damagedHint = [](const QString &) { return QString(); },
                            .newerHint = [] { return QString(); }};
    // Without a log a writer keeps readers out.
    SQLite::Database source(path().toStdString(), SQLite::OPEN_READWRITE);
    source.exec("PRAGMA journal_mode = DELETE");
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    std::jthread writer([&other] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        other.exec("COMMIT");
    });
    const QString copy = m_folder->filePath(u"copy.db"_s);
    const auto saved = saveCopy(source, kind, copy);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
    QCOMPARE(listsIn(copy), QStringList{u"One"_s});
}

void BackupTest::workThatWasBrokenOffIsRemoved()
{
    makeList("One");
    QVERIFY(QDir().mkpath(backups()));
    const QString old = backups() + u"/workspace-2026-11-01.db.new-77-1"_s;
    const QString fresh = backups() + u"/workspace-2026-11-30.db.new-78-1"_s;
    const QString others = backups() + u"/letter.txt"_s;
    for (const QString &name : {old, fresh, others}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (name != fresh)
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    }
    QVERIFY(backUpDaily(path(), today).value());
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh));
    QVERIFY(QFile::exists(others));
}

void BackupTest::aBackupByHandHasItsPlace()
{
    QVERIFY(!backUpNow(path(), {}, now)); // there is none yet, and none is made
    QVERIFY(!QFile::exists(path()));
    makeList("One");
    QCOMPARE(backUpNow(path(), {}, now).value(), QString(backups() + u"/workspace-2026-11-30-181500.db"_s));
    QCOMPARE(backUpNow(path(), {}, now).value(), QString(backups() + u"/workspace-2026-11-30-181500-2.db"_s));
    const QString there = m_folder->filePath(u"mine.db"_s);
    QCOMPARE(backUpNow(path(), there, now).value(), there);
    QCOMPARE(listsIn(there), QStringList{u"One"_s});
}

void BackupTest::theFilesOfTheProfileAreNoTarget()
{
    makeList("One");
    for (const char *name : {"workspace.db", "workspace.db-wal", "catalogue.db"}) {
        const auto made = backUpNow(path(), m_folder->filePath(u"profile/"_s + QLatin1StringView(name)), now);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(listsIn(path()), QStringList{u"One"_s});
}

void BackupTest::theListIsNewestFirst()
{
    makeList("One");
    QVERIFY(workspaceBackups(path()).empty());
    const QString first = backUpNow(path(), {}, now).value();
    QFile file(first);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    const QString second = backUpDaily(path(), today).value().value();
    QVERIFY(QFile::copy(second, path() + u".backup-2"_s));
    QVERIFY(QFile::copy(second, backups() + u"/something else.db"_s));
    const auto found = workspaceBackups(path());
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.back().path, first);
    QCOMPARE(found.back().kind, WorkspaceBackup::Kind::ByHand);
    QVERIFY(found.front().bytes > 0);
    QCOMPARE(std::ranges::count(found, WorkspaceBackup::Kind::Daily, &WorkspaceBackup::kind), 1);
    QCOMPARE(std::ranges::count(found, WorkspaceBackup::Kind::BeforeMigration, &WorkspaceBackup::kind), 1);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backuptest.moc"
