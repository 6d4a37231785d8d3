// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/cache.h"
#include "store/workspace.h"
#include "store/workspacebackups.h"
#include "store/workspacerestore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
const Instant now = *parseInstant("2026-11-30T18:15:00Z");
} // namespace

/// Who may read what lies in a profile.
class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itsOwnerAloneReadsAProfile_data();
    void itsOwnerAloneReadsAProfile();
    void anOpenProfileIsClosed();
    void aFolderOfOtherThingsStaysOpen();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QString workspacePath() const { return folder() + u"/workspace.db"_s; }
    [[nodiscard]] QString cachePath() const { return folder() + u"/catalogue.db"_s; }
    /// What others may do something with.
    [[nodiscard]] QStringList open() const
    {
        QStringList open;
        if ((QFile::permissions(folder()) & others) != 0)
            open << folder();
        QDirIterator entries(folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            if ((entries.nextFileInfo().permissions() & others) != 0)
                open << entries.filePath();
        }
        return open;
    }
    static void setUmask([[maybe_unused]] int mask)
    {
#ifdef Q_OS_UNIX
        ::umask(mode_t(mask));
#endif
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PrivacyTest::init()
{
#ifndef Q_OS_UNIX
    QSKIP("rights come from the folder here");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
}

void PrivacyTest::cleanup()
{
    setUmask(022);
}

void PrivacyTest::itsOwnerAloneReadsAProfile_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("the usual umask") << 022;
    QTest::newRow("no umask") << 0;
}

void PrivacyTest::itsOwnerAloneReadsAProfile()
{
    QFETCH(const int, mask);
    setUmask(mask);
    const auto cache = Cache::open(cachePath());
    const auto workspace = Workspace::open(workspacePath());
    QVERIFY(cache && workspace);
    QVERIFY(workspace->shortlists().create("Notes about partners", now));
    QVERIFY(QFile::exists(workspacePath() + u"-wal"_s));
    QVERIFY(QFile::exists(workspacePath() + u"-shm"_s));
    QVERIFY(backUpDaily(workspacePath(), Clock().today()).value());
    const auto byHand = backUpNow(workspacePath(), {}, now);
    QVERIFY(byHand);
    QVERIFY(restoreWorkspace(workspacePath(), *byHand, now));
    QCOMPARE(open(), QStringList());
    const QString elsewhere = m_folder->filePath(u"elsewhere.db"_s);
    QVERIFY(backUpNow(workspacePath(), elsewhere, now));
    QVERIFY((QFile::permissions(elsewhere) & others) == 0);
}

void PrivacyTest::anOpenProfileIsClosed()
{
    setUmask(022);
    QVERIFY(Workspace::open(workspacePath())->shortlists().create("One", now));
    QVERIFY(backUpDaily(workspacePath(), Clock().today()).value());
    constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const char *name : {"columns.bin", "workspace.db.backup-3", "catalogue.db.damaged-1"}) {
        QFile file(folder() + u'/' + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(readable));
    }
    QVERIFY(QFile::setPermissions(workspacePath(), readable));
    QVERIFY(QFile::setPermissions(backupFolder(workspacePath()), enterable));
    QVERIFY(QFile::setPermissions(folder(), enterable));
    QVERIFY(Workspace::open(workspacePath()));
    QCOMPARE(open(), QStringList());
}

void PrivacyTest::aFolderOfOtherThingsStaysOpen()
{
    setUmask(022);
    QVERIFY(QDir().mkpath(folder()));
    QFile letter(folder() + u"/letter.txt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    QVERIFY(Workspace::open(workspacePath()));
    QCOMPARE(open(), (QStringList{folder(), letter.fileName()}));
}

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacytest.moc"
