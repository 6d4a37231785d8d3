// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/textdifference.h"
#include "../seed.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
using enum TextPart::Kind;

std::string whole(const std::vector<TextPart> &parts, TextPart::Kind without)
{
    std::string text;
    for (const TextPart &part : parts)
        if (part.kind != without)
            text += part.text;
    return text;
}

/// The words that stay, by the textbook's table: what no difference may fall below.
std::size_t longestCommon(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    return table[a.size()][b.size()];
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += word + " ";
    return text;
}

CallChange change(CallChangeKind kind, std::string before, std::string after)
{
    CallChange one;
    one.kind = kind;
    one.before = std::move(before);
    one.after = std::move(after);
    return one;
}
} // namespace

/// What changed of a text, word by word.
class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreExchanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("difference");
        QTest::newRow("one word") << "at least three partners"_ba << "at least four partners"_ba
                                  << "at least [three ]{four }partners"_ba;
        QTest::newRow("nothing") << "the same"_ba << "the same"_ba << "the same"_ba;
        QTest::newRow("all") << "old"_ba << "new"_ba << "[old]{new}"_ba;
        QTest::newRow("from nothing") << ""_ba << "new words"_ba << "{new words}"_ba;
        QTest::newRow("to nothing") << "old words"_ba << ""_ba << "[old words]"_ba;
        QTest::newRow("both empty") << ""_ba << ""_ba << ""_ba;
        QTest::newRow("in the middle and at the end")
            << "a b c d e"_ba << "a x c d"_ba << "a [b ]{x }c [d e]{d}"_ba; // the last word has no space behind it
        QTest::newRow("lines") << "one\ntwo\nthree\n"_ba << "one\nthree\n"_ba << "one\n[two\n]three\n"_ba;
        QTest::newRow("other letters") << "für Größe"_ba << "für Länge"_ba << "für [Größe]{Länge}"_ba;
    }
    void wordsAreExchanged()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, difference);
        QByteArray shown;
        for (const TextPart &part : textDifference(before.toStdString(), after.toStdString())) {
            const QByteArray text = QByteArray::fromStdString(part.text);
            shown += part.kind == Removed ? "[" + text + "]" : part.kind == Added ? "{" + text + "}" : text;
        }
        QCOMPARE(shown, difference);
    }
    void bothTextsAreInIt()
    {
        QRandomGenerator random(hansa::testing::seed());
        for (int round = 0; round < 400; ++round) {
            const auto some = [&] {
                std::vector<std::string> words(random.bounded(12));
                for (std::string &word : words)
                    word = std::string(1, char('a' + random.bounded(4)));
                return words;
            };
            const auto before = some();
            const auto after = some();
            const auto parts = textDifference(joined(before), joined(after));
            QCOMPARE(whole(parts, Added), joined(before));
            QCOMPARE(whole(parts, Removed), joined(after));
            // No more is exchanged than has to be: each word is two bytes.
            std::size_t same = 0;
            for (const TextPart &part : parts)
                same += part.kind == Same ? part.text.size() / 2 : 0;
            QCOMPARE(same, longestCommon(before, after));
        }
    }
    void aLongTextIsNoTrouble()
    {
        std::string before;
        std::string after;
        for (int word = 0; word < 40'000; ++word) {
            before += "w" + std::to_string(word) + " ";
            after += "v" + std::to_string(word) + " ";
        }
        const auto parts = textDifference("begin " + before + "end", "begin " + after + "end");
        QCOMPARE(parts.size(), 4); // same, removed, added, same
        QCOMPARE(whole(parts, Removed), "begin " + after + "end");
    }
    void whatStayedIsShortened()
    {
        const std::string same = "one two three four five six seven eight nine ten ";
        const auto parts =
            shortened(textDifference(same + "a " + same + "b " + same, same + "x " + same + "y " + same), 2);
        std::string shown;
        for (const TextPart &part : parts)
            shown += part.text;
        QCOMPARE(shown, "… nine ten a x one two … nine ten b y one two … ");
    }
    void onlyTextsHaveOne()
    {
        QVERIFY(differenceOf(change(CallChangeKind::Deadline, "\"a\"", "\"b\"")).empty());
        QVERIFY(
            differenceOf(change(CallChangeKind::Conditions, "{\"min_partners\":3}", "{\"min_partners\":4}")).empty());
        QVERIFY(differenceOf(change(CallChangeKind::Text, "no json", "\"b\"")).empty());
        QCOMPARE(differenceOf(change(CallChangeKind::Text, "", "\"b\"")), (std::vector<TextPart>{{Added, "b"}}));
        const auto keywords =
            differenceOf(change(CallChangeKind::Text, "[\"light\",\"sensors\"]", "[\"light\",\"lasers\"]"));
        QCOMPARE(whole(keywords, Removed), "light\nlasers\n");
        QCOMPARE(whole(keywords, Added), "light\nsensors\n");
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "textdifferencetest.moc"
