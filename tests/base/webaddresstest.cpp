// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/webaddress.h"

#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

class WebAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWebIsALink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
        QTest::newRow("http, blanks around") << u" http://example.org "_s << u"http://example.org"_s;
        QTest::newRow("capitals") << u"HTTPS://example.org/"_s << u"https://example.org/"_s;
        QTest::newRow("umlauts") << u"https://example.org/über"_s << u"https://example.org/%C3%BCber"_s;
        for (const auto *text :
             {"", "example.org", "javascript:alert(1)//", "file:///etc/passwd", "file://host/share", "data:text/html,x",
              "ftp://example.org/", "mailto:a@example.org", "https:///nowhere", "https:", "//example.org/",
              "https://user:secret@example.org/", "https://user@example.org/", "vbscript:x", "smb://host/x",
              "hansa:search?x", "https://exa mple.org/", "java\nscript:alert(1)"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString();
    }
    void onlyTheWebIsALink()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QCOMPARE(webAddress(text).toString(QUrl::FullyEncoded), address);
        QCOMPARE(mayOpen(QUrl(text.trimmed(), QUrl::StrictMode)), !address.isEmpty() || text.startsWith("mailto:"_L1));
    }

    void oneMailAddressAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const auto *text : {"info@example.org", "a.b+c@sub.example.org", "büro@exämple.eu", "o'neil@example.ie"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const auto *text :
             {"", "info", "@example.org", "info@", "info@example", "a@b@example.org", "a@example.org?bcc=x@evil.org",
              "a@example.org,b@example.org", "a@example.org;b@example.org", "A <a@example.org>", "a b@example.org",
              "a@example.org\nBcc: b@example.org", "a%0abcc:b@example.org", "a@example.org.", "a\u202e@example.org"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void oneMailAddressAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(mailAddress(text), good ? text : QString());
    }

    void mailsMayHaveASubjectAndABody_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("may");
        QTest::newRow("to one") << u"mailto:info@example.org"_s << true;
        QTest::newRow("words") << u"mailto:?subject=A%20question&body=Hello%0D%0A%26"_s << true;
        QTest::newRow("blind copy") << u"mailto:info@example.org?bcc=spy@example.org"_s << false;
        QTest::newRow("an attachment") << u"mailto:?attach=/etc/passwd"_s << false;
        QTest::newRow("two") << u"mailto:a@example.org,b@example.org"_s << false;
        QTest::newRow("a header in the address") << u"mailto:a@example.org%0ABcc:b@example.org"_s << false;
    }
    void mailsMayHaveASubjectAndABody()
    {
        QFETCH(QString, url);
        QFETCH(bool, may);
        QCOMPARE(mayOpen(QUrl(url, QUrl::StrictMode)), may);
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "webaddresstest.moc"
