// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/visibletext.h"

#include "base/controls.h"

#include <QTest>

using namespace hansa;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseenCharactersGo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("lines");
        const auto row = [](const char *name, const char *text, const char *line, const char *lines) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(line) << QByteArray(lines);
        };
        row("plain", "Silicon Alps", "Silicon Alps", "Silicon Alps");
        row("letters of all Europe", "Ærø, Škoda, Ζωή, Київ, €", "Ærø, Škoda, Ζωή, Київ, €",
            "Ærø, Škoda, Ζωή, Київ, €");
        row("a name turned round", "Photonics \u202Egro.live\u202C", "Photonics gro.live", "Photonics gro.live");
        row("isolates", "\u2066a\u2069", "a", "a");
        row("a zero-width space in a name", "Mina\u200Blogic", "Minalogic", "Minalogic");
        row("a joiner in a Latin name", "Mina\u200Dlogic\u200C", "Minalogic", "Minalogic");
        row("a joiner in Persian", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
            "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
        row("a soft hyphen, a byte-order mark", "a\u00ADb\uFEFFc", "abc", "abc");
        row("escape sequences", "a\x1B[31mb\u009Bc\x7F", "a[31mbc", "a[31mbc");
        row("noncharacters", "a\uFFFEb\uFFFFc\U0001FFFEd", "abcd", "abcd");
        row("tags", "a\U000E0041b", "ab", "ab");
        row("fillers", "a\u115Fb\u1160c\u3164d\uFFA0e\u2800f", "abcdef", "abcdef");
        row("others that Unicode calls ignorable", "a\u034Fb\u17B4c\u2061d\uFFF0e\U0001BCA0f\U0001D173g\U000E0100h",
            "abcdefgh", "abcdefgh");
        row("a selector behind a Latin letter", "Alpha\uFE0F", "Alpha", "Alpha");
        row("a picture in colour", "\u2600\uFE0F sun", "\u2600\uFE0F sun", "\u2600\uFE0F sun");
        row("a family of pictures", "\U0001F469\u200D\U0001F52C", "\U0001F469\u200D\U0001F52C",
            "\U0001F469\u200D\U0001F52C");
        row("lines", "a\r\nb\n\nc\td", "a b c d", "a\nb\n\nc\td");
        row("separators of lines", "a\u2028b\u0085c", "a b c", "a\nb\nc");
        row("spaces beside lines", "a \n b", "a b", "a \n b");
        row("nothing but them", "\u200B\u202E\n", "", "\n");
    }
    void unseenCharactersGo()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, lines);
        QCOMPARE(QByteArray::fromStdString(visibleText(text.toStdString(), Lines::One)), line);
        QCOMPARE(QByteArray::fromStdString(visibleText(text.toStdString(), Lines::Many)), lines);
    }

    /// The quick look at bytes finds whatever the slow one would take out, and what is clean is clean.
    void everyCharacterIsJudgedAlike()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            const std::string text = QString::fromUcs4(&c, 1).prepend(u'a').append(u'b').toStdString();
            const std::string once = visibleText(text, Lines::One);
            if (!isControl(c) && once != text)
                QVERIFY2(hasUnseen(text, Lines::One), qPrintable(QString::number(c, 16)));
            if (isControl(c))
                QVERIFY2(!hasControls(once), qPrintable(QString::number(c, 16)));
            QCOMPARE(visibleText(once, Lines::One), once);
        }
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "visibletexttest.moc"
