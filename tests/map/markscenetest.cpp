// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/markscene.h"
#include "map/markset.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <set>

using namespace hansa;
using namespace hansa::map;

namespace
{

Cluster markAtPlace(LatLon place, std::uint32_t count = 1)
{
    Cluster cluster;
    cluster.position = toMercator(place);
    cluster.count = count;
    return cluster;
}

const Camera europe{toMercator({50, 10}), 5, 1000, 700};

} // namespace

class MarkSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestMarkIsHit()
    {
        const std::vector clusters{markAtPlace({50, 10}), markAtPlace({50, 10.5}), markAtPlace({55, 10}, 100)};
        const ScreenPoint middle = toScreen(europe, clusters[0].position);
        QCOMPARE(markAt(clusters, europe, middle), 0U);
        QCOMPARE(markAt(clusters, europe, {middle.x + 11, middle.y}), 1U); // between the two, nearer to the second
        QCOMPARE(markAt(clusters, europe, {middle.x - 11, middle.y}), 0U); // a small dot has a target of 24 pixels
        QCOMPARE(markAt(clusters, europe, {middle.x - 13, middle.y}), std::nullopt);
        const ScreenPoint ring = toScreen(europe, clusters[2].position);
        QCOMPARE(markAt(clusters, europe, {ring.x, ring.y + markRadius(clusters[2]) - 1}), 2U);
    }

    void onlyMarksInViewAreDrawnAndWalked()
    {
        const std::vector clusters{markAtPlace({54, 10}), markAtPlace({50, 11}), markAtPlace({0, 0}),
                                   markAtPlace({50, 10.1})};
        QCOMPARE(marksInView(clusters, europe), (std::vector{0U, 1U, 3U}));
        QCOMPARE(walkOrder(clusters, europe, 10), (std::vector{3U, 1U, 0U})); // from the middle outwards
        QCOMPARE(walkOrder(clusters, europe, 2), (std::vector{3U, 1U}));
    }

    void betterMarksAreLarger()
    {
        Cluster cluster;
        cluster.count = 1;
        double before = 0;
        std::set<double> sizes;
        for (int percent = 0; percent <= 100; ++percent) {
            cluster.best = percent / 100.0;
            const double radius = markRadius(cluster);
            QVERIFY(radius >= before);
            before = radius;
            sizes.insert(radius);
        }
        QCOMPARE(sizes.size(), std::size_t(dotSteps));
        cluster.count = 2;
        QVERIFY(markRadius(cluster) > before); // a ring is larger than any dot
    }

    void arrowsGoTheWayTheyPoint()
    {
        const std::vector clusters{markAtPlace({50, 10}), markAtPlace({50.5, 14}), markAtPlace({55, 10.5}),
                                   markAtPlace({46, 10}), markAtPlace({50, 6})};
        const ScreenPoint from = toScreen(europe, clusters[0].position);
        QCOMPARE(nextMark(clusters, europe, from, Direction::Right), 1U);
        QCOMPARE(nextMark(clusters, europe, from, Direction::Up), 2U);
        QCOMPARE(nextMark(clusters, europe, from, Direction::Down), 3U);
        QCOMPARE(nextMark(clusters, europe, from, Direction::Left), 4U);
        QCOMPARE(nextMark(clusters, europe, toScreen(europe, clusters[4].position), Direction::Left), std::nullopt);
    }

    void arcsGoFromEndToEndTheShortWay()
    {
        const Mercator wellington = toMercator({-41.3, 174.8});
        const Mercator santiago = toMercator({-33.4, -70.7});
        const auto points = arc(wellington, santiago, 20);
        QCOMPARE(points.size(), 21U);
        QCOMPARE(points.front(), wellington);
        QVERIFY(std::abs(points.back().x - 1 - santiago.x) < 1e-12); // on the next copy, not back over Africa
        for (std::size_t i = 1; i < points.size(); ++i) {
            QVERIFY(std::abs(points[i].x - points[i - 1].x) < 0.05);
        }
    }

    void setsLeaveOutWhatHasNoPlace()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::array<MapPoint, 4> points{{{0.52, 0.41, 0.3, 11, 8, true},
                                              {0.5, 0.4, 0.9, 7, 3, false},
                                              {nan, nan, 1, 8, 1, false},
                                              {0.6, 1.2, 1, 9, 1, false}}};
        const MarkSet set(points);
        QCOMPARE(set.size(), 2U);
        QCOMPARE(set.rows()[0], 7U); // in their order
        QCOMPARE(set.scores()[0], 0.9);
        QCOMPARE(set.table().theme(7), std::uint8_t(3));
        QVERIFY(set.table().isVague(11) && !set.table().isVague(7) && !set.table().isPlaced(9));
        QCOMPARE(set.indexOfRow(11), 1U);
        QCOMPARE(set.indexOfRow(8), std::nullopt);
        QVERIFY(contains(set.bounds(), set.table().position(7)) && contains(set.bounds(), set.table().position(11)));
        QVERIFY(set.bounds().width() < 0.021);

        Clusterer clusterer;
        const Clusters far = set.cluster(clusterer, wholeWorld, {.zoom = 0});
        QCOMPARE(far.clusters.size(), 1U);
        QCOMPARE(far.clusters[0].count, 2U);
        QCOMPARE(far.clusters[0].row, 7U);
        QCOMPARE(far.clusters[0].sectors[0], (SectorCount{3, 1}));
        QCOMPARE(far.clusters[0].sectors[1], (SectorCount{8, 1}));
    }
};

QTEST_GUILESS_MAIN(MarkSceneTest)
#include "markscenetest.moc"
