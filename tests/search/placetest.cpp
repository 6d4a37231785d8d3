// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/geo.h"
#include "catalogue/organisation.h"
#include "search/index.h"
#include "search/search.h"

#include <QTest>

#include <array>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

/// Distances and areas where a globe is awkward: poles, the antimeridian, places close together.
class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distancesHoldFromPoleToPole();
    void areasHoldRoundTheWorld_data();
    void areasHoldRoundTheWorld();
};

void PlaceTest::distancesHoldFromPoleToPole()
{
    constexpr double allRound = 25'000; // kilometres: more than from any place to any other
    const std::array<LatLon, 10> places{{{90, 0},
                                         {-90, 0},
                                         {-89.9999, 120},
                                         {-77.846, 166.668},
                                         {0, 180},
                                         {0, -180},
                                         {-17.7134, 178.065},
                                         {64.1466, -21.9426},
                                         {48.2082, 16.3738},
                                         {48.2082001, 16.3738}}};
    std::vector<Organisation> organisations;
    for (std::size_t i = 0; i < places.size(); ++i) {
        Organisation &o = organisations.emplace_back();
        o.id = "org:" + std::to_string(i);
        o.lat = places[i].lat;
        o.lon = places[i].lon;
    }
    const auto index = Index::build(organisations);
    for (const LatLon &from : places) {
        Criterion near;
        near.dimension = Dimension::Distance;
        near.mode = Mode::Prefer;
        near.nearness = Nearness{from, {}, allRound, Falloff::Linear};
        Request request;
        request.criteria.list = {near};
        request.top = 100;
        const auto answer = run(*index, request);
        QCOMPARE(answer->hits.size(), places.size());
        for (const Hit &hit : answer->hits) {
            const LatLon to = places[std::size_t(number(hit.row))];
            // The South Pole itself stands thirteen centimetres away.
            QVERIFY(std::abs((1 - hit.score) * allRound - distanceKm(from, to)) < 3e-4);
        }
    }
}

void PlaceTest::areasHoldRoundTheWorld_data()
{
    const std::vector<LatLon> triangle{{0, 0}, {0, 10}, {10, 10}};
    QTest::addColumn<Area>("area");
    QTest::addColumn<std::vector<std::string>>("inside");
    QTest::addRow("a box across the antimeridian")
        << Area{{}, Box{170, -50, -170, -30}, {}} << std::vector<std::string>{"b"};
    QTest::addRow("and a ring elsewhere")
        << Area{{}, Box{170, -50, -170, -30}, {triangle}} << std::vector<std::string>{"a", "b"};
    QTest::addRow("the whole world") << Area{{}, Box{-180, -90, 180, 90}, {}}
                                     << std::vector<std::string>{"a", "b", "c", "d"};
    QTest::addRow("to the last decimal") << Area{{}, Box{16.3738, 48.2082, 16.3738, 48.2082}, {}}
                                         << std::vector<std::string>{"c"};
    QTest::addRow("between two decimals")
        << Area{{}, Box{16.37380001, 48, 16.37380004, 49}, {}} << std::vector<std::string>{};
    QTest::addRow("a turn too many") << Area{{}, Box{-11, -1, -9, 1}, {}} << std::vector<std::string>{"d"};
}

void PlaceTest::areasHoldRoundTheWorld()
{
    QFETCH(Area, area);
    QFETCH(std::vector<std::string>, inside);
    std::vector<Organisation> organisations;
    for (const auto &[id, at] : std::initializer_list<std::pair<const char *, LatLon>>{
             {"a", {5, 8}}, {"b", {-40, 175}}, {"c", {48.2082, 16.3738}}, {"d", {0, 350}}}) {
        Organisation &o = organisations.emplace_back();
        o.id = id;
        o.lat = at.lat;
        o.lon = at.lon;
    }
    Criterion within;
    within.dimension = Dimension::Area;
    within.mode = Mode::Must;
    within.area = area;
    Request request;
    request.criteria.list = {within};
    request.top = 10;
    const auto index = Index::build(organisations);
    const auto answer = run(*index, request);
    std::vector<std::string> found;
    for (const Hit &hit : answer->hits)
        found.emplace_back(index->id(hit.row));
    QCOMPARE(found, inside);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "placetest.moc"
