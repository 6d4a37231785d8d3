// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/backups/backups.h"

#include "desktop/export/exporter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// Backups as the window makes, lists and restores them.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeListedAndRestored();
    void theCopyOfTheDayIsMadeOnceTheCatalogueIsRead();
    void whatFailsIsSaid();
    void suggestedNamesAreTakenByEverySystem();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups;
};

void BackupsTest::init()
{
    m_backups.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock());
    QVERIFY(m_session->open());
    QVERIFY(m_session->store()
                .run([](Store &store) { return store.workspace.shortlists().create("Old", Instant()).has_value(); })
                .takeResult()
                .value());
    m_backups = std::make_unique<Backups>();
    m_backups->setSession(m_session.get());
}

void BackupsTest::aBackupIsMadeListedAndRestored()
{
    const QAbstractItemModelTester tester(m_backups.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy made(m_backups.get(), &Backups::backedUp);
    m_backups->backUp({}); // in the folder of the profile
    QVERIFY(m_backups->isRunning());
    QTRY_COMPARE(made.count(), 1);
    const QString path = made[0][0].toString();
    m_backups->refresh();
    QTRY_COMPARE(m_backups->count(), 1);
    QCOMPARE(m_backups->index(0).data(Backups::PathRole).toString(), path);
    QVERIFY(m_backups->index(0).data(Backups::TextRole).toString().contains(u"manual backup"_s));

    // Handed over before, so it is in what is kept.
    m_session->store().run([](Store &store) { (void)store.workspace.shortlists().create("New", Instant()); });
    QSignalSpy accepted(m_backups.get(), &Backups::accepted);
    m_backups->check(path);
    QTRY_COMPARE(accepted.count(), 1);
    QSignalSpy replaced(m_backups.get(), &Backups::workspaceReplaced);
    m_backups->restore(path);
    QTRY_COMPARE(replaced.count(), 1);
    QVERIFY(replaced[0][0].toString().contains(path));
    const auto lists = [this] {
        return m_session->store()
            .run([](Store &store) { return store.workspace.shortlists().all().value().size(); })
            .takeResult()
            .value();
    };
    QCOMPARE(lists(), std::size_t(1)); // the store that was open all the time
    m_backups->refresh();
    QTRY_COMPARE(m_backups->count(), 2);
    const QString kept = m_backups->index(0).data(Backups::PathRole).toString();
    QVERIFY(kept.contains(u"before-restore"_s));
    m_backups->restore(kept);
    QTRY_COMPARE(replaced.count(), 2);
    QCOMPARE(lists(), std::size_t(2));
}

void BackupsTest::theCopyOfTheDayIsMadeOnceTheCatalogueIsRead()
{
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), 60'000);
    QTRY_COMPARE(store::workspaceBackups(m_session->workspacePath()).size(), std::size_t(1));
    QCOMPARE(store::workspaceBackups(m_session->workspacePath())[0].kind, store::WorkspaceBackup::Kind::Daily);
}

void BackupsTest::whatFailsIsSaid()
{
    QSignalSpy failed(m_backups.get(), &Backups::failed);
    QFile inTheWay(store::backupFolder(m_session->workspacePath()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_backups->backUpDaily();
    QTRY_COMPARE(failed.count(), 1);
    m_backups->backUpDaily(); // the same is not said every hour
    m_backups->check(m_folder->filePath(u"none.db"_s));
    QTRY_VERIFY(m_backups->errorMessage().contains(u"no such file"_s));
    m_backups->restore(m_folder->filePath(u"none.db"_s));
    QTRY_VERIFY(!m_backups->isRunning());
    QVERIFY(m_backups->errorMessage().contains(u"no such file"_s));
    m_backups->clearError();
    QVERIFY(m_backups->errorMessage().isEmpty());
    m_backups->backUp(m_folder->filePath(u"no/such/folder.db"_s));
    QTRY_VERIFY(m_backups->errorMessage().contains(u"folder.db"_s));
    QCOMPARE(failed.count(), 1);
}

void BackupsTest::suggestedNamesAreTakenByEverySystem()
{
    const auto name = [](const QString &path) { return QFileInfo(path).fileName(); };
    QCOMPARE(name(Exporter::suggestedPath(u"Q1: partners?"_s, u"csv"_s)), u"Q1- partners-.csv"_s);
    QCOMPARE(name(Exporter::suggestedPath(u"a/b"_s, u"xlsx"_s)), u"a-b.xlsx"_s);
    QCOMPARE(name(Exporter::suggestedPath(u"NUL"_s, u"csv"_s)), u"NUL_.csv"_s);
    QCOMPARE(name(Exporter::suggestedPath(u"..."_s, u"csv"_s)), u"hansa.csv"_s);
    QVERIFY(name(m_backups->suggestedPath()).endsWith(u".db"_s));
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
