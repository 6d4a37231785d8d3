// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mapcamera.h"
#include "desktop/map/mapexport.h"
#include "desktop/map/marklayer.h"

#include <QBuffer>
#include <QGeoCoordinate>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QSGRendererInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1000, 700);
constexpr QColor lightWater(0xdc, 0xe8, 0xee);
constexpr QColor lightLand(0xf6, 0xf3, 0xec);

bool alike(const QColor &left, const QColor &right)
{
    return std::abs(left.red() - right.red()) < 12 && std::abs(left.green() - right.green()) < 12
        && std::abs(left.blue() - right.blue()) < 12;
}

struct Town {
    const char *name;
    LatLon at;
    std::uint8_t theme;
};
constexpr std::array towns{
    Town{"Stuttgart", {48.7758, 9.1829}, 0},     Town{"Grenoble", {45.1885, 5.7245}, 3},
    Town{"Warszawa", {52.2297, 21.0122}, 1},     Town{"Sevilla", {37.3891, -5.9845}, 6},
    Town{"Wellington", {-41.2866, 174.7756}, 2}, Town{"Santiago", {-33.4489, -70.6693}, 4},
};

MapPoints pointsOf(std::span<const Town> towns)
{
    std::vector<map::MapPoint> points;
    for (std::uint32_t row = 0; row < towns.size(); ++row) {
        const Mercator at = toMercator(towns[row].at);
        points.push_back({at.x, at.y, 0.5 + 0.01 * row, row, towns[row].theme, false});
    }
    std::vector<QString> names;
    for (const Town &town : towns) {
        names.push_back(QString::fromLatin1(town.name));
    }
    const auto name = [names](std::uint32_t row) { return names.at(row); };
    return {map::MarkSet(points), name, name};
}

} // namespace

class MapWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<QQuickView>();
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(windowSize);
        m_view->setSource(QUrl(u"qrc:/test/Window.qml"_s));
        QVERIFY2(m_view->status() == QQuickView::Ready,
                 qPrintable(m_view->errors().isEmpty() ? QString() : m_view->errors().first().toString()));
        m_view->show();
        m_view->requestActivate();
        m_view->rootObject()->forceActiveFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_camera = m_view->rootObject()->property("camera").value<MapCamera *>();
        m_marks = m_view->rootObject()->property("marks").value<MarkLayer *>();
        QVERIFY(m_camera && m_marks);
    }

    void cleanup() { m_view.reset(); }

    void landIsHereAndWaterThere_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<bool>("isLand");
        // One for each level of detail, away from names and borders.
        QTest::newRow("Sahara, far") << 2.3 << 24.1 << 8.7 << true;
        QTest::newRow("Atlantic, far") << 2.3 << 30.0 << -40.0 << false;
        QTest::newRow("Pacific across the antimeridian") << 2.5 << -30.0 << -178.0 << false;
        QTest::newRow("Siberia across the antimeridian") << 3.5 << 66.9 << -176.5 << true;
        QTest::newRow("Sahara") << 4.5 << 24.1 << 8.7 << true;
        QTest::newRow("North Sea") << 4.5 << 56.5 << 3.0 << false;
        QTest::newRow("Jutland, near") << 7.0 << 56.25 << 8.85 << true;
        QTest::newRow("Kattegat, near") << 7.0 << 56.9 << 11.6 << false;
        QTest::newRow("Ladoga, far") << 2.5 << 60.9 << 31.5 << false;
        QTest::newRow("Victoria") << 4.5 << -1.6 << 33.2 << false;
        QTest::newRow("Geneva, near") << 8.0 << 46.45 << 6.6 << false;
        QTest::newRow("Manitoulin, an island in a lake") << 7.5 << 45.72 << -82.3 << true;
        QTest::newRow("Antarctica") << 2.5 << -81.0 << 60.0 << true;
    }

    void landIsHereAndWaterThere()
    {
        QFETCH(const double, zoom);
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        QFETCH(const bool, isLand);
        m_camera->showPlace(lat, lon, zoom, false);
        const QColor there = pixelAt(toMercator({lat, lon}));
        const QColor expected = isLand ? lightLand : lightWater;
        QVERIFY2(alike(there, expected), qPrintable(there.name() + u" instead of "_s + expected.name()));
    }

    void tilesOfAServerLieBeneath()
    {
        // A server that has one tile for the whole world over, and notes what it is asked.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(QColor(0x20, 0xa0, 0x60));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(tile.save(&buffer, "PNG"));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                    const QByteArray request = socket->readAll();
                    asked += request;
                    for (qsizetype end = request.indexOf("\r\n\r\n"); end >= 0;
                         end = request.indexOf("\r\n\r\n", end + 1)) {
                        socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: "
                                      + QByteArray::number(png.size()) + "\r\n\r\n" + png);
                    }
                });
            }
        });
        const QTemporaryDir cache;
        QObject *map = m_view->rootObject();
        map->setProperty("tileAgent", u"Hansa/test"_s);
        map->setProperty("tileCacheFolder", cache.path());
        map->setProperty("tileCredit", u"© A server"_s);
        map->setProperty("tilePattern",
                         u"http://127.0.0.1:%1/%z/%x/%y.png"_s.replace(u"%1"_s, QString::number(server.serverPort())));
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(30, -40, 4, false); // the Atlantic
        const auto there = [&] { return pixelAt(toMercator({31, -42})); };
        QTRY_VERIFY2_WITH_TIMEOUT(alike(there(), QColor(0x20, 0xa0, 0x60)), qPrintable(there().name()), 20000);
        QVERIFY(asked.contains("GET /4/"));
        QVERIFY2(asked.toLower().contains("user-agent: hansa/test"), asked.constData());
        m_camera->showPlace(48.7758, 9.1829, 6, false);
        QVERIFY(alike(pixelAt(toMercator(towns[0].at)), QColor(0xcc, 0x66, 0x77))); // marks stand on it
        map->setProperty("tilePattern", QString());
        m_camera->showPlace(30, -40, 4, false);
        QTRY_VERIFY(alike(there(), lightWater)); // the own map again
    }

    void aMarkHasItsThemesColour()
    {
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(48.7758, 9.1829, 6, false);
        const QColor stuttgart = pixelAt(toMercator(towns[0].at));
        QVERIFY2(alike(stuttgart, QColor(0xcc, 0x66, 0x77)), qPrintable(stuttgart.name()));
        const QColor grenoble = pixelAt(toMercator(towns[1].at));
        QVERIFY2(alike(grenoble, QColor(0x11, 0x77, 0x33)), qPrintable(grenoble.name()));
    }

    void clustersAreRingsOfTheirThemes()
    {
        // Three around Kassel of one theme: a ring of that colour with paper inside.
        std::vector<Town> all{{"a", {51.3, 9.4}, 3}, {"b", {51.5, 9.7}, 3}, {"c", {51.2, 9.6}, 3}};
        for (int i = 0; i < 300; ++i) { // and many further off, to look at
            all.push_back({"more", {38 + (i * 37 % 230) / 10.0, -8 + (i * 53 % 340) / 10.0}, std::uint8_t(i * i % 9)});
        }
        std::erase_if(all,
                      [](const Town &town) { return town.name[0] == 'm' && distanceKm(town.at, {51.3, 9.5}) < 350; });
        m_marks->setPoints(pointsOf(all));
        m_camera->showPlace(51.3, 9.5, 4.5, false);
        settle();
        const auto mark = m_marks->markAt(screen(toMercator({51.33, 9.57})));
        QCOMPARE(m_marks->countOf(mark), 3);
        const QPointF centre = m_marks->positionOf(mark);
        const qreal radius = m_marks->radiusOf(mark);
        const auto at = [&](QPointF offset) {
            return map::fromScreen(m_camera->current(), {centre.x() + offset.x(), centre.y() + offset.y()});
        };
        const QColor ring = pixelAt(at({-radius + 2, 0}));
        QVERIFY2(alike(ring, QColor(0x11, 0x77, 0x33)), qPrintable(ring.name()));
        const QColor inside = pixelAt(at({0, radius - 6.5}));
        QVERIFY2(alike(inside, Qt::white), qPrintable(inside.name()));

        m_view->rootObject()->setProperty("dark", true);
        m_marks->setSelectedRow(0);
        const QColor darkInside = pixelAt(at({0, radius - 6.5}));
        QVERIFY2(alike(darkInside, QColor(0x1e, 0x22, 0x28)), qPrintable(darkInside.name()));
        m_view->rootObject()->setProperty("dark", false);
    }

    void newZealandAndChileOnOneScreen()
    {
        m_marks->setPoints(pointsOf(std::span(towns).subspan(4)));
        m_marks->fitAll(false);
        settle();
        QCOMPARE(m_marks->walk(10).size(), 2);
        const QColor wellington = pixelAt(toMercator(towns[4].at));
        QVERIFY2(alike(wellington, QColor(0xdd, 0xcc, 0x77)), qPrintable(wellington.name()));
        const QColor santiago = pixelAt(toMercator(towns[5].at));
        QVERIFY2(alike(santiago, QColor(0x88, 0xcc, 0xee)), qPrintable(santiago.name()));
    }

    void landHasTheColourOfItsFigure()
    {
        const QColor red(0xd0, 0x20, 0x20);
        m_camera->showPlace(47, 2.5, 5, false);
        QVERIFY(alike(pixelAt(toMercator({46.9, 2.1})), lightLand));
        m_view->rootObject()->setProperty("fills", QVariant::fromValue(MapFills({{"FR", red}})));
        QVERIFY(alike(pixelAt(toMercator({46.9, 2.1})), red));
        QVERIFY(alike(pixelAt(toMercator({40.2, -3.3})), lightLand)); // Spain has none
        m_view->rootObject()->setProperty("fills", QVariant::fromValue(MapFills()));
        QVERIFY(alike(pixelAt(toMercator({46.9, 2.1})), lightLand));
    }

    void oneGoesBackToViewsOneStayedAt()
    {
        m_camera->showPlace(48, 9, 6, false);
        m_camera->back(); // to nowhere; who goes back has stayed
        QVERIFY(!m_camera->canGoForward());
        m_camera->showPlace(60, 25, 7, false);
        m_camera->back();
        QTRY_VERIFY(m_camera->canGoForward());
        settle();
        QTRY_VERIFY(std::abs(m_camera->zoom() - 6) < 0.01);
        const QPointF centre = m_camera->placeAt({windowSize.width() / 2.0, windowSize.height() / 2.0});
        QVERIFY(std::abs(centre.x() - 9) < 0.05 && std::abs(centre.y() - 48) < 0.05);
        m_camera->forward();
        QTRY_VERIFY(std::abs(m_camera->zoom() - 7) < 0.01);
        QVERIFY(!m_camera->canGoForward());
    }

    void placesAndPositionsAreOfOneMap()
    {
        m_camera->showPlace(48, 9, 6, false);
        settle();
        for (const QPointF at : {QPointF(10, 20), QPointF(500, 350), QPointF(990, 690)}) {
            const QPointF place = m_camera->placeAt(at);
            const QPointF back = m_camera->positionOf(place.y(), place.x());
            QVERIFY(std::abs(back.x() - at.x()) < 0.5 && std::abs(back.y() - at.y()) < 0.5);
        }
        QCOMPARE(MapCamera::placeText({-9.184, 48.776}), u"48.78° N, 9.18° W"_s);
    }

    void theMapIsSavedAsAPicture()
    {
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(48.7758, 9.1829, 6, false);
        settle();
        const QTemporaryDir folder;
        auto *pictures = m_view->rootObject()->property("pictures").value<MapExport *>();
        QVERIFY(pictures);
        QSignalSpy saved(pictures, &MapExport::saved);
        const QString png = folder.filePath(u"map.png"_s);
        pictures->save(png, 2000);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
        const QImage image(png);
        QCOMPARE(image.size(), QSize(2000, 1400));
        const QPointF stuttgart = screen(toMercator(towns[0].at));
        QVERIFY(alike(image.pixelColor((stuttgart * 2).toPoint()), QColor(0xcc, 0x66, 0x77)));

        const QString pdf = folder.filePath(u"map.pdf"_s);
        pictures->save(pdf, 800);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 30000);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");

        for (const auto &[path, width] : {std::pair(folder.filePath(u"map.bmp"_s), 800), std::pair(png, 1),
                                          std::pair(folder.filePath(u"none/map.png"_s), 800)}) {
            pictures->save(path, width);
            QTRY_VERIFY(!pictures->isRunning());
            QVERIFY(pictures->errorMessage().contains(path));
        }
        QCOMPARE(saved.size(), 2);
    }

    void aClickOnAMarkChoosesIt()
    {
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(48, 9, 5, false);
        settle();
        QSignalSpy activated(m_view->rootObject(), SIGNAL(markActivated(int)));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, screen(toMercator(towns[0].at)));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 0);
    }

    void aClickOnAClusterZoomsToItsMembers()
    {
        std::vector<Town> near{{"a", {48.0, 9.0}, 0}, {"b", {48.3, 9.4}, 1}, {"c", {48.1, 9.2}, 2}};
        m_marks->setPoints(pointsOf(near));
        m_camera->showPlace(48.1, 9.2, 5, false);
        settle();
        QCOMPARE(m_marks->walk(10).size(), 1);
        QCOMPARE(m_marks->countOf(0), 3);
        QCOMPARE(m_marks->rowsOf(0), (QList<int>{2, 1, 0})); // best first
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_marks->positionOf(0).toPoint());
        settle();
        QVERIFY(m_camera->zoom() >= 6);
        QCOMPARE(m_marks->walk(10).size(), 3);
    }

    void aSecondClickListsTheMembers()
    {
        std::vector<Town> near{{"a", {48.0, 9.0}, 0}, {"b", {48.3, 9.4}, 1}, {"c", {48.1, 9.2}, 2}};
        m_marks->setPoints(pointsOf(near));
        m_camera->showPlace(48.1, 9.2, 5, false);
        settle();
        QSignalSpy chosen(m_view->rootObject(), SIGNAL(markActivated(int)));
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_marks->positionOf(0).toPoint());
        QTRY_VERIFY(m_view->activeFocusItem() && m_view->activeFocusItem()->property("text") == u"c"_s); // the best
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1); // the best but one
    }

    void severalAtOneAddressFanOut()
    {
        std::vector<Town> shared{{"a", {48.0, 9.0}, 0}, {"b", {48.0, 9.0}, 1}, {"c", {48.0, 9.0}, 2}};
        m_marks->setPoints(pointsOf(shared));
        m_camera->showPlace(48.1, 9.2, 8, false);
        settle();
        const qreal zoom = m_camera->zoom();
        QSignalSpy chosen(m_view->rootObject(), SIGNAL(markActivated(int)));
        const QPointF address = m_marks->positionOf(0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, address.toPoint());
        QTRY_VERIFY(m_view->activeFocusItem() && m_view->activeFocusItem()->property("text") == u"c"_s); // the best
        QCOMPARE(m_camera->zoom(), zoom); // no zoom takes them apart
        const QQuickItem *first = m_view->activeFocusItem();
        const QPointF there = first->mapToScene({first->width() / 2, first->height() / 2});
        QVERIFY(std::hypot(there.x() - address.x(), there.y() - address.y()) > m_marks->radiusOf(0));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
    }

    void marksSlideFromWhereTheyWereAndComeToRest()
    {
        std::vector<Town> near{{"a", {48.0, 9.0}, 0}, {"b", {48.3, 9.4}, 1}, {"c", {48.1, 9.2}, 2}};
        m_marks->setPoints(pointsOf(near));
        m_camera->showPlace(48.1, 9.2, 5, false);
        settle();
        m_camera->setMotion(200);
        m_camera->showPlace(48.1, 9.2, 9.5, false);
        QTRY_COMPARE(m_marks->walk(10).size(), 3); // apart already for those who point and listen
        const bool isPainted = m_view->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        QCOMPARE(m_marks->isCurrent(), isPainted); // on the way; a painted map jumps
        settle();
        const QColor there = pixelAt(toMercator(near[1].at));
        QVERIFY2(alike(there, QColor(0x33, 0x22, 0x88)), qPrintable(there.name()));
    }

    void thePointerAndTheListRaiseMarks()
    {
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(48, 9, 5, false);
        settle();
        QSignalSpy hovered(m_view->rootObject(), SIGNAL(markHovered(int)));
        QTest::mouseMove(m_view.get(), screen(toMercator(towns[1].at)));
        QTRY_VERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.last().first().toInt(), 1);
        QTest::mouseMove(m_view.get(), QPoint(5, 5));
        QTRY_COMPARE(hovered.last().first().toInt(), -1);
    }

    void theKeyboardWalksAndOpens()
    {
        m_marks->setPoints(pointsOf(towns));
        m_camera->showPlace(48, 9, 5, false);
        settle();
        QSignalSpy opened(m_view->rootObject(), SIGNAL(markOpened(int)));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_marks->rowOf(m_marks->focusedMark()), 0); // nearest to the middle
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_marks->rowOf(m_marks->focusedMark()), 1); // Grenoble is south of Stuttgart
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_marks->focusedMark(), -1);

        const qreal zoom = m_camera->zoom();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_camera->zoom(), zoom + 1);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QCOMPARE(m_camera->zoom(), zoom);
        const Mercator before = m_camera->current().centre;
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_camera->current().centre.x < before.x);
    }

    void theWheelZoomsAroundThePointer()
    {
        m_camera->showPlace(48, 9, 5, false);
        settle();
        const QPoint pointer(300, 200);
        const Mercator under = map::fromScreen(m_camera->current(), {300, 200});
        QTest::wheelEvent(m_view.get(), pointer, QPoint(0, 120));
        QTRY_VERIFY(m_camera->zoom() > 5.3);
        const map::ScreenPoint after = map::toScreen(m_camera->current(), under);
        QVERIFY(std::abs(after.x - 300) < 0.01 && std::abs(after.y - 200) < 0.01);
    }

    void draggingMovesTheMapWithTheHand()
    {
        m_camera->showPlace(48, 9, 5, false);
        settle();
        const Mercator under = map::fromScreen(m_camera->current(), {400, 300});
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {400, 300});
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(m_view.get(), QPoint(400 + 10 * step, 300 + 5 * step));
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {500, 350});
        const map::ScreenPoint after = map::toScreen(m_camera->current(), under);
        // But for the threshold that tells a drag from a click.
        QVERIFY2(std::abs(after.x - 500) < 16 && std::abs(after.y - 350) < 16,
                 qPrintable(u"%1 %2"_s.arg(after.x).arg(after.y)));
    }

    void marksSayWhatTheyAre()
    {
        std::vector<Town> near{{"Stuttgart", {48.7, 9.1}, 0}, {"Esslingen", {48.71, 9.3}, 1}};
        m_marks->setPoints(pointsOf(near));
        m_camera->showPlace(48.7, 9.2, 5, false);
        settle();
        QCOMPARE(m_marks->textOf(0), u"2 organisation(s) near Esslingen, best match 0.51"_s);
        m_camera->showPlace(48.7, 9.2, 11, false);
        settle();
        QStringList texts;
        for (const int mark : m_marks->walk(5)) {
            texts << m_marks->textOf(mark);
        }
        texts.sort();
        QCOMPARE(texts, (QStringList{u"Esslingen, Esslingen, match 0.51"_s, u"Stuttgart, Stuttgart, match 0.50"_s}));
    }

    void theProjectionIsQtLocations()
    {
        auto *map = m_camera->map();
        for (const double zoom : {3.0, 5.7, 11.2}) {
            m_camera->showPlace(47.3, 8.6, zoom, false);
            settle();
            for (const Town &town : towns) {
                QPointF theirs;
                QVERIFY(QMetaObject::invokeMethod(map, "fromCoordinate", Q_RETURN_ARG(QPointF, theirs),
                                                  Q_ARG(QGeoCoordinate, QGeoCoordinate(town.at.lat, town.at.lon)),
                                                  Q_ARG(bool, false)));
                const map::ScreenPoint ours = map::toScreen(m_camera->current(), toMercator(town.at));
                QVERIFY2(std::abs(ours.x - theirs.x()) < 0.01 && std::abs(ours.y - theirs.y()) < 0.01,
                         qPrintable(u"%1 %2 and %3 %4"_s.arg(ours.x).arg(ours.y).arg(theirs.x()).arg(theirs.y())));
            }
        }
    }

private:
    /// Waits until what is in view is drawn.
    void settle()
    {
        QTest::qWait(30);
        QTRY_VERIFY(m_view->rootObject()->property("isComplete").toBool());
        QTest::qWait(60);
    }

    QPoint screen(Mercator point)
    {
        const map::ScreenPoint at = map::toScreen(m_camera->current(), point);
        return {qRound(at.x), qRound(at.y)};
    }

    QColor pixelAt(Mercator point)
    {
        settle();
        const QImage image = m_view->grabWindow();
        const QString folder = qEnvironmentVariable("HANSA_TEST_PICTURES");
        if (!folder.isEmpty()) {
            const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_')
                + (m_view->rootObject()->property("dark").toBool() ? u"dark"_s : QString());
            image.save(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u'-' + tag + u'-'
                       + QGuiApplication::platformName() + u".png");
        }
        const qreal ratio = image.width() / qreal(m_view->width());
        const QPoint at = screen(point);
        return image.pixelColor(QPoint(int(at.x() * ratio), int(at.y() * ratio)));
    }

    std::unique_ptr<QQuickView> m_view;
    MapCamera *m_camera = nullptr;
    MarkLayer *m_marks = nullptr;
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    MapWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "mapwindowtest.moc"
