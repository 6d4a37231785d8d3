// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/mercatorbox.h"
#include "../seed.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace hansa;
using namespace hansa::map;

class MercatorBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesMayCrossTheAntimeridian()
    {
        const MercatorBox pacific = boxOfDegrees(170, -60, -60, 10); // New Zealand to Chile
        QVERIFY(pacific.east > 1);
        QCOMPARE_LT(std::abs(pacific.width() - 130.0 / 360), 1e-12);
        QVERIFY(contains(pacific, toMercator({-41.3, 174.8})));
        QVERIFY(contains(pacific, toMercator({-33.4, -70.7})));
        QVERIFY(!contains(pacific, toMercator({48.8, 9.2})));
        QVERIFY(!contains(pacific, toMercator({-33.9, 151.2})));
    }

    void edgesBelongToTheBox()
    {
        const MercatorBox europe = boxOfDegrees(-25, 34, 45, 72);
        QVERIFY(contains(europe, toMercator({34, -25})));
        QVERIFY(contains(europe, toMercator({72, 45})));
        QVERIFY(!contains(europe, toMercator({33.9999999, 0})));
        QVERIFY(!contains(europe, toMercator({50, 45.0000001})));
        QVERIFY(contains(boxOfDegrees(-180, -85, 180, 85), toMercator({0, 180})));
    }

    void nothingWithoutAPositionIsInside()
    {
        QVERIFY(!contains(wholeWorld, {std::nan(""), 0.5}));
        QVERIFY(!contains(wholeWorld, {0.5, std::nan("")}));
    }

    void intersectionLooksAtEveryCopy()
    {
        const MercatorBox pacific{0.9, 0.4, 1.2, 0.6};
        QVERIFY(intersects(pacific, {0.1, 0.5, 0.15, 0.55}));
        QVERIFY(intersects({0.1, 0.5, 0.15, 0.55}, pacific));
        QVERIFY(!intersects(pacific, {0.3, 0.5, 0.4, 0.55}));
        QVERIFY(!intersects(pacific, {0.1, 0.7, 0.15, 0.75}));
    }

    void waysGoTheShortWayRound()
    {
        QCOMPARE_LT(std::abs(shortWay(0.95, 0.05) - 0.1), 1e-12);
        QCOMPARE_LT(std::abs(shortWay(0.05, 0.95) + 0.1), 1e-12);
        QCOMPARE(shortWay(0, 0.5), 0.5);
        QCOMPARE(shortWay(0.5, 0), 0.5); // (-0.5, 0.5]
        QCOMPARE(wrapped(1.25), 0.25);
        QCOMPARE(wrapped(-0.25), 0.75);
        QVERIFY(wrapped(-1e-18) < 1);
    }

    void builtBoxesHoldTheirPoints()
    {
        std::mt19937 random(testing::seed());
        std::uniform_real_distribution<double> anywhere(0, 1);
        for (int round = 0; round < 300; ++round) {
            BoxBuilder builder;
            QVERIFY(builder.isEmpty());
            std::vector<Mercator> points(1 + random() % 8);
            for (Mercator &point : points) {
                point = {anywhere(random), anywhere(random)};
                builder.add(point);
            }
            MercatorBox box = builder.box();
            QVERIFY(box.west >= 0 && box.west < 1 && box.width() >= 0 && box.width() <= 1 + 1e-12);
            box.west -= 1e-12; // unwrapping costs a last bit
            box.east += 1e-12;
            for (const Mercator point : points) {
                QVERIFY(contains(box, point));
            }
        }
    }

    void builtBoxesTakeTheShortWay()
    {
        BoxBuilder builder;
        builder.add(toMercator({-41.3, 174.8})); // Wellington
        builder.add(toMercator({-33.4, -70.7})); // Santiago
        QCOMPARE_LT(std::abs(builder.box().width() - (360 - 174.8 - 70.7) / 360), 1e-12);
    }
};

QTEST_GUILESS_MAIN(MercatorBoxTest)
#include "mercatorboxtest.moc"
