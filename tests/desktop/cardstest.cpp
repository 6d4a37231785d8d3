// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/cards.h"

#include <QTest>

using namespace hansa::desktop;
using namespace hansa::search;

class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatMustBeThereAlsoRank();
    void whatAsksForNothingIsLeftOut();
    void cardsSurviveTheWayThroughTheEngine();
    void tintsCountOnlyWhatWeighs();
};

namespace
{
Criterion words(Mode mode, double weight)
{
    Criterion criterion;
    criterion.mode = mode;
    criterion.weight = weight;
    criterion.values = {"wind"};
    return criterion;
}

Criterion country(Mode mode)
{
    Criterion criterion;
    criterion.dimension = Dimension::Country;
    criterion.mode = mode;
    criterion.values = {"DE"};
    return criterion;
}
} // namespace

void CardsTest::wordsThatMustBeThereAlsoRank()
{
    const auto engine = toEngine({country(Mode::Exclude), words(Mode::Must, 4)}, 0.5);
    QCOMPARE(engine.criteria.doubt, 0.5);
    QCOMPARE(engine.criteria.list.size(), 3U);
    QCOMPARE(engine.criteria.list[1].mode, Mode::Must);
    QCOMPARE(engine.criteria.list[2].mode, Mode::Prefer);
    QCOMPARE(engine.criteria.list[2].weight, 4.0);
    QCOMPARE(engine.cardOf, (std::vector<std::size_t>{0, 1, 1}));
}

void CardsTest::whatAsksForNothingIsLeftOut()
{
    Criterion empty;
    empty.dimension = Dimension::MembersSme;
    const auto engine = toEngine({empty, country(Mode::Must)}, 0);
    QCOMPARE(engine.criteria.list.size(), 1U);
    QCOMPARE(engine.cardOf, (std::vector<std::size_t>{1}));
}

void CardsTest::cardsSurviveTheWayThroughTheEngine()
{
    const Cards cards{words(Mode::Must, 2), country(Mode::Prefer), country(Mode::Exclude)};
    QCOMPARE(toCards(toEngine(cards, 0).criteria), cards);
    const Cards only{words(Mode::Prefer, 2)};
    QCOMPARE(toCards(toEngine(only, 0).criteria), only);
}

void CardsTest::tintsCountOnlyWhatWeighs()
{
    const Cards cards{country(Mode::Must), words(Mode::Must, 3), country(Mode::Exclude), country(Mode::Prefer)};
    QCOMPARE(tintOf(cards, 0), -1);
    QCOMPARE(tintOf(cards, 1), 0);
    QCOMPARE(tintOf(cards, 2), -1);
    QCOMPARE(tintOf(cards, 3), 1);
}

QTEST_GUILESS_MAIN(CardsTest)

#include "cardstest.moc"
