// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspacerestore.h"

#include "store/sqlite/connection_p.h"
#include "store/workspace.h"
#include "store/workspacebackups.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <format>
#include <functional>
#include <thread>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
const Instant now = *parseInstant("2026-11-30T18:15:00Z");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

void execute(const QString &path, const std::string &sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

QStringList listsOf(const Workspace &workspace)
{
    QStringList names;
    for (const Shortlist &list : workspace.shortlists().all().value_or(std::vector<Shortlist>()))
        names << QString::fromStdString(list.name);
    return names;
}

QStringList listsIn(const QString &path)
{
    const auto workspace = Workspace::open(path);
    return workspace ? listsOf(*workspace) : QStringList{workspace.error().message()};
}
} // namespace

/// A backup in the place of the workspace, whatever is there.
class WorkspaceRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasThereComesBackAndCanComeBackAgain();
    void whoHasItOpenSeesTheRestored();
    void whatOthersWriteIsBeforeOrAfter();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void whateverIsThereIsReplaced_data();
    void whateverIsThereIsReplaced();
    void anotherProgramsDatabaseIsNotReplaced();
    void anOlderFormIsBroughtUpToDate();
    void pagesOfAnotherSizeFit();
    void aCopyOfAFileInUseIsTakenWithItsLog();
    void tenOfWhatWasReplacedAreKept();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"profile/workspace.db"_s); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(u"backup.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A backup with the list "Old", a workspace with "Old" and "New".
void WorkspaceRestoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace->shortlists().create("Old", now));
    QVERIFY(workspace->backup(backup()));
    QVERIFY(workspace->shortlists().create("New", now));
}

void WorkspaceRestoreTest::whatWasThereComesBackAndCanComeBackAgain()
{
    const QByteArray before = bytesOf(backup());
    const auto restored = restoreWorkspace(path(), backup(), now);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QCOMPARE(restored->form, Workspace::schemaVersion());
    QCOMPARE(bytesOf(backup()), before);
    QCOMPARE(listsIn(path()), QStringList{u"Old"_s});
    QVERIFY(restored->kept.startsWith(backupFolder(path()) + u"/before-restore-2026-11-30"_s));
    QCOMPARE(listsIn(restored->kept).size(), 2);
    const auto undone = restoreWorkspace(path(), restored->kept, now);
    QVERIFY(undone);
    QCOMPARE(listsIn(path()).size(), 2);
    QCOMPARE(listsIn(undone->kept), QStringList{u"Old"_s});
    // Nothing is left behind.
    for (const QString &name : QDir(backupFolder(path())).entryList(QDir::Files))
        QVERIFY2(name.startsWith(u"before-restore-"_s) && !name.contains(u".new"_s), qPrintable(name));
}

void WorkspaceRestoreTest::whoHasItOpenSeesTheRestored()
{
    const auto open = Workspace::open(path());
    QCOMPARE(listsOf(*open).size(), 2);
    QVERIFY(restoreWorkspace(path(), backup(), now));
    QCOMPARE(listsOf(*open), QStringList{u"Old"_s});
    QVERIFY(open->shortlists().create("Newer", now));
    QCOMPARE(listsIn(path()).size(), 2);
}

/// Each list that was made is in what was kept or in what is there: none falls between.
void WorkspaceRestoreTest::whatOthersWriteIsBeforeOrAfter()
{
    for (int round = 0; round < 3; ++round) {
        std::atomic<int> made = 0;
        std::atomic<bool> over = false;
        std::atomic<bool> failed = false;
        std::jthread writer([&] {
            const auto workspace = Workspace::open(path());
            while (!over) {
                failed = !workspace->shortlists().create(std::format("{} {}", round, made.load()), now);
                if (failed)
                    return;
                ++made;
            }
        });
        while (made < 5 && !failed)
            std::this_thread::yield();
        const auto restored = restoreWorkspace(path(), backup(), now + std::chrono::seconds(round));
        const int after = made;
        while (made < after + 5 && !failed)
            std::this_thread::yield();
        over = true;
        writer.join();
        QVERIFY(!failed);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        const QStringList all = listsIn(restored->kept) + listsIn(path());
        for (int list = 0; list < made; ++list)
            QCOMPARE(all.count(u"%1 %2"_s.arg(round).arg(list)), 1);
    }
}

void WorkspaceRestoreTest::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<std::function<void(QString)>>("prepare");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, std::function<void(QString)> prepare, const QString &why) {
        QTest::newRow(name) << std::move(prepare) << why;
    };
    row("missing", [](const QString &path) { QFile::remove(path); }, u"no such file"_s);
    row(
        "a folder",
        [](const QString &path) {
            QFile::remove(path);
            QDir().mkpath(path);
        },
        u"not a file"_s);
    row("empty", [](const QString &path) { writeFile(path, {}); }, u"empty"_s);
    row("text", [](const QString &path) { writeFile(path, QByteArray(5000, 'x')); }, u"damaged"_s);
    row("zeros", [](const QString &path) { writeFile(path, QByteArray(20'000, '\0')); }, u"damaged"_s);
    row(
        "another program's",
        [](const QString &path) {
            QFile::remove(path);
            execute(path, "CREATE TABLE note (text)");
        },
        u"not a Hansa workspace"_s);
    row(
        "newer",
        [](const QString &path) {
            execute(path, std::format("PRAGMA user_version = {}", Workspace::schemaVersion() + 1));
        },
        u"newer version"_s);
    row("of no form", [](const QString &path) { execute(path, "PRAGMA user_version = -4"); }, u"damaged"_s);
    const auto changed = [&](const char *name, const char *sql, const QString &why) {
        row(name, [sql](const QString &path) { execute(path, sql); }, why);
    };
    changed("a table lost", "PRAGMA foreign_keys = OFF; DROP TABLE draft", u"draft"_s);
    changed("a column lost", "ALTER TABLE tracked_call DROP COLUMN owner", u"owner"_s);
    changed("a column more", "ALTER TABLE shortlist ADD COLUMN mine TEXT", u"mine"_s);
    changed("a trigger", "CREATE TRIGGER mine AFTER INSERT ON setting BEGIN DELETE FROM shortlist; END", u"mine"_s);
    changed(
        "a view for a table",
        "PRAGMA foreign_keys = OFF; DROP TABLE shortlist_item; CREATE VIEW shortlist_item AS SELECT 1 AS shortlist, "
        "'org:a' AS record, 1 AS place, '' AS name, '' AS note, 1 AS added",
        u"shortlist_item"_s);
    changed("rows of nothing",
            "PRAGMA foreign_keys = OFF; INSERT INTO shortlist_item VALUES (99, 'org:a', 1, 'A', '', 1)",
            u"rows that are gone"_s);
    changed("stamped as an older one", "PRAGMA user_version = 6", u"draft"_s);
    row(
        "no tables",
        [](const QString &path) {
            QFile::remove(path);
            execute(path, "PRAGMA application_id = 0x48616e57; PRAGMA user_version = 7; CREATE TABLE a (b)");
        },
        u"it lacks"_s);
    row(
        "texts in UTF-16",
        [](const QString &path) {
            QFile::remove(path);
            execute(path,
                    "PRAGMA encoding = 'UTF-16'; PRAGMA application_id = 0x48616e57; PRAGMA user_version = 1; "
                    "CREATE TABLE a (b)");
        },
        u"UTF-16"_s);
    row("cut short", [](const QString &path) { writeFile(path, bytesOf(path).left(9000)); }, u"damaged"_s);
    row(
        "a page of zeros",
        [](const QString &path) {
            QByteArray bytes = bytesOf(path);
            for (qsizetype at = 4096; at < bytes.size(); ++at)
                bytes[at] = '\0';
            writeFile(path, bytes);
        },
        u"damaged"_s);
}

void WorkspaceRestoreTest::whatIsNoBackupIsRefused()
{
    QFETCH(const std::function<void(QString)>, prepare);
    QFETCH(const QString, why);
    prepare(backup());
    const QByteArray before = bytesOf(path());
    for (const Result<void> &refused :
         {canRestore(path(), backup()), restoreWorkspace(path(), backup(), now).transform([](const auto &) { })}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        const QString message = refused.error().message();
        QVERIFY2(message.contains(why) && message.contains(backup()), qPrintable(message));
    }
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(workspaceBackups(path()).empty());
    const auto itself = restoreWorkspace(path(), path(), now);
    QVERIFY(!itself);
    QVERIFY2(itself.error().message().contains(u"itself"_s), qPrintable(itself.error().message()));
}

void WorkspaceRestoreTest::whateverIsThereIsReplaced_data()
{
    QTest::addColumn<std::function<void(QString)>>("prepare");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, std::function<void(QString)> prepare, bool kept) {
        QTest::newRow(name) << std::move(prepare) << kept;
    };
    row("nothing", [](const QString &path) { QFile::remove(path); }, false);
    row("an empty file", [](const QString &path) { writeFile(path, {}); }, true);
    row("no database", [](const QString &path) { writeFile(path, QByteArray(5000, 'x')); }, true);
    row(
        "a log without its file",
        [](const QString &path) {
            QFile::remove(path);
            writeFile(path + u"-wal"_s, QByteArray(5000, 'x'));
        },
        true);
    row("a newer form", [](const QString &path) { execute(path, "PRAGMA user_version = 9999"); }, true);
    row(
        "pages of zeros",
        [](const QString &path) {
            QByteArray bytes = bytesOf(path);
            for (qsizetype at = 4096; at < bytes.size(); ++at)
                bytes[at] = '\0';
            writeFile(path, bytes);
        },
        true);
}

void WorkspaceRestoreTest::whateverIsThereIsReplaced()
{
    QFETCH(const std::function<void(QString)>, prepare);
    QFETCH(const bool, kept);
    prepare(path());
    const QByteArray before = bytesOf(path());
    const auto restored = restoreWorkspace(path(), backup(), now);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QCOMPARE(listsIn(path()), QStringList{u"Old"_s});
    QCOMPARE(!restored->kept.isEmpty(), kept);
    // What SQLite can still read it copies; its header says then that there is no log.
    constexpr qsizetype header = 100;
    if (restored->kept.endsWith(u".damaged"_s) && before.startsWith("SQLite"))
        QCOMPARE(bytesOf(restored->kept).mid(header), before.mid(header));
    else if (restored->kept.endsWith(u".damaged"_s))
        QCOMPARE(bytesOf(restored->kept), before);
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace->shortlists().create("And on", now));
}

void WorkspaceRestoreTest::anotherProgramsDatabaseIsNotReplaced()
{
    QVERIFY(QFile::remove(path()));
    execute(path(), "CREATE TABLE note (text)");
    const QByteArray before = bytesOf(path());
    const auto restored = restoreWorkspace(path(), backup(), now);
    QVERIFY(!restored);
    QVERIFY2(restored.error().message().contains(u"another program"_s), qPrintable(restored.error().message()));
    QCOMPARE(bytesOf(path()), before);
}

void WorkspaceRestoreTest::anOlderFormIsBroughtUpToDate()
{
    const QString old = m_folder->filePath(u"older.db"_s);
    {
        const DatabaseKind kind{.applicationId = 0x48616e57,
                                .schemaVersion = 1,
                                .schema = ":/hansa/store/workspace",
                                .durable = false,
                                .name = [] { return u"a test"_s; },
                                .damagedHint = [](const QString &) { return QString(); },
                                .newerHint = [] { return QString(); }};
        const auto db = Connection::open(old, kind);
        QVERIFY(db);
        QVERIFY((*db)->attempt(u"Filling"_s, [&] {
            (*db)->execute("INSERT INTO shortlist (name, folded, created) VALUES ('Of form 1', 'of form 1', 0)");
        }));
    }
    const auto open = Workspace::open(path()); // of the newest form: it must not meet tables of the old one
    const auto restored = restoreWorkspace(path(), old, now);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QCOMPARE(restored->form, 1);
    QCOMPARE(listsOf(*open), QStringList{u"Of form 1"_s});
    QVERIFY(open->trackedCalls().all());
}

void WorkspaceRestoreTest::pagesOfAnotherSizeFit()
{
    execute(backup(), "PRAGMA page_size = 16384; VACUUM");
    const auto restored = restoreWorkspace(path(), backup(), now);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QCOMPARE(listsIn(path()), QStringList{u"Old"_s});
}

void WorkspaceRestoreTest::aCopyOfAFileInUseIsTakenWithItsLog()
{
    const QString copy = m_folder->filePath(u"copied/workspace.db"_s);
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(workspace->shortlists().create("In the log", now));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    QVERIFY(restoreWorkspace(path(), backup(), now));
    const auto restored = restoreWorkspace(path(), copy, now);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QVERIFY(listsIn(path()).contains(u"In the log"_s));
}

void WorkspaceRestoreTest::tenOfWhatWasReplacedAreKept()
{
    for (int times = 0; times < 12; ++times)
        QVERIFY(restoreWorkspace(path(), backup(), now + std::chrono::minutes(times)));
    QCOMPARE(workspaceBackups(path()).size(), keptBackups);
}

QTEST_GUILESS_MAIN(WorkspaceRestoreTest)
#include "workspacerestoretest.moc"
