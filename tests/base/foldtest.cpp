// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/fold.h"

#include <QTest>

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

    void wordsAreRunsOfLettersAndDigits()
    {
        const std::string text = "  bio-cluster 4.0, (r&d)";
        QCOMPARE(words(text), (std::vector<std::string_view>{"bio", "cluster", "4", "0", "r", "d"}));
        QVERIFY(words("").empty());
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "foldtest.moc"
