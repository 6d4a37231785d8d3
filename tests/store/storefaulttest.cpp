// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "faultchild.h"
#include "filling.h"
#include "store/workspace.h"
#include "store/workspacebackups.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
constexpr int oldCount = 300;
constexpr int newCount = 4000;

/// Runs this program as another process (see faultchild.h).
QByteArray runChild(QProcess &child, const QStringList &arguments)
{
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments(QStringList{u"--child"_s} + arguments);
    child.start();
    child.waitForFinished();
    return child.readAllStandardOutput();
}

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
} // namespace

class StoreFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedInAnUpdateTheCacheIsOldOrNew();
    void aFullDiskIsSaidAndNothingIsLost_data();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFolderThatCannotBeWrittenIsSaid();
    void aNewerSchemaIsRefusedAndLeftAlone_data();
    void aNewerSchemaIsRefusedAndLeftAlone();
    void anotherProgramsDatabaseIsRefused();
    void aDamagedCacheIsSetAside_data();
    void aDamagedCacheIsSetAside();
    void aDamagedWorkspaceIsLeftAlone();
    void aWorkspaceThatLostWhatWasInItIsNoNewOne_data();
    void aWorkspaceThatLostWhatWasInItIsNoNewOne();
    void aWorkspaceCutOffWhileItIsMadeLeavesNoFile();
    void aFormThatNeverWasIsDamage();
    void aDeletedCacheIsMadeAnew();
    void aFolderInTheFilesPlaceIsSaid();
    void twoProgramsTakeTurns();
    void twoProgramsMakeTheSameFilesAtOnce();

private:
    [[nodiscard]] QString folder(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path);
        return path;
    }
    QTemporaryDir m_folder;
};

void StoreFaultTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void StoreFaultTest::killedInAnUpdateTheCacheIsOldOrNew()
{
    bool given = false;
    auto seed = qEnvironmentVariableIntValue("HANSA_TEST_SEED", &given);
    if (!given)
        seed = int(QRandomGenerator::global()->bounded(1 << 30));
    const int kills = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 200 : 20;
    qInfo("seed %d (HANSA_TEST_SEED), %d kills", seed, kills);
    std::mt19937 random{unsigned(seed)};
    const QString path = folder(u"kill"_s) + u"/catalogue.db"_s;
    {
        auto cache = Cache::open(path);
        QVERIFY(filling::fill(*cache, "test", 1, oldCount));
    }
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, u"fill"_s, path, QString::number(kill + 2), QString::number(newCount)});
        QVERIFY(child.waitForReadyRead()); // the update has begun
        child.waitForFinished(int(random() % 250U));
        child.kill();
        child.waitForFinished();
        const auto cache = Cache::open(path);
        QVERIFY2(cache, cache ? "" : qPrintable(cache.error().message()));
        QVERIFY(cache->setAside().isEmpty());
        const auto state = cache->catalogues().find("test");
        const auto records = cache->records().records(RecordKind::Organisation);
        QCOMPARE(records->size(), std::size_t((*state)->revision == 1 ? oldCount : newCount));
        const QString ending = u" of revision %1"_s.arg((*state)->revision);
        for (const catalogue::Record &record : *records)
            QVERIFY(QString::fromStdString(titleOf(record)).endsWith(ending));
    }
}

void StoreFaultTest::aFullDiskIsSaidAndNothingIsLost_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a limit on the file's size") << u"limit"_s;
    QTest::newRow("a small disk") << u"disk"_s;
}

void StoreFaultTest::aFullDiskIsSaidAndNothingIsLost()
{
    QFETCH(const QString, how);
    QProcess child;
    const QByteArray said = runChild(child, {how, folder(how)});
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    if (child.exitCode() == faultChildCannot)
        QSKIP("this system doesn't let us make such a disk");
    QVERIFY2(child.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("the disk is full"), said.constData());
    QVERIFY2(said.contains("old data is there"), said.constData());
}

void StoreFaultTest::aFolderThatCannotBeWrittenIsSaid()
{
    const QString path = folder(u"read-only"_s);
    constexpr auto readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(path, readable));
    QProcess child;
    const QByteArray said = runChild(child, {u"unwritable"_s, path});
    QVERIFY(QFile::setPermissions(path, readable | QFile::WriteOwner));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    if (child.exitCode() == faultChildCannot)
        QSKIP("this system doesn't keep us from writing");
    QCOMPARE(said.count("cannot be written"), 3); // the cache, the workspace, a folder below
    QCOMPARE(said.count("--profile"), 3);
}

void StoreFaultTest::aNewerSchemaIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<bool>("workspace");
    QTest::newRow("cache") << false;
    QTest::newRow("workspace") << true;
}

void StoreFaultTest::aNewerSchemaIsRefusedAndLeftAlone()
{
    QFETCH(const bool, workspace);
    const QString path = folder(u"newer"_s) + (workspace ? u"/workspace.db"_s : u"/catalogue.db"_s);
    const auto message = [&] {
        if (workspace) {
            const auto opened = Workspace::open(path);
            return opened ? QString() : opened.error().message();
        }
        const auto opened = Cache::open(path);
        return opened ? QString() : opened.error().message();
    };
    QCOMPARE(message(), QString());
    const int newer = (workspace ? Workspace::schemaVersion() : Cache::schemaVersion()) + 1;
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(std::format("PRAGMA user_version = {}", newer));
    const QByteArray before = bytesOf(path);
    QVERIFY2(message().contains(u"newer version"), qPrintable(message()));
    QVERIFY(message().contains(path));
    QCOMPARE(bytesOf(path), before);
}

void StoreFaultTest::anotherProgramsDatabaseIsRefused()
{
    const QString path = folder(u"foreign"_s) + u"/catalogue.db"_s;
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE note (text)");
    const QByteArray before = bytesOf(path);
    const auto cache = Cache::open(path);
    QVERIFY(!cache);
    QVERIFY2(cache.error().message().contains(u"another program"), qPrintable(cache.error().message()));
    QVERIFY(!Workspace::open(path));
    QCOMPARE(bytesOf(path), before);
}

void StoreFaultTest::aDamagedCacheIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("the header alone") << QByteArray("SQLite format 3\0", 16).append(QByteArray(200, '\x7f'));
}

void StoreFaultTest::aDamagedCacheIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    const QString path = folder(QString::fromLatin1(QTest::currentDataTag())) + u"/catalogue.db"_s;
    for (int time = 1; time <= 2; ++time) {
        writeFile(path, bytes);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        auto cache = Cache::open(path);
        QVERIFY2(cache, cache ? "" : qPrintable(cache.error().message()));
        QVERIFY(cache->setAside().endsWith(u".damaged-%1"_s.arg(time)));
        QCOMPARE(bytesOf(cache->setAside()), bytes);
        QVERIFY(filling::fill(*cache, "test", 1, 10));
    }
}

void StoreFaultTest::aDamagedWorkspaceIsLeftAlone()
{
    const QString path = folder(u"damaged"_s) + u"/workspace.db"_s;
    writeFile(path, QByteArray(5000, 'x'));
    const auto workspace = Workspace::open(path);
    QVERIFY(!workspace);
    QVERIFY2(workspace.error().message().contains(u"backup"), qPrintable(workspace.error().message()));
    QCOMPARE(bytesOf(path), QByteArray(5000, 'x'));
}

void StoreFaultTest::aWorkspaceThatLostWhatWasInItIsNoNewOne_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("an empty file") << QString() << QByteArray() << u"empty"_s;
    QTest::newRow("a log without its file") << u"-wal"_s << QByteArray(5000, 'x') << u"missing"_s;
}

void StoreFaultTest::aWorkspaceThatLostWhatWasInItIsNoNewOne()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const QString path = folder(u"lost "_s + QString::fromLatin1(QTest::currentDataTag())) + u"/workspace.db"_s;
    QVERIFY(Workspace::open(path)->shortlists().create("Precious", Instant()));
    const auto backup = backUpNow(path, {}, Instant());
    QVERIFY(QFile::remove(path));
    writeFile(path + ending, bytes);
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    const QString message = opened.error().message();
    QVERIFY2(message.contains(why) && message.contains(*backup) && message.contains(u"restore"_s), qPrintable(message));
    QCOMPARE(bytesOf(path + ending), bytes);
}

void StoreFaultTest::aWorkspaceCutOffWhileItIsMadeLeavesNoFile()
{
    for (int wait = 0; wait < 30; ++wait) {
        const QString path = folder(u"cut-off-%1"_s.arg(wait));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"open"_s, path});
        QVERIFY(child.waitForStarted());
        QTest::qSleep(wait);
        child.kill();
        child.waitForFinished();
        const auto workspace = Workspace::open(path + u"/workspace.db"_s);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message()));
    }
}

void StoreFaultTest::aFormThatNeverWasIsDamage()
{
    const auto setForm = [](const QString &path, int form) {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec(std::format("PRAGMA user_version = {}", form));
    };
    const QString path = folder(u"no form"_s) + u"/workspace.db"_s;
    QVERIFY(Workspace::open(path));
    for (const int form : {-4, 0}) {
        setForm(path, form);
        const QByteArray before = bytesOf(path);
        const auto workspace = Workspace::open(path);
        QVERIFY(!workspace);
        QVERIFY2(workspace.error().message().contains(u"damaged"), qPrintable(workspace.error().message()));
        QCOMPARE(bytesOf(path), before);
    }
    const QString cachePath = folder(u"no form"_s) + u"/catalogue.db"_s;
    QVERIFY(Cache::open(cachePath));
    setForm(cachePath, -4);
    const auto cache = Cache::open(cachePath);
    QVERIFY(cache);
    QVERIFY(!cache->setAside().isEmpty());
}

void StoreFaultTest::aDeletedCacheIsMadeAnew()
{
    const QString path = folder(u"deleted"_s) + u"/catalogue.db"_s;
    {
        auto cache = Cache::open(path);
        QVERIFY(filling::fill(*cache, "test", 1, 10));
    }
    QVERIFY(QFile::remove(path));
    auto cache = Cache::open(path);
    QVERIFY(cache->catalogues().all()->empty());
    QVERIFY(filling::fill(*cache, "test", 1, 10));
}

void StoreFaultTest::aFolderInTheFilesPlaceIsSaid()
{
    const QString path = folder(u"taken/catalogue.db"_s);
    const auto cache = Cache::open(path);
    QVERIFY(!cache);
    QVERIFY2(cache.error().message().contains(u"folder of that name"), qPrintable(cache.error().message()));
}

void StoreFaultTest::twoProgramsTakeTurns()
{
    const QString path = folder(u"turns"_s) + u"/catalogue.db"_s;
    auto cache = Cache::open(path);
    QVERIFY(filling::fill(*cache, "test", 1, oldCount));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, u"fill"_s, path, u"2"_s, QString::number(newCount)});
    QVERIFY(child.waitForReadyRead());
    // The other's update has begun: ours waits for its end, and reading goes on meanwhile.
    QVERIFY(!cache->records().list(RecordKind::Organisation)->empty());
    auto update = cache->beginUpdate("test");
    QVERIFY2(update, update ? "" : qPrintable(update.error().message()));
    QCOMPARE(update->state().revision, 2);
    QCOMPARE(update->counts()->at(RecordKind::Organisation), newCount);
    child.waitForFinished();
    QCOMPARE(child.exitCode(), 0);
}

void StoreFaultTest::twoProgramsMakeTheSameFilesAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const QString path = folder(u"race-%1"_s.arg(round));
        std::array<QProcess, 3> children;
        for (QProcess &child : children)
            child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"open"_s, path});
        for (QProcess &child : children) {
            child.waitForFinished();
            const QByteArray said = child.readAllStandardOutput();
            QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
        }
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child"_s)
        return faultChild(app.arguments().mid(2));
    StoreFaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "storefaulttest.moc"
