// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/tiles/tileserver.h"

#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class TileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatTilesMayComeFrom_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("pattern"); // empty: refused
        QTest::newRow("braces") << u"https://tiles.example/{z}/{x}/{y}.png"_s
                                << u"https://tiles.example/%z/%x/%y.png"_s;
        QTest::newRow("percent") << u" https://tiles.example/%z/%x/%y.png "_s
                                 << u"https://tiles.example/%z/%x/%y.png"_s;
        QTest::newRow("a key after") << u"https://tiles.example/{z}/{x}/{y}.png?key=abc"_s
                                     << u"https://tiles.example/%z/%x/%y.png?key=abc"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/{z}/{x}/{y}.png"_s
                                      << u"http://127.0.0.1:8080/%z/%x/%y.png"_s;
        QTest::newRow("plain http") << u"http://tiles.example/{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("a file") << u"file:///tiles/{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("no column") << u"https://tiles.example/{z}/{y}.png"_s << QString();
        QTest::newRow("zoom twice") << u"https://tiles.example/{z}/{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("the host by zoom") << u"https://{z}.example/{x}/{y}.png"_s << u"https://%z.example/%x/%y.png"_s;
        QTest::newRow("a password") << u"https://me:secret@tiles.example/{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("no host") << u"https:///{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("words") << u"OpenStreetMap"_s << QString();
        QTest::newRow("too long") << u"https://tiles.example/{z}/{x}/{y}/"_s + QString(5000, u'a') << QString();
    }
    void addressesThatTilesMayComeFrom()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, pattern);
        const auto found = tilePattern(address);
        QCOMPARE(found.value_or(QString()), pattern);
        QCOMPARE(TileServer::check(address).isEmpty(), !pattern.isEmpty());
        TileServer server;
        server.setAddress(address);
        QCOMPARE(server.isUsable(), !pattern.isEmpty());
        QCOMPARE(server.errorMessage().isEmpty(), !pattern.isEmpty());
    }

    void eachHostHasItsOwnFolder()
    {
        TileServer one;
        TileServer other;
        one.setAddress(u"https://a.example/{z}/{x}/{y}.png"_s);
        other.setAddress(u"https://b.example/{z}/{x}/{y}.png"_s);
        QVERIFY(one.cacheFolder() != other.cacheFolder());
        other.setAddress(u"https://a.example:8443/{z}/{x}/{y}.png"_s);
        QVERIFY(one.cacheFolder() != other.cacheFolder());
    }

    void openStreetMapIsCredited()
    {
        TileServer server;
        QVERIFY(!server.isUsable()); // none until one is chosen
        QVERIFY(server.errorMessage().isEmpty());
        server.setAddress(TileServer::openStreetMap());
        QVERIFY(server.isUsable());
        QVERIFY(server.credit().contains(u"OpenStreetMap contributors"_s));
        server.setAddress({});
        QVERIFY(!server.isUsable());
    }
};

QTEST_GUILESS_MAIN(TileServerTest)
#include "tileservertest.moc"
