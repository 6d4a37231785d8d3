// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/reading/callreading.h"

#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::calls;

/// What a text asks for, and nothing that it does not say.
class CallReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void everyProposalStandsInItsSentence();
    void anyTextEnds();
};

void CallReadingTest::asks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("asked");
    const auto row = [](const char *name, const char *text, const char *asked) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(asked);
    };
    row("nothing", "", "");
    row("no words of ours", "Lorem ipsum dolor sit amet.", "");
    row("partners and countries",
        "At least three independent legal entities from three different Member States take part.",
        "min-partners 3; min-countries 3");
    row("in digits", "A minimum of 5 partners from at least 4 eligible countries.", "min-partners 5; min-countries 4");
    row("at most", "The consortium may have no more than twelve or 9 partners.", "");
    row("a maximum", "A maximum of 9 partners is allowed.", "max-partners 9");
    row("German", "Mindestens drei Partner aus zwei verschiedenen Ländern.", "min-partners 3; min-countries 2");
    row("French", "Au moins trois entités établies dans au moins deux pays.", "min-partners 3; min-countries 2");
    row("Spanish", "Al menos tres entidades de dos diferentes países.", "min-partners 3; min-countries 2");
    row("years are no partners", "At least 24 months. At least 3 deliverables.", "");
    row("a theme, once", "Photonics is key. Photonics again.", "prefer sector photonics; prefer technology photonics");
    row("a theme in another language", "Gefördert wird Photonik.",
        "prefer sector photonics; prefer technology photonics");
    row("a country that is only mentioned", "A conference in Portugal is planned.", "");
    row("a country that may apply", "Applicants must be established in Portugal.", "must country PT");
    row("a country that may not", "Entities from Russia are not eligible.", "exclude country RU");
    row("members of a cluster", "Clusters with at least 50 SMEs are addressed.", "prefer members.sme >=50");
    row("SMEs of the consortium are others", "At least two SMEs take part.", "");
    row("a label", "Holders of the Gold Label are preferred.", "prefer label ECEI:gold");
    row("the first number counts", "At least three partners. At least five partners.", "min-partners 3");
}

void CallReadingTest::asks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, asked);
    QByteArrayList found;
    for (const Proposal &one : readCallText(text.toStdString())) {
        QByteArray words;
        if (!one.criterion) {
            words = QByteArray::fromStdString(std::string(proposalKindName(one.kind))) + ' '
                + QByteArray::number(one.number);
        } else {
            words = QByteArray::fromStdString(std::string(search::modeName(one.criterion->mode)) + " "
                                              + std::string(search::dimensionName(one.criterion->dimension)) + " ");
            for (const std::string &value : one.criterion->values)
                words += QByteArray::fromStdString(value);
            if (one.criterion->atLeast)
                words += ">=" + QByteArray::number(*one.criterion->atLeast);
        }
        found << words;
    }
    QCOMPARE(found.join("; "), asked);
}

void CallReadingTest::everyProposalStandsInItsSentence()
{
    const std::string text = "At least three legal entities. Photonics for health; sensors too.\n• Digital "
                             "skills\nEstablished in France or Spain.";
    const auto proposals = readCallText(text);
    QVERIFY(proposals.size() >= 5);
    for (const Proposal &one : proposals) {
        QVERIFY(!one.matched.empty());
        QVERIFY2(text.contains(one.sentence), one.sentence.c_str());
    }
    QCOMPARE(criteriaOf(proposals).list.size(),
             std::size_t(std::ranges::count_if(proposals, [](const Proposal &p) { return p.criterion.has_value(); })));
}

void CallReadingTest::anyTextEnds()
{
    for (const QByteArray &piece : {QByteArray("at least three "), QByteArray("cluster "), QByteArray(". "),
                                    QByteArray("\xff\xfe"), QByteArray("photonics;"), QByteArray("a")}) {
        const auto proposals = readCallText(piece.repeated(300'000 / piece.size()).toStdString());
        QVERIFY(proposals.size() < 50);
    }
}

QTEST_GUILESS_MAIN(CallReadingTest)
#include "callreadingtest.moc"
