// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/geo.h"

#include <QTest>

#include <cmath>

using namespace hansa;

class GeoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOneComesToIsAsFarAway()
    {
        for (const LatLon from : {LatLon{48.7758, 9.1829}, LatLon{-41.3, 174.8}, LatLon{0, 179.9}, LatLon{66, -180}}) {
            for (int bearing = 0; bearing < 360; bearing += 15) {
                for (const double km : {1.0, 250.0, 4000.0}) {
                    const LatLon to = destination(from, bearing, km);
                    QVERIFY(std::abs(distanceKm(from, to) - km) < 1e-6 * km + 1e-6);
                    QVERIFY(to.lon >= -180 && to.lon < 180);
                }
            }
        }
        const LatLon north = destination({48, 9}, 0, 111.195);
        QVERIFY(std::abs(north.lat - 49) < 1e-3 && std::abs(north.lon - 9) < 1e-9);
        QVERIFY(destination({0, 0}, 90, 100).lon > 0);
    }
    void distancesAreGreatCircles()
    {
        const LatLon stuttgart{48.7758, 9.1829};
        const LatLon grenoble{45.1885, 5.7245};
        QCOMPARE(distanceKm(stuttgart, stuttgart), 0.0);
        QVERIFY(std::abs(distanceKm(stuttgart, grenoble) - 477.1) < 1.5);
        QCOMPARE(distanceKm(stuttgart, grenoble), distanceKm(grenoble, stuttgart));
        // A quarter of the way round, and the whole half.
        QVERIFY(std::abs(distanceKm({0, 0}, {0, 90}) - earthRadiusKm * M_PI / 2) < 1e-6);
        QVERIFY(std::abs(distanceKm({90, 0}, {-90, 0}) - earthRadiusKm * M_PI) < 1e-6);
        // Across the antimeridian, not around the world.
        QVERIFY(distanceKm({0, 179.5}, {0, -179.5}) < 112);
    }

    void mercatorThereAndBack()
    {
        for (double lat = -85; lat <= 85; lat += 8.5) {
            for (double lon = -180; lon <= 180; lon += 22.5) {
                const LatLon back = toLatLon(toMercator({lat, lon}));
                QVERIFY(std::abs(back.lat - lat) < 1e-9);
                QVERIFY(std::abs(back.lon - lon) < 1e-9);
            }
        }
        QCOMPARE(toMercator({0, 0}), (Mercator{0.5, 0.5}));
        // Beyond the limit: the edge.
        QVERIFY(std::abs(toMercator({90, 180}).y) < 1e-12);
        QVERIFY(std::abs(toMercator({-90, -180}).y - 1) < 1e-12);
        QCOMPARE(worldPixels(2), 1024.0);
    }
};

QTEST_GUILESS_MAIN(GeoTest)
#include "geotest.moc"
