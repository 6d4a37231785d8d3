// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include "../seed.h"
#include "protocol/filesource.h"
#include "protocol/keyfile.h"
#include "publish/audit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <format>
#include <thread>

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

/// kill -9 at any instant: the cache is at the old revision or the new one, the user's lists are
/// untouched, and the workspace's word on the revision is raised by the next start at the latest.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedInTheMiddleOfASync();
    void killedInTheMiddleOfTheFirstFill();
    void killedInTheMiddleOfAPublication();
    void whoReadsMeanwhileFindsEveryPack();

private:
    /// What an outsider finds in a web folder, which has to be right.
    static protocol::Content audited(const QString &web, const protocol::PublicKey &key);

    quint32 m_seed = 0;
    int m_kills = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 200 : 20;
};

void KillTest::initTestCase()
{
    m_seed = testing::seed();
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
    const auto lists = client.workspace().shortlists().all().value();

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
        QCOMPARE(client.workspace().shortlists().all().value(), lists);
        // The workspace is never ahead of what was there, and the next start raises it.
        QCOMPARE_LE(client.followed()->revision, state->revision);
        client.open();
        QCOMPARE(client.followed()->revision, state->revision);
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

protocol::Content KillTest::audited(const QString &web, const protocol::PublicKey &key)
{
    protocol::FolderSource source(web);
    const auto audit = publish::audit(source, key, *parseInstant("2026-11-25T00:00:00Z"));
    if (!audit)
        qFatal("%s", qPrintable(audit.error().message()));
    return audit->head.content;
}

void KillTest::killedInTheMiddleOfAPublication()
{
    const QTemporaryDir work;
    Publisher publisher(work.path());
    publisher.fill(3000);
    QCOMPARE(publisher.publish(), 1);
    const QString keyFile = work.filePath(u"key"_s);
    QVERIFY(protocol::writeKeyPair(keyFile, publisher.key()));
    const QStringList publish{
        u"--at"_s,  u"2026-11-25T00:00:00Z"_s, u"catalogue"_s, u"publish"_s, u"--into"_s, work.filePath(u"folder"_s),
        u"--web"_s, publisher.web(),           u"--key"_s,     keyFile};
    std::map<std::int64_t, protocol::Sha256> digests; // of each revision that was ever seen
    const auto look = [&] {
        const protocol::Content content = audited(publisher.web(), publisher.key().publicKey());
        const auto [seen, isNew] = digests.try_emplace(content.revision, content.digest);
        return isNew || seen->second == content.digest;
    };
    QVERIFY(look());
    const auto change = [&](int number) {
        const QString lines = work.filePath(u"lines.jsonl"_s);
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += QByteArray::fromStdString(
                std::format("{{\"id\":\"org:n{:06}\",\"name\":\"Change {}\"}}\n", (number * 37 + i) % 3000, number));
        writeAll(lines, text);
        run({u"catalogue"_s, u"import"_s, u"--into"_s, work.filePath(u"folder"_s), lines});
    };
    change(0);
    const qint64 whole = run(publish);
    QVERIFY(look());
    QRandomGenerator random(m_seed);
    int hits = 0;
    for (int i = 1; i <= m_kills / 4; ++i) {
        change(i);
        hits += kill(publish, random.bounded(quint32(whole * 1000) + 1));
        QVERIFY2(look(), "a revision stands for two contents");
    }
    qInfo("%d of %d kills met a running publication of about %lld ms", hits, m_kills / 4, whole);
    QCOMPARE_GT(hits, 0);
    run(publish);
    QVERIFY(look());
}

void KillTest::whoReadsMeanwhileFindsEveryPack()
{
    const QTemporaryDir work;
    Publisher publisher(work.path());
    publisher.fill(1000);
    publisher.publish();
    std::atomic<bool> stop = false;
    std::int64_t newest = 0;
    int audits = 0;
    std::jthread reader([&] {
        do {
            newest = audited(publisher.web(), publisher.key().publicKey()).revision;
            ++audits;
        } while (!stop);
    });
    for (int i = 0; i < 20; ++i) {
        publisher.records[std::format("org:n{:06}", i)] =
            std::format("{{\"id\":\"org:n{:06}\",\"name\":\"Change {}\"}}", i, i);
        publisher.publish();
    }
    stop = true;
    reader.join();
    QCOMPARE_GT(newest, 1);
    QCOMPARE_GT(audits, 1);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
