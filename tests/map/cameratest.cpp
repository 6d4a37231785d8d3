// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/camera.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace hansa;
using namespace hansa::map;

namespace
{
bool near(double left, double right, double within = 1e-6)
{
    return std::abs(left - right) <= within;
}

constexpr Camera europe{{0.53, 0.33}, 4.3, 1000, 700};
} // namespace

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCentreIsInTheMiddle() { QCOMPARE(toScreen(europe, europe.centre), (ScreenPoint{500, 350})); }

    void thereAndBack()
    {
        for (const ScreenPoint point : {ScreenPoint{0, 0}, {999, 3}, {500, 350}, {20.5, 690}}) {
            const ScreenPoint back = toScreen(europe, fromScreen(europe, point));
            QVERIFY(near(back.x, point.x) && near(back.y, point.y));
        }
    }

    void pointsAreShownAtTheNearestCopy()
    {
        const Camera pacific{toMercator({-40, 179}), 4, 800, 600};
        const ScreenPoint east = toScreen(pacific, toMercator({-40, -179}));
        QVERIFY(near(east.x, 400 + 2.0 / 360 * worldSize(pacific)));
        QVERIFY(contains(viewBox(pacific), toMercator({-40, -179})));
        QVERIFY(contains(viewBox(pacific), toMercator({-40, 178})));
        QVERIFY(!contains(viewBox(pacific), toMercator({-40, 0})));
    }

    void theViewBoxIsWhatIsInView()
    {
        const MercatorBox box = viewBox(europe);
        QVERIFY(contains(box, fromScreen(europe, {1, 1})));
        QVERIFY(contains(box, fromScreen(europe, {999, 699})));
        QVERIFY(!contains(box, fromScreen(europe, {-1, 350})));
        QVERIFY(!contains(box, fromScreen(europe, {500, 701})));
        QVERIFY(contains(viewBox(europe, 10), fromScreen(europe, {-9, 350})));
        QCOMPARE(viewBox({{0.2, 0.5}, 1, 1000, 400}).width(), 1.0); // the whole world round
    }

    void zoomLeavesTheAnchorWhereItIs()
    {
        const ScreenPoint anchor{123, 456};
        const Mercator place = fromScreen(europe, anchor);
        for (const double zoom : {3.0, 4.3, 9.75}) {
            const ScreenPoint after = toScreen(zoomedAround(europe, anchor, zoom), place);
            QVERIFY(near(after.x, anchor.x) && near(after.y, anchor.y));
        }
    }

    void panMovesByPixels()
    {
        const Mercator place = fromScreen(europe, {300, 300});
        const ScreenPoint after = toScreen(panned(europe, 40, -25), place);
        QVERIFY(near(after.x, 260) && near(after.y, 325));
    }

    void fittingShowsTheWholeBox()
    {
        const MercatorBox box = boxOfDegrees(-10, 36, 30, 60);
        const Camera camera = fitted(europe, box, 40, 19);
        const ScreenPoint topLeft = toScreen(camera, {box.west, box.north});
        const ScreenPoint bottomRight = toScreen(camera, {box.east, box.south});
        QVERIFY(topLeft.x >= 40 - 1e-6 && topLeft.y >= 40 - 1e-6);
        QVERIFY(bottomRight.x <= 960 + 1e-6 && bottomRight.y <= 660 + 1e-6);
        QVERIFY(near(topLeft.x, 40) || near(topLeft.y, 40)); // and no smaller than that

        const Mercator vienna = toMercator({48.2, 16.4});
        const Camera point = fitted(europe, {vienna.x, vienna.y, vienna.x, vienna.y}, 40, 12);
        QCOMPARE(point.zoom, 12.0);
        QCOMPARE(point.centre, vienna);
    }

    void theViewStaysInTheWorld()
    {
        const Camera north = clamped({{0.5, -3}, 4, 1000, 700}, 19);
        QVERIFY(near(toScreen(north, {0.5, 0}).y, 0));
        const Camera south = clamped({{0.5, 2}, 4, 1000, 700}, 19);
        QVERIFY(near(toScreen(south, {0.5, 1}).y, 700));
        const Camera far = clamped({{0.5, 0.5}, 0, 1024, 700}, 19);
        QCOMPARE(far.zoom, 2.0); // the world is never smaller than the view
        QCOMPARE(clamped({{0.5, 0.5}, 25, 1024, 700}, 19).zoom, 19.0);
    }

    void scaleBarsAreRound()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> zoom(1, 19);
        std::uniform_real_distribution<double> lat(-80, 80);
        for (int round = 0; round < 200; ++round) {
            const Camera camera{toMercator({lat(random), 10}), zoom(random), 1000, 700};
            const ScaleBar bar = scaleBar(camera, 120);
            QVERIFY(bar.pixels <= 120 + 1e-9 && bar.pixels > 120 / 2.5 - 1e-9);
            QVERIFY(near(bar.metres, bar.pixels * metresPerPixel(camera), bar.metres * 1e-9));
            const double mantissa = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
            QVERIFY(near(mantissa, 1) || near(mantissa, 2) || near(mantissa, 5));
        }
        // At the equator and zoom 0 a pixel is a 256th of the equator.
        QVERIFY(near(metresPerPixel({{0.5, 0.5}, 0, 256, 256}), 2 * M_PI * earthRadiusKm * 1000 / 256));
    }
};

QTEST_GUILESS_MAIN(CameraTest)
#include "cameratest.moc"
