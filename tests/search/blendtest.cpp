// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/blend.h"

#include "randomcatalogue.h"
#include "search/index.h"
#include "search/search.h"

#include <QTest>

#include <cmath>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;
using namespace randomcatalogue;

class BlendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsMeetHalfWay();
    void theEndsAreTheTwoSets_data();
    void theEndsAreTheTwoSets();
};

void BlendTest::weightsMeetHalfWay()
{
    const auto sector = [](const char *value, Mode mode, double weight) {
        Criterion criterion;
        criterion.dimension = Dimension::Sector;
        criterion.mode = mode;
        criterion.weight = weight;
        criterion.values = {value};
        return criterion;
    };
    const Criteria mine{
        {sector("digital", Mode::Prefer, 4), sector("health", Mode::Must, 1), sector("energy", Mode::Prefer, 1)}, 0};
    const Criteria theirs{
        {sector("energy", Mode::Prefer, 3), sector("mining", Mode::Prefer, 2), sector("digital", Mode::Exclude, 1)}, 1};
    const Criteria half{{sector("digital", Mode::Prefer, 2), sector("health", Mode::Must, 1),
                         sector("energy", Mode::Prefer, 2), sector("mining", Mode::Prefer, 1)},
                        0.5};
    QCOMPARE(blend(mine, theirs, 0.5), half);
    const auto weights = blendedWeights(mine, theirs, 0.25);
    QCOMPARE(weights.size(), 3U);
    QCOMPARE(weights[1].mine, 1.0);
    QCOMPARE(weights[1].theirs, 3.0);
    QCOMPARE(weights[1].criterion.weight, 1.5);
}

void BlendTest::theEndsAreTheTwoSets_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BlendTest::theEndsAreTheTwoSets()
{
    QFETCH(const std::uint32_t, seed);
    Random random(seed);
    std::vector<Organisation> organisations;
    for (int i = 0; i < 100; ++i)
        organisations.push_back(organisation(random, i));
    const auto index = Index::build(organisations);
    const auto criteria = [&] {
        Criteria some;
        for (int i = below(random, 6); i > 0; --i)
            some.list.push_back(criterion(random));
        some.doubt = below(random, 3) / 2.0;
        return some;
    };
    const Criteria mine = criteria();
    Criteria theirs = criteria();
    for (const Criterion &criterion : mine.list) { // some in both, with another weight
        if (criterion.mode == Mode::Prefer && chance(random, 0.5)) {
            theirs.list.push_back(criterion);
            theirs.list.back().weight = below(random, 6);
        }
    }
    const auto scores = [&](const Criteria &criteria) {
        Request request;
        request.criteria = criteria;
        request.allRows = true;
        return *run(*index, request);
    };
    const auto own = scores(mine);
    const auto same = scores(blend(mine, theirs, 0));
    QCOMPARE(same.rows, own.rows);
    for (std::size_t i = 0; i < own.scores.size(); ++i)
        QVERIFY(std::abs(own.scores[i] - same.scores[i]) < 1e-9);

    // Their weights on my question: my filters with their preferences.
    Criteria question = theirs;
    std::erase_if(question.list, [](const Criterion &criterion) { return criterion.mode != Mode::Prefer; });
    for (const Criterion &criterion : mine.list) {
        if (criterion.mode != Mode::Prefer)
            question.list.push_back(criterion);
    }
    const auto other = scores(question);
    const auto all = scores(blend(mine, theirs, 1));
    QCOMPARE(all.rows, other.rows);
    for (std::size_t i = 0; i < other.scores.size(); ++i)
        QVERIFY(std::abs(other.scores[i] - all.scores[i]) < 1e-9);
}

QTEST_GUILESS_MAIN(BlendTest)
#include "blendtest.moc"
