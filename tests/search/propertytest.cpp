// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "randomcatalogue.h"
#include "reference.h"

#include "search/index.h"
#include "search/search.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;
using namespace randomcatalogue;

/// Random catalogues and criteria against the rules written out one by one.
class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data();
    void agreesWithTheReference();
};

void PropertyTest::agreesWithTheReference_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    // HANSA_SEED repeats one case, HANSA_CASES sets how many there are.
    bool given = false;
    const auto seed = std::uint32_t(qEnvironmentVariableIntValue("HANSA_SEED", &given));
    const int cases = given ? 1 : std::max(1, qEnvironmentVariable("HANSA_CASES", QStringLiteral("300")).toInt());
    const std::uint32_t first = given ? seed : std::random_device()();
    for (int i = 0; i < cases; ++i)
        QTest::addRow("HANSA_SEED=%d", int((first + std::uint32_t(i)) & 0x7fffffff))
            << ((first + std::uint32_t(i)) & 0x7fffffff);
}

void PropertyTest::agreesWithTheReference()
{
    QFETCH(std::uint32_t, seed);
    Random random(seed);
    const std::array sizes{0, 1, 63, 64, 65, 200, 700};
    std::vector<Organisation> organisations;
    for (int i = 0, n = sizes[seed % sizes.size()]; i < n; ++i)
        organisations.push_back(organisation(random, i));
    Request request;
    for (int i = below(random, 7); i > 0; --i)
        request.criteria.list.push_back(criterion(random));
    request.criteria.doubt = std::array{0.0, 0.0, 0.3, 1.0}[std::size_t(below(random, 4))];
    request.top = std::array{0U, 10U, 1000U}[std::size_t(below(random, 3))];
    request.offset = chance(random, 0.3) ? 3 : 0;
    request.facets.assign(countedHere.begin(), countedHere.end());
    request.explain = request.relax = request.allRows = true;

    const auto index = Index::build(organisations);
    const auto answer = run(*index, request);
    QVERIFY(answer);

    struct Expected {
        const Organisation *organisation;
        double score;
    };
    std::vector<Expected> expected;
    for (const Organisation &o : organisations) {
        if (reference::passes(o, request.criteria))
            expected.push_back({&o, reference::score(o, request.criteria, request.criteria.doubt)});
    }
    std::ranges::sort(expected, [](const Expected &a, const Expected &b) {
        const double left = std::nearbyint(a.score * 0x1p36);
        const double right = std::nearbyint(b.score * 0x1p36);
        return left != right ? left > right : a.organisation->id < b.organisation->id;
    });
    QCOMPARE(std::size_t(answer->count), expected.size());
    QCOMPARE(answer->rows.size(), expected.size());
    const std::size_t left = expected.size() - std::min<std::size_t>(expected.size(), request.offset);
    QCOMPARE(answer->hits.size(), std::min<std::size_t>(request.top, left));

    for (std::size_t i = 0; i < answer->hits.size(); ++i) {
        const Hit &hit = answer->hits[i];
        const Expected &should = expected[i + request.offset];
        QCOMPARE(index->id(hit.row), std::string_view(should.organisation->id));
        QVERIFY(std::abs(hit.score - should.score) < 1e-12);
        QVERIFY(std::abs(hit.reach - reference::score(*should.organisation, request.criteria, 1)) < 1e-12);
        double shares = 0;
        double weights = 0;
        for (const Part &part : hit.parts) {
            const Criterion &c = request.criteria.list[part.criterion];
            const auto known = reference::fulfilment(*should.organisation, c);
            QVERIFY(std::abs(part.fulfilment - known.value_or(request.criteria.doubt)) < 1e-12);
            QCOMPARE(part.state == State::NotStated, !known.has_value());
            shares += part.share;
            weights += part.weight;
        }
        if (weights > 0)
            QVERIFY(std::abs(shares - hit.score) < 1e-12);
    }

    const auto countWith = [&](const auto &criteria, auto also) {
        return std::uint32_t(std::ranges::count_if(
            organisations, [&](const Organisation &o) { return reference::passes(o, criteria) && also(o); }));
    };
    for (const Facet &facet : answer->facets) {
        Criteria others = request.criteria;
        Criterion chosen; // as the first must there, with other values
        chosen.dimension = facet.dimension;
        for (const Criterion &c : request.criteria.list) {
            if (c.dimension == facet.dimension && c.mode == Mode::Must) {
                chosen = c;
                break;
            }
        }
        chosen.orUnknown = false;
        chosen.allOf = false;
        std::erase_if(others.list, [&](const Criterion &c) {
            return c.dimension == facet.dimension && c.mode == Mode::Must && !c.allOf;
        });
        QCOMPARE(facet.counts.size(), facet.values->size());
        for (std::size_t i = 0; i < facet.counts.size(); ++i) {
            const std::string &value = (*facet.values)[i];
            chosen.values = {value};
            const auto count = countWith(others, [&](const Organisation &o) {
                return value.empty() ? reference::valuesOf(o, facet.dimension).empty()
                    : facet.dimension == Dimension::Nace && value.size() < 5 ? true
                                                                             : reference::passes(o, chosen);
            });
            if (facet.dimension != Dimension::Nace || value.size() == 5 || value.empty())
                QCOMPARE(facet.counts[i], count);
        }
    }
    for (const Relaxation &relaxation : answer->relaxations) {
        Criteria without = request.criteria;
        without.list.erase(without.list.begin() + relaxation.criterion);
        QCOMPARE(relaxation.gain + answer->count, countWith(without, [](const Organisation &) { return true; }));
    }
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "propertytest.moc"
