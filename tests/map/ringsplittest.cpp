// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/ringsplit.h"
#include "../seed.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace hansa;
using namespace hansa::map;

namespace
{
using Ring = std::vector<LatLon>;

/// Inside of an odd number of them, counted along the parallel to the east.
bool isInside(const std::vector<Ring> &rings, LatLon point)
{
    bool inside = false;
    for (const Ring &ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            if ((ring[i].lat > point.lat) != (ring[j].lat > point.lat)
                && point.lon < (ring[j].lon - ring[i].lon) * (point.lat - ring[i].lat) / (ring[j].lat - ring[i].lat)
                        + ring[i].lon)
                inside = !inside;
        }
    }
    return inside;
}
} // namespace

/// Rings that are drawn across the antimeridian.
class RingSplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatStaysInsideIsItself()
    {
        const Ring ring{{50, 5}, {52, 10}, {48, 12}};
        const auto rings = splitAtAntimeridian(ring);
        QCOMPARE(rings.size(), 1);
        QCOMPARE(rings[0], ring);
    }
    void onePacificBecomesTwo()
    {
        const auto rings = splitAtAntimeridian({{-30, 170}, {-30, -70}, {-50, -70}, {-50, 170}});
        QCOMPARE(rings.size(), 2);
        QVERIFY(isInside(rings, {-41, 174.8})); // Wellington
        QVERIFY(isInside(rings, {-33.4, -70.7})); // Santiago
        QVERIFY(!isInside(rings, {-33.9, 151.2})); // Sydney
        QVERIFY(!isInside(rings, {-34, 0}));
    }
    void tooFewCornersAreNone()
    {
        QVERIFY(splitAtAntimeridian({}).empty());
        QVERIFY(splitAtAntimeridian({{1, 2}, {3, 4}}).empty());
        QVERIFY(splitAtAntimeridian({{1, 2}, {3, 2}, {5, 2}}).empty()); // on a line
    }
    void nothingIsLostOrWon()
    {
        QRandomGenerator random(testing::seed());
        for (int round = 0; round < 200; ++round) {
            // A star around anywhere, told with longitudes that jump at the antimeridian.
            const LatLon middle{random.bounded(100.0) - 50, random.bounded(360.0) - 180};
            Ring straight;
            Ring told;
            for (int corner = 0; corner < 9; ++corner) {
                const double angle = corner * 2 * std::numbers::pi / 9;
                const double reach = 3 + random.bounded(30.0);
                const LatLon at{middle.lat + reach * std::sin(angle), middle.lon + reach * std::cos(angle)};
                straight.push_back(at);
                told.push_back({at.lat, at.lon > 180 ? at.lon - 360 : at.lon < -180 ? at.lon + 360 : at.lon});
            }
            const auto rings = splitAtAntimeridian(told);
            for (const Ring &ring : rings)
                QVERIFY(std::ranges::all_of(ring, [](LatLon corner) { return std::abs(corner.lon) <= 180; }));
            for (int probe = 0; probe < 50; ++probe) {
                const LatLon at{middle.lat + random.bounded(70.0) - 35, middle.lon + random.bounded(70.0) - 35};
                const double lon = at.lon > 180 ? at.lon - 360 : at.lon < -180 ? at.lon + 360 : at.lon;
                QCOMPARE(isInside(rings, {at.lat, lon}), isInside({straight}, at));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RingSplitTest)
#include "ringsplittest.moc"
