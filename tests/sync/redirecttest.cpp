// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/redirect.h"
#include "client.h"
#include "faultyserver.h"
#include "publisher.h"
#include "sync/callfetch.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
/// Sends everybody to the same path below @p target.
FaultyServer::Answer sendingTo(const QString &target)
{
    return [target](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray path = request.split(' ').value(1).mid(1);
        FaultyServer::send(socket,
                           "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: "
                               + target.toUtf8() + path + "\r\n\r\n");
    };
}
} // namespace

/// Where a server may send us, and where it may not.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressDecides_data();
    void theAddressDecides();
    void followsOneOnThisMachine();
    void resolvesWhatIsRelative_data();
    void resolvesWhatIsRelative();
    void asksNobodyWithAPassword();
    void fetchesCallsUnderTheSameRules();
};

void RedirectTest::theAddressDecides_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("why"); // empty: it may
    const QString outside = u"https://clusters.example/c/"_s;
    const QString inside = u"inside"_s;
    const auto row = [&](const char *name, const QString &from, const QString &to, const QString &why) {
        QTest::newRow(name) << from << to << why;
    };
    row("another host", outside, u"https://mirror.example.org/c/"_s, {});
    row("a public address", outside, u"https://93.184.215.14/c/"_s, {});
    row("a public address, version 6", outside, u"https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"_s, {});
    row("a name that looks like a number", outside, u"https://1.example.org/"_s, {});
    row("not encrypted", outside, u"http://clusters.example/c/"_s, u"changed on its way"_s);
    row("a file", outside, u"file:///etc/passwd"_s, u"changed on its way"_s);
    row("ftp", outside, u"ftp://clusters.example/"_s, u"changed on its way"_s);
    row("a password", outside, u"https://user:secret@clusters.example/"_s, u"password"_s);
    row("a user", outside, u"https://user@clusters.example/"_s, u"user name"_s);
    row("a password on this machine", u"http://127.0.0.1:1/"_s, u"http://user:secret@127.0.0.1:2/"_s, u"password"_s);

    for (const char *host : {"127.0.0.1",
                             "127.1.2.3",
                             "0.0.0.0",
                             "0.1.2.3",
                             "10.0.0.1",
                             "100.64.0.1",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "198.18.0.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "localhost",
                             "LOCALHOST",
                             "localhost.",
                             "a.localhost",
                             "[::1]",
                             "[::]",
                             "[::ffff:10.0.0.1]",
                             "[::ffff:127.0.0.1]",
                             "[::7f00:1]",
                             "[fc00::1]",
                             "[fd12:3456::1]",
                             "[fe80::1]",
                             "[fec0::1]",
                             "[ff02::1]",
                             "[64:ff9b::a00:1]",
                             "[2002:a00:1::1]",
                             "[2001:0:a00:1::1]",
                             "router",
                             "printer.local",
                             "db.internal",
                             "nas.home.arpa",
                             "127.1",
                             "2130706433",
                             "0x7f000001",
                             "0x7f.1",
                             "017700000001",
                             "10.1",
                             "%31%30.0.0.1",
                             "\uFF11\uFF10.0.0.1"})
        row(host, outside, u"https://%1/c/"_s.arg(QString::fromUtf8(host)), inside);
    for (const char *host : {"172.15.255.255", "172.32.0.1", "11.0.0.1", "100.63.255.255", "100.128.0.1", "192.169.0.1",
                             "169.253.255.255", "[2607::1]"})
        row(host, outside, u"https://%1/c/"_s.arg(QString::fromUtf8(host)), {});

    row("on this machine", u"http://127.0.0.1:1/"_s, u"http://127.0.0.1:2/"_s, {});
    row("on this machine by name", u"http://localhost:1/"_s, u"http://[::1]:2/"_s, {});
    row("from this machine out", u"http://127.0.0.1:1/"_s, u"https://clusters.example/"_s, {});
    row("from this machine into the network", u"http://127.0.0.1:1/"_s, u"https://10.0.0.1/"_s, {});
    row("within a network", u"https://10.0.0.1/"_s, u"https://192.168.1.1/"_s, {});
    row("within a network by name", u"https://intranet/"_s, u"https://10.0.0.1/"_s, {});
    row("from a network to this machine", u"https://10.0.0.1/"_s, u"https://127.0.0.1/"_s, inside);
}

void RedirectTest::theAddressDecides()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, why);
    const auto refusal = sync::whyNoRedirect(QUrl(from), QUrl(to));
    QCOMPARE(!refusal, why.isEmpty());
    if (refusal) {
        QVERIFY2(refusal->contains(why), qPrintable(*refusal));
        QVERIFY2(!refusal->contains(u"secret"_s), qPrintable(*refusal));
    }
}

void RedirectTest::followsOneOnThisMachine()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const FaultyServer there([&](int, const QByteArray &request, QTcpSocket &socket) {
        FaultyServer::send(socket, FaultyServer::wellBehaved(publisher.web(), request));
    });
    const FaultyServer server(sendingTo(there.url()));
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
}

void RedirectTest::resolvesWhatIsRelative_data()
{
    QTest::addColumn<QString>("location"); // %1: the server's host and port
    QTest::newRow("whole") << u"http://%1/new/catalogue.json"_s;
    QTest::newRow("from the root") << u"/new/catalogue.json"_s;
    QTest::newRow("of the same scheme") << u"//%1/new/catalogue.json"_s;
    QTest::newRow("beside it") << u"new/catalogue.json"_s;
    QTest::newRow("beside it, said") << u"./new/catalogue.json"_s;
    QTest::newRow("up and down") << u"../x/../new/catalogue.json"_s;
    QTest::newRow("with a query") << u"/new/catalogue.json?signed=a%2Fb"_s;
    QTest::newRow("with a fragment") << u"/new/catalogue.json#top"_s;
    QTest::newRow("with spaces around") << u" /new/catalogue.json "_s;
    QTest::newRow("letters beyond ASCII") << u"/n\u00E9w/catalogue.json"_s;
}

void RedirectTest::resolvesWhatIsRelative()
{
    QFETCH(const QString, location);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
        const QByteArray path = request.split(' ').value(1);
        const bool moved = path.startsWith("/new/") || path.startsWith("/n%C3%A9w/");
        if (moved || !path.endsWith("catalogue.json")) {
            QByteArray plain = request;
            plain.replace("/new/", "/").replace("/n%C3%A9w/", "/").replace("?signed=a%2Fb", "");
            FaultyServer::send(socket, FaultyServer::wellBehaved(publisher.web(), plain));
            return;
        }
        const QByteArray host = QUrl(server.url()).authority().toLatin1();
        FaultyServer::send(socket,
                           "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nConnection: close\r\nLocation: "
                               + location.toUtf8().replace("%1", host) + "\r\n\r\n");
    });
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
}

void RedirectTest::asksNobodyWithAPassword()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.publish();
    const FaultyServer there([&](int, const QByteArray &request, QTcpSocket &socket) {
        FaultyServer::send(socket, FaultyServer::wellBehaved(publisher.web(), request));
    });
    QString target = there.url();
    target.replace(u"http://"_s, u"http://user:secret@"_s);
    const FaultyServer server(sendingTo(target));
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY2(report.error().why.contains(u"password"_s), qPrintable(report.error().message()));
    QVERIFY(!report.error().message().contains(u"secret"_s));
    QCOMPARE(there.connections(), 0);
}

void RedirectTest::fetchesCallsUnderTheSameRules()
{
    const FaultyServer server(sendingTo(u"http://user:secret@127.0.0.1:9/"_s));
    Client client;
    const sync::Context context{Clock(*parseInstant(client.now)), {}, client.patience};
    for (const auto &read :
         {sync::fetchCalls(QUrl(server.url()), context), sync::fetchPortal(QUrl(server.url()), context)}) {
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Refused);
        QVERIFY2(read.error().why.contains(u"password"_s), qPrintable(read.error().message()));
    }
}

QTEST_GUILESS_MAIN(RedirectTest)
#include "redirecttest.moc"
