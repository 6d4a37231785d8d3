// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/histogram.h"

#include "randomcatalogue.h"
#include "reference.h"
#include "search/index.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;
using namespace randomcatalogue;

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreRound_data();
    void stepsAreRound();
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void stopsWhenAsked();
};

void HistogramTest::stepsAreRound_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QList<double>>("edges");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("none") << Dimension::MembersTotal << QList<int>{} << QList<double>{} << QList<int>{};
    QTest::newRow("nought") << Dimension::MembersTotal << QList<int>{0} << QList<double>{0, 1} << QList<int>{1};
    QTest::newRow("members") << Dimension::MembersTotal << QList<int>{3, 4, 5, 60, 100}
                             << QList<double>{2, 5, 10, 20, 50, 100, 200} << QList<int>{2, 1, 0, 0, 1, 1};
    QTest::newRow("years") << Dimension::Founded << QList<int>{1998, 2004, 2005, 2005}
                           << QList<double>{1995, 2000, 2005, 2010} << QList<int>{1, 1, 2};
    QTest::newRow("a very old one") << Dimension::Founded << QList<int>{1356, 2024} << [] {
        QList<double> edges{1356};
        for (int year = 1880; year <= 2025; year += 5)
            edges << year;
        return edges;
    }() << QList<int>(QList<int>{1} + QList<int>(28, 0) + QList<int>{1});
}

void HistogramTest::stepsAreRound()
{
    QFETCH(const Dimension, dimension);
    QFETCH(const QList<int>, numbers);
    QFETCH(const QList<double>, edges);
    QFETCH(const QList<int>, counts);
    std::vector<Organisation> organisations;
    for (int i = 0; const int number : numbers) {
        Organisation &one = organisations.emplace_back();
        one.id = "org:n" + std::to_string(i++);
        one.name = one.id;
        if (dimension == Dimension::Founded)
            one.founded = number;
        else
            one.members.emplace().total = number;
    }
    const auto found = histogram(*Index::build(organisations), {}, dimension);
    QVERIFY(found);
    QCOMPARE(QList<double>(found->edges.begin(), found->edges.end()), edges);
    QCOMPARE(QList<int>(found->counts.begin(), found->counts.end()), counts);
}

void HistogramTest::agreesWithTheReference_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HistogramTest::agreesWithTheReference()
{
    QFETCH(const std::uint32_t, seed);
    Random random(seed);
    std::vector<Organisation> organisations;
    for (int i = 0; i < 300; ++i)
        organisations.push_back(organisation(random, i));
    Request request;
    for (int i = below(random, 4); i > 0; --i)
        request.criteria.list.push_back(criterion(random));
    const auto index = Index::build(organisations);
    for (const Dimension dimension : {Dimension::MembersTotal, Dimension::MembersSme, Dimension::MembersLarge,
                                      Dimension::Staff, Dimension::Founded}) {
        const auto found = histogram(*index, request, dimension);
        QVERIFY(found);
        // What a step says is what a must on it finds.
        Criteria others = request.criteria;
        std::erase_if(others.list,
                      [&](const Criterion &c) { return c.dimension == dimension && c.mode == Mode::Must; });
        const auto count = [&](auto also) {
            return std::uint32_t(std::ranges::count_if(
                organisations, [&](const Organisation &o) { return reference::passes(o, others) && also(o); }));
        };
        Criterion step;
        step.dimension = dimension;
        for (std::size_t i = 0; i < found->counts.size(); ++i) {
            step.atLeast = found->edges[i];
            step.atMost = std::nextafter(found->edges[i + 1], 0.0);
            QCOMPARE(found->counts[i], count([&](const Organisation &o) { return reference::passes(o, step); }));
        }
        step.atMost.reset();
        QCOMPARE(found->notStated, count([&](const Organisation &o) { return !reference::fulfilment(o, step); }));
        QCOMPARE(std::accumulate(found->counts.begin(), found->counts.end(), found->notStated),
                 count([](const Organisation &) { return true; }));
    }
}

void HistogramTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!histogram(*Index::build({}), {}, Dimension::Founded, stop.get_token()));
}

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogramtest.moc"
