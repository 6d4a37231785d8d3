// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hansa::calls;

/// HTML of strangers becomes what a person reads, and nothing else.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsAPersonDoes_data();
    void readsAsAPersonDoes();
    void deepNestingEnds_data();
    void deepNestingEnds();
    void longTextIsCutAtACharacter();
    void tagsOfManyAttributesAreReadByTheirName();
    void titlesAreOneLine();
    void anyBytesAreText();
};

void PlainTextTest::readsAsAPersonDoes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text);
    };
    row("no markup", "Two  words\r\nand a line\n\n\n\nand a paragraph ", "Two words\nand a line\n\nand a paragraph");
    row("paragraphs", "<p>One</p><p>Two\n lines</p>", "One\n\nTwo lines");
    row("a list", "<p>Either:</p><ul><li>one</li><li><p>two</p></li></ul>after", "Either:\n\n• one\n• two\n\nafter");
    row("a break", "one<br>two<br/>three", "one\ntwo\nthree");
    row("a heading", "<h2>Scope</h2>text", "Scope\n\ntext");
    row("the portal's heading", "<span class=\"topicdescriptionkind\">Scope:</span>This action",
        "Scope:\n\nThis action");
    row("words in the middle of markup", "a <b>bold</b> word, <em>and</em> more", "a bold word, and more");
    row("entities", "R&amp;D &lt; 5 &euro; &#8364; &#x20AC; caf&eacute;&nbsp;&nbsp;noir", "R&D < 5 € € € café noir");
    row("a bare ampersand", "R&D and A & B", "R&D and A & B");
    row("every alphabet", "<p>Ελλάδα България Łódź Žilina ğ 日本</p>", "Ελλάδα България Łódź Žilina ğ 日本");
    row("a link says where it goes", "see <a href=\"https://example.org/a?b=1&amp;c=2\">the guide</a>.",
        "see the guide (https://example.org/a?b=1&c=2).");
    row("a link that says itself", "<a href=\"https://example.org\">https://example.org</a>", "https://example.org");
    row("a mail address", "<a href=\"mailto:a@example.org\">write</a>", "write (mailto:a@example.org)");
    row("a link that does something", "<a href=\"javascript:alert(1)\">click</a>", "click");
    row("a link to the disk", "<a href=\"file:///etc/passwd\">click</a>", "click");
    row("a script", "a<script>alert('<p>x</p>')</script>b<SCRIPT src=x></SCRIPT>", "ab");
    row("a style", "<style>p { color: red }</style>a", "a");
    row("a remote image", "a<img src=\"https://example.org/pixel.gif\" alt=\"A map\">b", "aA mapb");
    row("a frame", "a<iframe src=\"https://example.org\">no frames</iframe>b", "ab");
    row("a comment", "a<!-- <p>hidden</p> -->b", "ab");
    row("a table", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "A | B\n1 | 2");
    row("broken markup", "<p>one<p>two</b></i><ul><li>three", "one\n\ntwo\n\n• three");
    row("an unfinished tag", "one <a href=\"https://example.org", "one");
    row("control characters",
        "a\x01<p>b\x07"
        "c</p>",
        "a\n\nbc");
    row("marks nobody sees", "soft\xc2\xadhyphen <b>zero\xe2\x80\x8bwidth</b>", "softhyphen zerowidth");
    row("another direction", "a\xe2\x80\xae<b>b</b>", "ab");
    row("nothing", "", "");
    row("only markup", "<p> <br> </p>", "");
    row("an encoding that is not true", "<meta charset=\"iso-8859-1\"><p>é</p>", "é");
}

void PlainTextTest::readsAsAPersonDoes()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(plainText(html.toStdString())), text);
}

void PlainTextTest::deepNestingEnds_data()
{
    QTest::addColumn<QByteArray>("tag");
    for (const char *tag : {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=\"https://e.org\">", "<font>",
                            "<p>", "<x>", "</b>", "<!--", "<![CDATA["})
        QTest::newRow(tag) << QByteArray(tag);
}

void PlainTextTest::deepNestingEnds()
{
    QFETCH(const QByteArray, tag);
    const QByteArray html = "<p>before</p>" + tag.repeated(10'000'000 / tag.size()) + "after";
    const std::string text = plainText(html.toStdString());
    QVERIFY(text.starts_with("before"));
    QCOMPARE_LE(text.size(), maxPlainText + 4);
}

void PlainTextTest::tagsOfManyAttributesAreReadByTheirName()
{
    std::string attributes;
    for (int number = 0; number < 100'000; ++number)
        attributes += " a" + std::to_string(number) + (number % 2 ? "=''" : "");
    QCOMPARE(plainText("<ul><li" + attributes + ">one</li><li>two</li></ul>after"), "• one\n• two\n\nafter");
    QCOMPARE(plainText("<svg><path d='" + attributes + "'/></svg>after"), "after");
    QCOMPARE(plainText("one <b" + attributes), "one");
    QCOMPARE(plainText("<p style='a: b; c: d' title=\"x > y\">one</p>"), "one");
}

void PlainTextTest::longTextIsCutAtACharacter()
{
    for (const char *open : {"", "<p>"}) {
        const std::string text = plainText(open + QByteArray("é").repeated(int(maxPlainText)).toStdString());
        QVERIFY(QByteArray::fromStdString(text).isValidUtf8());
        QVERIFY(text.ends_with("é…"));
        QCOMPARE_LE(text.size(), maxPlainText + 3);
    }
}

void PlainTextTest::titlesAreOneLine()
{
    QCOMPARE(oneLine("<p>One</p>\r\n<p>Two</p>"), "One Two");
    QCOMPARE(oneLine("a\n\nb\r"), "a b");
    QCOMPARE(oneLine("ééé", 4), "éé…");
}

/// Whatever comes in, what goes out is UTF-8 without markup's own characters being run, and short enough.
void PlainTextTest::anyBytesAreText()
{
    QRandomGenerator dice(20261128);
    const QByteArrayList parts{"<",    ">",    "</", "p",   "script", "&",        ";",         "#x1F",
                               "\xff", "\xc3", "\"", "'",   "=",      "<a href=", "<!--",      "-->",
                               " ",    "\n",   "é",  "\0x", "<li>",   "<?",       "<!DOCTYPE", "]]>"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray html;
        for (quint32 left = dice.bounded(40U); left > 0; --left)
            html += parts[dice.bounded(int(parts.size()))];
        const QByteArray text = QByteArray::fromStdString(plainText(html.toStdString()));
        QVERIFY2(text.isValidUtf8(), html.toHex().constData());
        QVERIFY2(!text.contains('\0') && !text.contains('\r') && !text.contains("\n\n\n"), html.toHex().constData());
    }
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
