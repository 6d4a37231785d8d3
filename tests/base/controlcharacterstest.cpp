// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/controls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << u"Pôle 4.0 東京"_s << u"Pôle 4.0 東京"_s;
        QTest::newRow("lines") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("lines of Windows") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("carriage return") << u"good\rbad"_s << u"good\\u000dbad"_s;
        QTest::newRow("escape") << u"\u001b[2Jx"_s << u"\\u001b[2Jx"_s;
        QTest::newRow("bell, backspace, delete") << u"a\u0007\u0008\u007fb"_s << u"a\\u0007\\u0008\\u007fb"_s;
        QTest::newRow("CSI and OSC of C1") << u"\u009b31m\u009d0;t"_s << u"\\u009b31m\\u009d0;t"_s;
        QTest::newRow("overrides") << u"a\u202ecba\u202c"_s << u"a\\u202ecba\\u202c"_s;
        QTest::newRow("isolates") << u"\u2066x\u2069\u061c"_s << u"\\u2066x\\u2069\\u061c"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s << u"a\\u2028b\\u2029c\\u0085d"_s;
        QTest::newRow("tags") << u"a\U000E0041b"_s << u"a\\udb40\\udc41b"_s;
        QTest::newRow("joined emoji") << u"\U0001F469\u200D\U0001F52C"_s << u"\U0001F469\u200D\U0001F52C"_s;
        QTest::newRow("at both ends") << u"\n a \n"_s << u"\n a \n"_s;
    }
    void controlsAreEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(escapedControls(text), escaped);
        QCOMPARE(escapedControls(text.toStdString()), escaped.toStdString());
        QVERIFY(!hasControls(escaped.remove(u'\n').remove(u'\t').toStdString()));
    }

    void everyControlIsNoticed()
    {
        for (char32_t c = 0; c < 0x110000; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QString text{QChar::fromUcs4(c)};
            QCOMPARE(hasControls(text.toStdString()), isControl(c));
            if (QChar::category(c) == QChar::Other_Control)
                QVERIFY2(isControl(c), qPrintable(QString::number(c, 16)));
        }
    }

    void escapedJsonIsTheSameJson()
    {
        QString text;
        for (char32_t c = 0x20; c < 0xE0080; c = c == 0xFFFF ? 0xE0000 : c + 1)
            if (!QChar::isSurrogate(c) && c != u'"' && c != u'\\')
                text += QChar::fromUcs4(c);
        const std::string json = "{\"a\":\"" + text.toStdString() + "\"}";
        const std::string escaped = escapedControls(json);
        QVERIFY(!hasControls(escaped));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(escaped)).object().value("a"_L1).toString(), text);
    }

    void whatIsNoUtf8IsReplaced()
    {
        QCOMPARE(escapedControls(std::string_view("a\x9b"
                                                  "31m")),
                 std::string("a\uFFFD31m"));
    }
};

QTEST_GUILESS_MAIN(ControlsTest)
#include "controlcharacterstest.moc"
