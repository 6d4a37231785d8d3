// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/base64.h"

#include <QTest>

using namespace hansa::protocol;

class Base64Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothAlphabetsPaddedOrNot_data();
    void readsBothAlphabetsPaddedOrNot();
    void refusesAllElse_data();
    void refusesAllElse();
    void readsWhatItWrites();
};

void Base64Test::readsBothAlphabetsPaddedOrNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    // RFC 4648, section 10
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("fo") << QByteArray("Zm8=") << QByteArray("fo");
    QTest::newRow("foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("no padding") << QByteArray("Zg") << QByteArray("f");
    QTest::newRow("standard") << QByteArray("+/8=") << QByteArray("\xfb\xff");
    QTest::newRow("url") << QByteArray("-_8=") << QByteArray("\xfb\xff");
    QTest::newRow("url, no padding") << QByteArray("-_8") << QByteArray("\xfb\xff");
}

void Base64Test::readsBothAlphabetsPaddedOrNot()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);
    const auto decoded = fromBase64(text.toStdString());
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes.toStdString());
}

void Base64Test::refusesAllElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray("Z");
    QTest::newRow("five letters") << QByteArray("Zm9vY");
    QTest::newRow("bits left over") << QByteArray("Zh==");
    QTest::newRow("too little padding") << QByteArray("Zg=");
    QTest::newRow("too much padding") << QByteArray("Zm8==");
    QTest::newRow("only padding") << QByteArray("====");
    QTest::newRow("padding inside") << QByteArray("Zg==Zg==");
    QTest::newRow("space") << QByteArray("Zm9v YmFy");
    QTest::newRow("line end") << QByteArray("Zm9v\n");
    QTest::newRow("other letter") << QByteArray("Zm9*");
}

void Base64Test::refusesAllElse()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fromBase64(text.toStdString()));
}

void Base64Test::readsWhatItWrites()
{
    std::string bytes;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(fromBase64(toBase64(bytes)), bytes);
        bytes += char(length * 7);
    }
}

QTEST_GUILESS_MAIN(Base64Test)
#include "base64test.moc"
