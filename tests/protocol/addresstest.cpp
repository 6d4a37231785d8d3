// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/address.h"

#include <QTest>

using namespace hansa;
using namespace hansa::protocol;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesOthers_data();
    void refusesOthers();
    void takesTheKeyWithTheAddress();
};

void AddressTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::newRow("https") << u"https://example.org/hansa"_s << u"https://example.org/hansa/"_s;
    QTest::newRow("with a slash") << u"https://example.org/hansa/"_s << u"https://example.org/hansa/"_s;
    QTest::newRow("host alone") << u"https://example.org"_s << u"https://example.org/"_s;
    QTest::newRow("of the head") << u"https://example.org/a/catalogue.json"_s << u"https://example.org/a/"_s;
    QTest::newRow("with a port") << u"https://example.org:8443/a"_s << u"https://example.org:8443/a/"_s;
    QTest::newRow("hansa+https") << u"hansa+https://example.org/a"_s << u"https://example.org/a/"_s;
    QTest::newRow("spaces around") << u" https://example.org/a \n"_s << u"https://example.org/a/"_s;
    QTest::newRow("http, 127.0.0.1") << u"http://127.0.0.1:8080/a"_s << u"http://127.0.0.1:8080/a/"_s;
    QTest::newRow("http, 127.1.2.3") << u"http://127.1.2.3/"_s << u"http://127.1.2.3/"_s;
    QTest::newRow("http, localhost") << u"http://localhost:1/"_s << u"http://localhost:1/"_s;
    QTest::newRow("http, ::1") << u"http://[::1]:1/"_s << u"http://[::1]:1/"_s;
    const QString a = u"https://example.org/a/"_s;
    QTest::newRow("in angle brackets") << u"<https://example.org/a>"_s << a;
    QTest::newRow("in quotation marks") << u"\"https://example.org/a/\""_s << a;
    QTest::newRow("in German ones, at a sentence's end") << u"\u201Ehttps://example.org/a/\u201C."_s << a;
    QTest::newRow("in French ones") << u"\u00AB\u00A0https://example.org/a\u00A0\u00BB"_s << a;
    QTest::newRow("in brackets of a sentence") << u"(https://example.org/a),"_s << a;
    QTest::newRow("with brackets of its own") << u"https://example.org/a(b)"_s << u"https://example.org/a(b)/"_s;
    QTest::newRow("as a page's source has it") << u"&lt;https://example.org/a&gt;"_s << a;
    QTest::newRow("nothing seen at its end") << u"https://example.org/a/\u200B\uFEFF"_s << a;
    QTest::newRow("a page of it") << u"https://example.org/a/index.html"_s << a;
    QTest::newRow("from a newsletter") << u"https://example.org/a/?utm_source=news&utm_medium=mail&fbclid=x"_s << a;
    QTest::newRow("with a space") << u"https://example.org/our list/"_s << u"https://example.org/our list/"_s;
    QTest::newRow("in capitals") << u"HTTPS://EXAMPLE.ORG/a"_s << a;
    QTest::newRow("hansa+http, this machine") << u"hansa+http://localhost/"_s << u"http://localhost/"_s;
}

void AddressTest::readsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, base);
    const auto address = Address::parse(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message()));
    QCOMPARE(address->base.toString(), base);
    QVERIFY(!address->key);
}

void AddressTest::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QString() << ErrorKind::Usage;
    QTest::newRow("no address") << u"example"_s << ErrorKind::Usage;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << ErrorKind::Usage;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << ErrorKind::Usage;
    QTest::newRow("no host") << u"https:///a"_s << ErrorKind::Usage;
    QTest::newRow("a user") << u"https://me:secret@example.org/"_s << ErrorKind::Usage;
    QTest::newRow("a query") << u"https://example.org/?a=b"_s << ErrorKind::Usage;
    QTest::newRow("a broken key") << u"https://example.org/#ed25519:x"_s << ErrorKind::Usage;
    QTest::newRow("another fragment") << u"https://example.org/#top"_s << ErrorKind::Usage;
    QTest::newRow("http elsewhere") << u"http://example.org/"_s << ErrorKind::Refused;
    QTest::newRow("hansa+http elsewhere") << u"hansa+http://example.org/"_s << ErrorKind::Refused;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.org/"_s << ErrorKind::Refused;
    QTest::newRow("looks like localhost") << u"http://localhost.example.org/"_s << ErrorKind::Refused;
    QTest::newRow("notlocalhost") << u"http://notlocalhost/"_s << ErrorKind::Refused;
    QTest::newRow("another network") << u"http://192.168.0.1/"_s << ErrorKind::Refused;
    QTest::newRow("0.0.0.0") << u"http://0.0.0.0/"_s << ErrorKind::Refused;
}

void AddressTest::refusesOthers()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorKind, kind);
    const auto address = Address::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QVERIFY(address.error().message().contains(text.trimmed()));
}

void AddressTest::takesTheKeyWithTheAddress()
{
    const PublicKey key = SecretKey::generate().publicKey();
    const QString text = QString::fromStdString(key.text());
    for (const QString &spelling :
         QStringList{text, text.chopped(1), QString(text).replace(u'+', u'-').replace(u'/', u'_'),
                     QString(text).insert(30, u"\r\n"_s), QString(text).insert(30, u' '), text + u'.', text + u"&gt;"_s,
                     text + u"\u200B"_s, QString::fromLatin1(QUrl::toPercentEncoding(text))}) {
        const auto address = Address::parse(u"hansa+https://example.org/a#"_s + spelling);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message()));
        QCOMPARE(address->base.toString(), u"https://example.org/a/"_s);
        QCOMPARE(address->key, key);
    }
}

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
