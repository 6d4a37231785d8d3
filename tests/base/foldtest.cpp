// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/fold.h"

#include "../seed.h"

#include <QTest>

#include <array>

using namespace hansa;
using namespace Qt::StringLiterals;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingDropsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ascii") << u"Bio-Cluster 4.0"_s << u"bio-cluster 4.0"_s;
        QTest::newRow("french") << u"Pôle Mer Méditerranée"_s << u"pole mer mediterranee"_s;
        QTest::newRow("german") << u"Straße GRÜN"_s << u"strasse grun"_s;
        QTest::newRow("danish") << u"Ærø"_s << u"aero"_s;
        QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("turkish") << u"İzmir ılıca"_s << u"izmir ilica"_s;
        QTest::newRow("greek") << u"ΑΘΉΝΑ"_s << u"αθηνα"_s;
        QTest::newRow("ligature") << u"oﬃce ①"_s << u"office 1"_s;
        QTest::newRow("dash") << u"Auvergne–Rhône"_s << u"auvergne rhone"_s;
        QTest::newRow("japanese") << u"クラスター"_s
                                  << u"クラスター"_s.normalized(QString::NormalizationForm_KD).remove(QChar(0x3099));
    }
    void foldingDropsCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(fold(text.toStdString())), folded);
    }

    void foldingTwiceChangesNothing()
    {
        for (const auto *text : {"Łódź", "Straße", "İzmir", "Ærø", "ﬃ", "\xff\xfe"})
            QCOMPARE(fold(fold(text)), fold(text));
    }

    /// A long text is taken apart in pieces, and reads as its words do alone.
    void longTextsFoldAsTheirWordsDo()
    {
        const std::array<QString, 12> letters{u"a"_s, u"É"_s,      u"ß"_s,   u"한"_s, u"ﬃ"_s,          u"\u0301"_s,
                                              u"Ǟ"_s, u"\u0323"_s, u"क्षि"_s, u"İ"_s,  u"\U0001D15F"_s, u"①"_s};
        QRandomGenerator random(testing::seed());
        for (int round = 0; round < 200; ++round) {
            std::string text;
            std::string folded;
            while (text.size() < 3000) {
                QString word(u"w"_s);
                for (int length = random.bounded(40); length > 0; --length)
                    word += letters[std::size_t(random.bounded(int(letters.size())))];
                text += (text.empty() ? "" : " ") + word.toStdString();
                folded += (folded.empty() ? "" : " ") + fold(word.toStdString());
            }
            QCOMPARE(fold(text), folded);
        }
    }

    void marksWithoutNumberAreDropped()
    {
        QCOMPARE(fold("a" + QString(u"\u0301\u0323"_s).repeated(1'000'000).toStdString() + "b"), "ab");
        QCOMPARE(fold(QString(1'000'000, QChar(0xe9)).toStdString()), std::string(1'000'000, 'e'));
    }

    void wordsAreRunsOfLettersAndDigits()
    {
        const std::string text = "  bio-cluster 4.0, (r&d)";
        QCOMPARE(words(text), (std::vector<std::string_view>{"bio", "cluster", "4", "0", "r", "d"}));
        QVERIFY(words("").empty());
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "foldtest.moc"
