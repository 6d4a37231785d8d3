// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
const QString hansactl = QStringLiteral(HANSACTL);

/// Runs hansactl to its end; how long it took, in milliseconds.
qint64 run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(hansactl, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("hansactl %s failed", qPrintable(arguments.join(u' ')));
    return timer.elapsed();
}

/// Starts hansactl and kills it with SIGKILL after @p microseconds; whether it still ran.
bool kill(const QStringList &arguments, quint32 microseconds)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(hansactl, arguments);
    process.waitForStarted();
    QThread::usleep(microseconds);
    const bool running = process.state() == QProcess::Running && !process.waitForFinished(0);
    process.kill();
    process.waitForFinished();
    return running && process.exitStatus() == QProcess::CrashExit;
}
} // namespace

/// kill -9 at any instant: the cache is at the old revision or the new one, the workspace
/// untouched.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedInTheMiddleOfASync();
    void killedInTheMiddleOfTheFirstFill();

private:
    quint32 m_seed = 0;
    int m_kills = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 200 : 20;
};

void KillTest::initTestCase()
{
    m_seed = qEnvironmentVariable("HANSA_TEST_SEED").toUInt();
    if (m_seed == 0)
        m_seed = QRandomGenerator::global()->generate() | 1;
    qInfo("HANSA_TEST_SEED=%u", m_seed);
}

void KillTest::killedInTheMiddleOfASync()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: killing a sync is not tested");
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(4000, "First");
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    const QStringList sync{u"--profile"_s, client.profile(), u"--at"_s, u"2026-11-25T00:00:00Z"_s, u"sync"_s};
    run({u"--profile"_s, client.profile(), u"shortlist"_s, u"create"_s, u"Partners"_s});
    const QByteArray workspace = readAll(client.profile() + u"/workspace.db"_s);

    std::map<std::int64_t, std::map<std::string, std::string>> published{{1, publisher.records}};
    const auto next = [&] {
        publisher.fill(4000, "Number " + std::to_string(published.size()));
        publisher.records["org:x" + std::to_string(published.size())] =
            R"({"id":"org:x)" + std::to_string(published.size()) + R"(","name":"X"})";
        const std::int64_t revision = publisher.publish();
        published = {{revision - 1, published.rbegin()->second}, {revision, publisher.records}};
    };
    next();
    const qint64 whole = run(sync); // how long one takes here and now
    next();
    QRandomGenerator random(m_seed);
    int hits = 0;
    for (int i = 0; i < m_kills; ++i) {
        hits += kill(sync, random.bounded(quint32(whole * 1000) + 1));
        const auto state = client.state();
        QVERIFY(state);
        QVERIFY2(published.contains(state->revision), qPrintable(QString::number(state->revision)));
        QCOMPARE(client.records(), published.at(state->revision));
        QVERIFY(client.isIntact());
        QCOMPARE(readAll(client.profile() + u"/workspace.db"_s), workspace);
        if (state->revision == published.rbegin()->first)
            next();
    }
    qInfo("%d of %d kills met a running sync of about %lld ms", hits, m_kills, whole);
    QCOMPARE_GT(hits, 0);
    run(sync);
    QCOMPARE(client.records(), publisher.records);
}

void KillTest::killedInTheMiddleOfTheFirstFill()
{
    const auto status = [](const QString &profile) {
        return QStringList{u"--profile"_s, profile, u"--format"_s, u"json"_s, u"status"_s};
    };
    const QTemporaryDir whole;
    const qint64 time = run(status(whole.path()));
    QRandomGenerator random(m_seed);
    int hits = 0;
    for (int i = 0; i < m_kills / 2; ++i) {
        const QTemporaryDir profile;
        hits += kill(status(profile.path()), random.bounded(quint32(time * 1000) + 1));
        run(status(profile.path())); // startable, and filled
        auto cache = store::Cache::open(profile.filePath(u"catalogue.db"_s));
        QVERIFY(cache);
        const auto all = cache->catalogues().all();
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QCOMPARE(all->front().id, std::string("hansa.embedded"));
        QCOMPARE_GT(cache->catalogues().counts("hansa.embedded")->at(RecordKind::Organisation), 900);
    }
    qInfo("%d of %d kills met a running fill of about %lld ms", hits, m_kills / 2, time);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
