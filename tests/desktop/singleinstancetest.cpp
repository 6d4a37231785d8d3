// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// One profile has one window, however its path is written.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileHasOneWindow_data();
    void aProfileHasOneWindow();
    void profilesAreApart();
    void oneThatCrashedIsNobody();

private:
    /// What a second start answers, while the first one's events run.
    static bool handsOver(const QString &profile, const QString &search)
    {
        const QFuture<bool> answer = QtConcurrent::run([=] { return SingleInstance(profile).handOver(search); });
        const bool finished = QTest::qWaitFor([&] { return answer.isFinished(); }, 10'000);
        return finished && answer.result();
    }
};

void SingleInstanceTest::aProfileHasOneWindow_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("the same path") << u"profile"_s;
    QTest::newRow("a slash at the end") << u"profile/"_s;
    QTest::newRow("a folder up and down") << u"profile/../profile"_s;
    QTest::newRow("two slashes") << u"/profile"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a link and a slash") << u"link/"_s;
#endif
}

void SingleInstanceTest::aProfileHasOneWindow()
{
    QFETCH(const QString, second);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"profile"_s));
    QVERIFY(QFile::link(folder.filePath(u"profile"_s), folder.filePath(u"link"_s)));
    SingleInstance first(folder.filePath(u"profile"_s));
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::asked);

    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8()); // another session may have its own
    const bool answered = handsOver(folder.path() + u'/' + second, u"wind"_s);
    temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    QVERIFY(answered);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"wind"_s);
}

void SingleInstanceTest::profilesAreApart()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"one"_s));
    first.listen();
    QVERIFY(handsOver(folder.filePath(u"one"_s), {}));
    QVERIFY(!handsOver(folder.filePath(u"two"_s), {}));
}

void SingleInstanceTest::oneThatCrashedIsNobody()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"window.sock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!handsOver(folder.path(), {}));
    SingleInstance next(folder.path());
    next.listen();
    QVERIFY(handsOver(folder.path(), {}));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)

#include "singleinstancetest.moc"
