// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../seed.h"
#include "client.h"
#include "faultyserver.h"
#include "publisher.h"
#include "sync/unfollow.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
bool asksForPack(const QByteArray &request)
{
    return request.startsWith("GET /packs/");
}

/// One connection of a server that means no harm but has a bad line, or worse.
void misbehave(QRandomGenerator &random, const QByteArray &good, QTcpSocket &socket)
{
    switch (random.bounded(8)) {
    case 0: // closes without a word
        return;
    case 1: // cuts
    case 2:
        FaultyServer::send(socket, good.left(random.bounded(int(good.size()))));
        return;
    case 3: // stalls
        FaultyServer::send(socket, good.left(random.bounded(int(good.size()))));
        socket.waitForDisconnected(2000);
        return;
    case 4: { // changes a byte
        QByteArray bad = good;
        bad[random.bounded(int(bad.size()))] = char(random.generate());
        FaultyServer::send(socket, bad);
        return;
    }
    case 5:
        FaultyServer::send(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    case 6: // sends two pieces in the wrong order
        FaultyServer::send(socket, good.right(good.size() / 2) + good.left(good.size() / 2));
        return;
    default:
        FaultyServer::send(socket, good);
    }
}
} // namespace

/// What a client does where the line or the server is bad.
class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnWhereItWasCut();
    void startsOverWhereTheServerKnowsNoRanges();
    void doesNotWaitForEver();
    void stopsReadingWhatNeverEnds_data();
    void stopsReadingWhatNeverEnds();
    void takesNoOtherPieceThanItAskedFor();
    void waitsWhileTheServerAsksTo();
    void aDripIsNoProgress_data();
    void aDripIsNoProgress();
    void takesNoLongerThanItMay_data();
    void takesNoLongerThanItMay();
    void goesOnWhereTheLastUpdateEnded_data();
    void goesOnWhereTheLastUpdateEnded();
    void cancelsWhileNothingComes();
    void endsInTheRightStateOrAnError();

private:
    quint32 m_seed = 0;
};

void FaultTest::initTestCase()
{
    m_seed = testing::seed();
}

void FaultTest::goesOnWhereItWasCut()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    const qint64 size = QFile(publisher.packFile()).size();
    constexpr qint64 piece = 4000;
    QCOMPARE_GT(size, 5 * piece);
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        const qsizetype body = good.indexOf("\r\n\r\n") + 4;
        FaultyServer::send(socket, asksForPack(request) ? good.left(body + piece) : good);
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
    // Qt repeats some requests by itself: fewer are counted than came, and few bytes come twice.
    QCOMPARE_GE(report->requests, (size + piece - 1) / piece / 2);
    QCOMPARE_LE(report->requests, 1 + (size + piece - 1) / piece);
    QCOMPARE_GE(server.connections(), 1 + (size + piece - 1) / piece);
}

void FaultTest::startsOverWhereTheServerKnowsNoRanges()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(500);
    publisher.publish();
    FaultyServer server([&](int number, const QByteArray &request, QTcpSocket &socket) {
        QByteArray plain = request;
        plain.replace("\r\nrange:", "\r\nx-range:");
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), plain);
        FaultyServer::send(socket, number == 1 ? good.left(good.size() - 100) : good);
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->requests, 3);
    QCOMPARE(client.records(), publisher.records);
}

void FaultTest::doesNotWaitForEver()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        if (asksForPack(request)) {
            FaultyServer::send(socket, good.left(good.indexOf("\r\n\r\n") + 4));
            socket.waitForDisconnected(5000);
        } else {
            FaultyServer::send(socket, good);
        }
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY2(report.error().why.contains(u"nothing came"_s), qPrintable(report.error().message()));
    QVERIFY(client.records().empty());
}

void FaultTest::stopsReadingWhatNeverEnds_data()
{
    QTest::addColumn<bool>("pack");
    QTest::newRow("head") << false;
    QTest::newRow("pack") << true;
}

void FaultTest::stopsReadingWhatNeverEnds()
{
    QFETCH(const bool, pack);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    std::atomic<qint64> sent = 0;
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        if (asksForPack(request) != pack) {
            FaultyServer::send(socket, FaultyServer::wellBehaved(publisher.web(), request));
            return;
        }
        FaultyServer::send(socket, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        const QByteArray more(10'000, ' ');
        while (sent < 200'000'000 && FaultyServer::send(socket, more))
            sent += more.size();
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY(report.error().why.contains(u"longer than"_s));
    QCOMPARE_LT(sent.load(), 50'000'000); // what socket buffers hold, not what the server has
}

void FaultTest::takesNoOtherPieceThanItAskedFor()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(500);
    publisher.publish();
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        if (request.contains("\r\nrange:"))
            good.replace("Content-Range: bytes ", "Content-Range: bytes 1");
        FaultyServer::send(socket, asksForPack(request) && !request.contains("\r\nrange:") ? good.left(2000) : good);
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY2(report.error().why.contains(u"another piece"_s), qPrintable(report.error().message()));
    QVERIFY(client.records().empty());
}

void FaultTest::waitsWhileTheServerAsksTo()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    FaultyServer server([&](int number, const QByteArray &request, QTcpSocket &socket) {
        FaultyServer::send(
            socket,
            number < 2
                ? QByteArray("HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                : FaultyServer::wellBehaved(publisher.web(), request));
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->requests, 4);
}

void FaultTest::aDripIsNoProgress_data()
{
    QTest::addColumn<bool>("hangsUp"); // else it goes on dripping
    QTest::newRow("a byte now and then") << false;
    QTest::newRow("a byte a connection") << true;
}

/// Slow retrieval: what brings a byte now and then is as good as silent, or one server would be waited for for ever.
void FaultTest::aDripIsNoProgress()
{
    QFETCH(const bool, hangsUp);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        if (!asksForPack(request)) {
            FaultyServer::send(socket, good);
            return;
        }
        const qsizetype body = good.indexOf("\r\n\r\n") + 4;
        FaultyServer::send(socket, good.left(body + 1));
        for (qsizetype at = body + 1; !hangsUp && at < good.size(); ++at) {
            if (socket.waitForDisconnected(20) || !FaultyServer::send(socket, good.mid(at, 1)))
                return;
        }
    });
    Client client;
    client.patience.stall = std::chrono::milliseconds(200);
    client.patience.leastBytes = 1000;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY(client.records().empty());
    // The head, and the pack as often as a server that is silent; Qt may ask once more by itself each time.
    QCOMPARE_LE(server.connections(), 2 * (1 + client.patience.tries));
}

void FaultTest::takesNoLongerThanItMay_data()
{
    QTest::addColumn<bool>("head");
    QTest::addColumn<bool>("busy");
    QTest::newRow("slow head") << true << false;
    QTest::newRow("slow pack") << false << false;
    QTest::newRow("busy for ever") << false << true;
}

/// However well a server keeps above the least speed, all together has an end.
void FaultTest::takesNoLongerThanItMay()
{
    QFETCH(const bool, head);
    QFETCH(const bool, busy);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        if (asksForPack(request) == head) {
            FaultyServer::send(socket, good);
            return;
        }
        if (busy) {
            FaultyServer::send(
                socket, "HTTP/1.1 503 Busy\r\nRetry-After: 60\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return;
        }
        for (qsizetype at = 0; at < good.size(); at += 10) {
            if (socket.waitForDisconnected(20) || !FaultyServer::send(socket, good.mid(at, 10)))
                return;
        }
    });
    Client client;
    client.patience.leastBytes = 1;
    client.patience.tries = 1000;
    client.patience.longestWait = std::chrono::minutes(10);
    client.patience.budget = std::chrono::milliseconds(500);
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY2(report.error().why.contains(busy ? u"503"_s : u"too slow"_s), qPrintable(report.error().message()));
    QVERIFY(client.records().empty());
}

void FaultTest::goesOnWhereTheLastUpdateEnded_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("a part") << QByteArray();
    QTest::newRow("a part that was spoilt") << QByteArray("spoilt");
    QTest::newRow("more than there is") << QByteArray("longer");
}

/// What an update had fetched when its time was over is not fetched again by the next one.
void FaultTest::goesOnWhereTheLastUpdateEnded()
{
    QFETCH(const QByteArray, what);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    const qint64 size = QFile(publisher.packFile()).size();
    constexpr qint64 piece = 8000;
    QCOMPARE_GT(size, 2 * piece);
    std::atomic<bool> isSlow = true;
    std::atomic<qint64> sent = 0; // of the pack
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray good = FaultyServer::wellBehaved(publisher.web(), request);
        const qsizetype body = good.indexOf("\r\n\r\n") + 4;
        if (asksForPack(request))
            sent += (isSlow ? piece : good.size() - body);
        FaultyServer::send(socket, isSlow && asksForPack(request) ? good.left(body + piece) : good);
        if (isSlow && asksForPack(request))
            socket.waitForDisconnected(10'000);
    });
    Client client;
    client.patience.stall = std::chrono::minutes(10);
    client.patience.budget = std::chrono::milliseconds(500);
    QVERIFY(!client.follow(server.url(), publisher.key().publicKey()));
    QVERIFY(!client.state());
    const QDir kept(client.profile() + u"/fetched/org.example"_s);
    const QStringList files = kept.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString file = kept.filePath(files.front());
    QCOMPARE(QFileInfo(file).size(), piece);
    if (what == "spoilt")
        writeAll(file, QByteArray(piece, 'x'));
    if (what == "longer")
        writeAll(file, QByteArray(size + 1, 'x'));

    isSlow = false;
    sent = 0;
    client.patience.budget = std::chrono::minutes(1);
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
    if (what.isEmpty())
        QCOMPARE(sent.load(), size - piece);
    QVERIFY(!kept.exists()); // it is of no more use

    // Nor is it where the catalogue is no longer followed.
    QVERIFY(QDir().mkpath(kept.path()));
    QVERIFY(sync::unfollow(client.workspace(), &client.cache(), "org.example", *parseInstant(client.now)));
    QVERIFY(!kept.exists());
}

void FaultTest::cancelsWhileNothingComes()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.publish();
    FaultyServer server([](int, const QByteArray &, QTcpSocket &socket) { socket.waitForDisconnected(10'000); });
    Client client;
    client.patience.stall = std::chrono::minutes(10);
    std::stop_source stop;
    client.listener.cancel = stop.get_token();
    const std::jthread later([&] {
        while (server.connections() == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QVERIFY(report.error().why.contains(u"cancelled"_s));
}

void FaultTest::endsInTheRightStateOrAnError()
{
    const int syncs = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 500 : 50;
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(300);
    publisher.publish();
    QRandomGenerator random(m_seed); // on the server's thread only, while it runs
    FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        misbehave(random, FaultyServer::wellBehaved(publisher.web(), request), socket);
    });
    std::map<std::int64_t, std::map<std::string, std::string>> published{{1, publisher.records}};
    Client client;
    client.patience.stall = std::chrono::milliseconds(150);
    int good = 0;
    for (int i = 0; i < syncs; ++i) {
        const auto before = client.state();
        const auto report = client.follow(server.url(), publisher.key().publicKey());
        const auto after = client.state();
        QVERIFY(report || !report.error().message().isEmpty());
        if (!report) {
            QCOMPARE(after, before);
        } else {
            ++good;
            QCOMPARE(after->revision, published.rbegin()->first);
        }
        if (after) {
            QCOMPARE(client.records(), published.at(after->revision));
            QVERIFY(client.isIntact());
        }
        if (report) { // there is something to fetch again
            publisher.records["org:n" + std::to_string(i)] =
                R"({"id":"org:n)" + std::to_string(i) + R"(","name":"New"})";
            publisher.records.erase(publisher.records.begin());
            const std::int64_t revision = publisher.publish();
            published[revision] = publisher.records;
        }
    }
    qInfo("%d of %d syncs came through, over %d connections", good, syncs, server.connections());
    QCOMPARE_GT(good, 0);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
