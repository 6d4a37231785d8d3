// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/clusterer.h"
#include "../seed.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace hansa;
using namespace hansa::map;

namespace
{

/// Points with what a clusterer reads of them.
struct Points {
    std::vector<PackedRow> table;
    std::vector<double> x; ///< of the packed ones: NaN where there is none
    std::vector<double> y;
    std::vector<std::uint32_t> rows;
    std::vector<double> scores;

    void add(Mercator at, double score = 0.5, std::uint64_t bits = 1)
    {
        rows.push_back(std::uint32_t(x.size()));
        const PackedPoint point = packed(at);
        const bool known = point != nowhere;
        x.push_back(known ? unpacked(point).x : std::numeric_limits<double>::quiet_NaN());
        y.push_back(known ? unpacked(point).y : std::numeric_limits<double>::quiet_NaN());
        table.push_back({point, bits});
        scores.push_back(score);
    }
    void add(LatLon at, double score = 0.5, std::uint64_t bits = 1) { add(toMercator(at), score, bits); }

    [[nodiscard]] Clusters cluster(const MercatorBox &box, const ClusterGrid &grid) const
    {
        Clusterer clusterer;
        return clusterer.run(table, {rows, scores}, box, grid);
    }
};

/// A cell of the slow reference: who is in it.
using Cells = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>; // line, column

Cells referenceCells(const Points &points, const MercatorBox &box, const ClusterGrid &grid)
{
    Cells cells;
    for (const std::uint32_t row : points.rows) {
        if (contains(box, {points.x[row], points.y[row]})) {
            const double size = grid.worldPixels();
            cells[{std::uint32_t(std::floor(points.y[row] * (size / grid.radius))),
                   std::uint32_t(std::floor(points.x[row] * (size / grid.radius)))}]
                .push_back(row);
        }
    }
    return cells;
}

/// The obvious way: every pair of cells, members as lists.
std::vector<std::vector<std::uint32_t>> referenceClusters(const Points &points, const Cells &cells,
                                                          const ClusterGrid &grid)
{
    struct Item {
        std::pair<std::uint32_t, std::uint32_t> key;
        std::vector<std::uint32_t> rows;
        double x = 0;
        double y = 0;
        bool taken = false;
    };
    std::vector<Item> items;
    for (const auto &[key, rows] : cells) {
        Item item{key, rows};
        for (const std::uint32_t row : rows) {
            item.x += points.x[row] / double(rows.size());
            item.y += points.y[row] / double(rows.size());
        }
        items.push_back(item);
    }
    std::ranges::stable_sort(items, std::greater(), [](const Item &item) { return item.rows.size(); });
    std::vector<std::vector<std::uint32_t>> clusters;
    for (Item &seed : items) {
        if (seed.taken) {
            continue;
        }
        seed.taken = true;
        std::vector<std::uint32_t> rows = seed.rows;
        for (Item &other : items) {
            const double size = grid.worldPixels();
            if (!other.taken && std::hypot(shortWay(seed.x, other.x) * size, (seed.y - other.y) * size) < grid.radius) {
                other.taken = true;
                rows.insert(rows.end(), other.rows.begin(), other.rows.end());
            }
        }
        std::ranges::sort(rows);
        clusters.push_back(rows);
    }
    return clusters;
}

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_engine); }
    std::uint32_t below(std::uint32_t end)
    {
        return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(m_engine);
    }
    std::mt19937 &engine() { return m_engine; }

    /// Towns with many points each, some at one address, some without a position, some at the antimeridian.
    Points points(int count)
    {
        std::vector<Mercator> towns(20);
        for (Mercator &town : towns) {
            town = {below(4) == 0 ? wrapped(between(-0.01, 0.01)) : between(0, 1), between(0.1, 0.9)};
        }
        Points points;
        for (int i = 0; i < count; ++i) {
            Mercator at = towns[below(20)];
            if (below(3) != 0) {
                const double spread = std::exp2(-between(4, 16));
                at = {wrapped(at.x + between(-spread, spread)), at.y + between(-spread, spread)};
            }
            if (below(50) == 0) {
                at.x = at.y = std::numeric_limits<double>::quiet_NaN();
            }
            points.add(at, below(11) / 10.0, (1ULL << below(6)) | (1ULL << below(64)));
        }
        return points;
    }
    MercatorBox box()
    {
        if (below(5) == 0) {
            return wholeWorld;
        }
        const double west = between(0, 1);
        const double north = between(0, 0.9);
        return {west, north, west + std::min(1.0, between(0.001, 1.1)), between(north, 1)};
    }
    ClusterGrid grid()
    {
        return {.zoom = between(0, 14), .radius = between(20, 90), .tileSize = below(2) == 0 ? 256 : 512};
    }

private:
    std::mt19937 m_engine;
};

quint32 testSeed()
{
    static const quint32 seed = testing::seed();
    return seed;
}

} // namespace

class ClustererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeTheSlowReference()
    {
        Random random(testSeed());
        // The same for all rounds, so that nothing is left over from one to the next.
        Clusterer alone;
        Clusterer shared(2);
        for (int round = 0; round < 300; ++round) {
            Clusterer &clusterer = round % 2 == 0 ? alone : shared;
            const Points points = random.points(1 + int(random.below(600)));
            const MercatorBox box = random.box();
            const ClusterGrid grid = random.grid();
            const Clusters result = clusterer.run(points.table, {points.rows, points.scores}, box, grid);

            const Cells cells = referenceCells(points, box, grid);
            verifyCells(result.cells, cells);
            if (QTest::currentTestFailed()) {
                return;
            }

            const auto clusters = referenceClusters(points, cells, grid);
            QCOMPARE(result.clusters.size(), clusters.size());
            const std::vector<std::uint32_t> assignment = clusterer.assignment();
            QCOMPARE(assignment.size(), points.rows.size());
            std::vector<std::vector<std::uint32_t>> members(clusters.size());
            for (std::size_t i = 0; i < assignment.size(); ++i) {
                if (assignment[i] != noCluster) {
                    members.at(assignment[i]).push_back(points.rows[i]);
                }
            }
            std::uint32_t sum = 0;
            for (std::size_t i = 0; i < clusters.size(); ++i) {
                QCOMPARE(members[i], clusters[i]);
                verifyCluster(result.clusters[i], clusters[i], points);
                if (QTest::currentTestFailed()) {
                    return;
                }
                sum += result.clusters[i].count;
            }
            QCOMPARE(result.inView, sum);
            QCOMPARE(sum, std::uint32_t(std::ranges::count_if(points.rows, [&](std::uint32_t row) {
                         return contains(box, {points.x[row], points.y[row]});
                     })));
        }
    }

    void someAtATimeGivesTheSame()
    {
        Random random(testSeed() + 5);
        Clusterer atOnce;
        Clusterer someAtATime;
        for (int round = 0; round < 60; ++round) {
            const Points points = random.points(1 + int(random.below(4000)));
            const MercatorBox box = random.box();
            const ClusterGrid grid = random.grid();
            someAtATime.begin(points.table, box, grid);
            for (std::size_t done = 0; done < points.rows.size();) {
                const std::size_t some = std::min<std::size_t>(random.below(400), points.rows.size() - done);
                const std::size_t next = std::min<std::size_t>(random.below(400), points.rows.size() - done - some);
                const PointSelection selection{std::span(points.rows).subspan(done, some),
                                               std::span(points.scores).subspan(done, some)};
                someAtATime.add(random.below(2) == 0 ? Half::First : Half::Second, selection,
                                std::span(points.rows).subspan(done + some, next));
                done += some;
            }
            const Clusters result = someAtATime.finish();
            const Clusters expected = atOnce.run(points.table, {points.rows, points.scores}, box, grid);
            QVERIFY(result.clusters == expected.clusters);
            QVERIFY(result.cells == expected.cells);
            QCOMPARE(result.inView, expected.inView);
            QVERIFY(someAtATime.finish().clusters.empty()); // nobody is counted twice
            QVERIFY(someAtATime.assignment().empty());
        }
    }

    void manyCellsAreCountedEach()
    {
        Random random(testSeed() + 6);
        Points points;
        for (int i = 0; i < 20'000; ++i) { // most of them alone
            points.add(Mercator{random.between(0, 1), random.between(0, 1)});
        }
        const ClusterGrid grid{.zoom = 13};
        const Cells cells = referenceCells(points, wholeWorld, grid);
        QVERIFY(cells.size() > 15'000);
        const Clusters result = points.cluster(wholeWorld, grid);
        verifyCells(result.cells, cells);
    }

    void theOrderOfTheRowsDoesNotShow()
    {
        Random random(testSeed() + 1);
        for (int round = 0; round < 20; ++round) {
            Points points = random.points(500);
            const MercatorBox box = random.box();
            const ClusterGrid grid = random.grid();
            const Clusters before = points.cluster(box, grid);
            std::vector<double> scoreOf = points.scores;
            std::ranges::shuffle(points.rows, random.engine());
            std::ranges::transform(points.rows, points.scores.begin(), [&](std::uint32_t row) { return scoreOf[row]; });
            const Clusters after = points.cluster(box, grid);
            QVERIFY(before.clusters == after.clusters); // to the last bit
            QVERIFY(before.cells == after.cells);
        }
    }

    void cellsHoldStillWhileTheMapMoves()
    {
        Random random(testSeed() + 2);
        const Points points = random.points(2000);
        const ClusterGrid grid{.zoom = 5};
        const double cell = grid.radius / grid.worldPixels();
        const Cells world = referenceCells(points, wholeWorld, grid);
        for (int round = 0; round < 50; ++round) {
            const MercatorBox box{random.between(0, 0.5), random.between(0.1, 0.4), random.between(0.6, 1),
                                  random.between(0.5, 0.9)};
            for (const GridCell &seen : points.cluster(box, grid).cells) {
                const bool whollyInView = seen.column * cell >= box.west && (seen.column + 1) * cell <= box.east
                    && seen.line * cell >= box.north && (seen.line + 1) * cell <= box.south;
                if (whollyInView) {
                    QCOMPARE(seen.count, std::uint32_t(world.at({seen.line, seen.column}).size()));
                }
            }
        }
    }

    void neighboursMergeAcrossTheAntimeridian()
    {
        Points points;
        points.add(LatLon{-17, 179.999}, 0.4, 0b01);
        points.add(LatLon{-17, -179.999}, 0.9, 0b11);
        points.add(LatLon{-17, 0}, 0.1, 0b100);
        const Clusters result = points.cluster(boxOfDegrees(170, -30, -170, 0), {.zoom = 6});
        QCOMPARE(result.inView, 2U);
        QCOMPARE(result.cells.size(), 2U);
        QCOMPARE(result.clusters.size(), 1U);
        const Cluster &cluster = result.clusters[0];
        QCOMPARE(cluster.row, 1U);
        QCOMPARE(cluster.best, 0.9);
        QVERIFY(std::abs(shortWay(cluster.position.x, 0)) < 1e-9);
        QVERIFY(cluster.bounds.width() < 1e-5);
        QCOMPARE(cluster.sectors[0], (SectorCount{0, 2}));
        QCOMPARE(cluster.sectors[1], (SectorCount{1, 1}));
        QCOMPARE(cluster.sectors[2].count, 0U);
    }

    void theViewMayEndAtTheAntimeridian()
    {
        Points points;
        points.add(LatLon{-49.99, 180}, 0.4);
        points.add(LatLon{-49.99, -180}, 0.9);
        points.add(LatLon{10, 171}, 0.1);
        points.add(LatLon{49, 180}, 0.2);
        for (const double zoom : {0.0, 4.0, 9.0, 20.0}) {
            const ClusterGrid grid{.zoom = zoom};
            const MercatorBox box = boxOfDegrees(170, -50, 180, 50);
            const Cells cells = referenceCells(points, box, grid);
            const Clusters result = points.cluster(box, grid);
            QCOMPARE(result.inView, 4U);
            verifyCells(result.cells, cells);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void oneAddressCannotBeTakenApart()
    {
        Points points;
        for (int i = 0; i < 3; ++i) {
            points.add(LatLon{48.7758, 9.1829}, 0.1 * i);
        }
        points.add(LatLon{48.7759, 9.1829}, 0.9);
        const Clusters near = points.cluster(wholeWorld, {.zoom = 20});
        QCOMPARE(near.clusters.size(), 2U);
        QCOMPARE(near.clusters[0].count, 3U);
        QVERIFY(near.clusters[0].isOneAddress());
        QVERIFY(!near.clusters[1].isOneAddress()); // a single mark
        const Clusters far = points.cluster(wholeWorld, {.zoom = 4});
        QCOMPARE(far.clusters.size(), 1U);
        QVERIFY(!far.clusters[0].isOneAddress());
    }

    void aSingleMarkIsThePointItself()
    {
        Points points;
        const Mercator grenoble = toMercator({45.1885, 5.7245});
        points.add(grenoble, 0.73, 0b1000);
        const Clusters result = points.cluster(wholeWorld, {.zoom = 3});
        QCOMPARE(result.clusters.size(), 1U);
        QCOMPARE(result.clusters[0].position, unpacked(packed(grenoble)));
        QCOMPARE(result.clusters[0].mean, 0.73);
        QCOMPARE(result.clusters[0].sectors[0], (SectorCount{3, 1}));
    }

    void packingKeepsACentimetre()
    {
        Random random(testing::seed());
        for (int i = 0; i < 10'000; ++i) {
            const Mercator at{random.between(0, 1), random.between(0, 1)};
            const Mercator back = unpacked(packed(at));
            QVERIFY(back.x <= at.x && at.x - back.x < 1 / packedSteps);
            QVERIFY(back.y <= at.y && at.y - back.y < 1 / packedSteps);
        }
        QCOMPARE(packed({1, 0.5}), packed({0, 0.5}));
        QCOMPARE(packed({0.5, 1}).y, southernmost);
        for (const double none : {std::numeric_limits<double>::quiet_NaN(), -0.1}) {
            QCOMPARE(packed({none, 0.5}), nowhere);
            QCOMPARE(packed({0.5, none}), nowhere);
        }
        QCOMPARE(packed({1.5, 0.5}), nowhere);
    }

    void anEmptyViewHoldsNobody()
    {
        Points points;
        points.add(Mercator{0.5, 0.5});
        points.add(Mercator{0, 0});
        points.add(Mercator{0.999, 1});
        for (const MercatorBox &box : {MercatorBox{0.1, 1, 0.9, 1}, MercatorBox{0.2, 0.6, 0.2, 0.6}})
            QCOMPARE(points.cluster(box, {.zoom = 3}).inView, 0U);
        QCOMPARE(points.cluster({0.5, 0.5, 0.5, 0.5}, {.zoom = 3}).inView, 1U); // its edges are in it
        QCOMPARE(points.cluster(wholeWorld, {.zoom = 3}).inView, 3U);
    }

    void nothingGivesNothing()
    {
        const Clusters result = Points().cluster(wholeWorld, {});
        QVERIFY(result.clusters.empty() && result.cells.empty());
        QCOMPARE(result.inView, 0U);
    }

    void theDeepestZoomIsBounded()
    {
        Points points;
        points.add(Mercator{0.9999999, 0.9999999});
        points.add(Mercator{1, 1}); // 180 degrees east, the southern edge
        QCOMPARE(points.cluster(wholeWorld, {.zoom = 60}).inView, 2U);
    }

private:
    static void verifyCells(const std::vector<GridCell> &found, const Cells &expected)
    {
        QCOMPARE(found.size(), expected.size());
        auto cell = found.begin();
        for (const auto &[key, rows] : expected) {
            QCOMPARE(*cell, (GridCell{key.second, key.first, std::uint32_t(rows.size())}));
            ++cell;
        }
    }

    static void verifyCluster(const Cluster &cluster, const std::vector<std::uint32_t> &rows, const Points &points)
    {
        QCOMPARE(cluster.count, std::uint32_t(rows.size()));
        std::array<std::uint32_t, 64> counts{};
        double best = -1;
        double mean = 0;
        double x = 0;
        double y = 0;
        std::uint32_t bestRow = 0;
        for (const std::uint32_t row : rows) {
            if (points.scores[row] > best) {
                best = points.scores[row];
                bestRow = row;
            }
            mean += points.scores[row] / double(rows.size());
            x += shortWay(points.x[rows[0]], points.x[row]) / double(rows.size());
            y += points.y[row] / double(rows.size());
            for (std::size_t bit = 0; bit < 64; ++bit) {
                counts[bit] += points.table[row].sectors >> bit & 1;
            }
            MercatorBox bounds = cluster.bounds;
            bounds.west -= 1e-12;
            bounds.east += 1e-12;
            QVERIFY(contains(bounds, {points.x[row], points.y[row]}));
        }
        QVERIFY(std::abs(cluster.best - best) < 1e-10);
        QCOMPARE(cluster.row, bestRow);
        QVERIFY(std::abs(cluster.mean - mean) < 1e-9);
        // Of points half the world apart the way round is anybody's choice, and so is their middle.
        if (cluster.bounds.width() < 0.5)
            QVERIFY(std::abs(shortWay(cluster.position.x, points.x[rows[0]] + x)) < 1e-9);
        QVERIFY(std::abs(cluster.position.y - y) < 1e-9);

        std::vector<SectorCount> expected;
        for (std::size_t bit = 0; bit < 64; ++bit) {
            if (counts[bit] > 0) {
                expected.push_back({std::uint8_t(bit), counts[bit]});
            }
        }
        std::ranges::stable_sort(expected, std::greater(), &SectorCount::count);
        expected.resize(4);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(cluster.sectors[i].count, expected[i].count);
            if (expected[i].count > 0) {
                QCOMPARE(cluster.sectors[i].sector, expected[i].sector);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ClustererTest)
#include "clusterertest.moc"
