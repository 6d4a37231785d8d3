// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/mapsearch.h"

#include "../seed.h"
#include "desktop/search/mapevents.h"
#include "desktop/search/mapfigures.h"
#include "store/cache.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// Searching on the map, and what it shows beside the marks, on the catalogue that comes with the program.
class MapSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCircleIsACriterion();
    void aRingIsACriterion();
    void aBoxMayCrossTheAntimeridian();
    void anotherShapeKeepsWhatItIsFor();
    void countriesAreAddedAndTakenAway();
    void theNearestTen();
    void figuresHaveTheirClasses();
    void classesCoverEveryValueOnce();
    void everybodyElseIsShown();
    void tiesAreOneForEachPair();
    void prioritiesFollowTheThemesSearchedFor();
    void eventsStandWhereTheyAre();
    void eventsToComeAreShown();

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 30000); }
    /// Waits for what a change of the figures brings.
    template<class Change> void worked(Change change)
    {
        QSignalSpy spy(m_figures.get(), &MapFigures::worked);
        change();
        QTRY_VERIFY(spy.count() > 0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<MapSearch> m_map;
    std::unique_ptr<MapFigures> m_figures;
};

void MapSearchTest::initTestCase()
{
    m_session =
        std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), 60000);
}

void MapSearchTest::init()
{
    m_figures.reset();
    m_map.reset();
    m_history = std::make_unique<UndoHistory>();
    m_search = std::make_unique<SearchModel>();
    m_search->setHistory(m_history.get());
    m_search->setSession(m_session.get());
    QTRY_VERIFY(m_search->isAnswered());
    m_map = std::make_unique<MapSearch>();
    m_map->setSearch(m_search.get());
    m_figures = std::make_unique<MapFigures>();
    m_figures->setSearch(m_search.get());
}

void MapSearchTest::aCircleIsACriterion()
{
    const int all = m_search->count();
    QVERIFY(!m_map->hasCircle());
    QCOMPARE(m_map->outlines().count(), 0);
    m_map->setCircle({9.18, 48.78}, 250);
    settle();
    QVERIFY(m_map->hasCircle());
    QCOMPARE(m_map->radiusKm(), 250.0);
    QCOMPARE(m_map->outlines().count(), 1);
    const int near = m_search->count();
    QVERIFY(near > 0 && near < all);
    // Exactly those that the great circle says.
    const MapPoints found = m_search->points();
    for (const std::uint32_t row : found.marks().rows())
        QVERIFY(distanceKm({48.78, 9.18}, toLatLon(found.marks().table().position(row))) <= 250);
    m_map->setCircle(m_map->centre(), 500); // its rim was dragged
    settle();
    QVERIFY(m_search->count() > near);
    QCOMPARE(m_search->cards().size(), 1);
    m_history->undo();
    settle();
    QCOMPARE(m_search->count(), near);
    m_map->setCircle({0, 0}, 0);
    QCOMPARE(m_map->radiusKm(), 250.0); // a click is no circle
}

void MapSearchTest::aRingIsACriterion()
{
    m_map->setRing({{5, 50}, {16, 55}, {16, 46}, {6, 46}});
    settle();
    QVERIFY(m_search->count() > 0);
    const MapPoints found = m_search->points();
    for (const std::uint32_t row : found.marks().rows()) {
        const LatLon at = toLatLon(found.marks().table().position(row));
        QVERIFY(at.lon >= 5 && at.lon <= 16 && at.lat >= 46 && at.lat <= 55);
    }
    const int drawn = m_search->count();
    m_map->setRing({{1, 1}, {2, 2}});
    settle();
    QCOMPARE(m_search->count(), drawn);
}

void MapSearchTest::aBoxMayCrossTheAntimeridian()
{
    m_map->setBox({130, 45}, {-60, -50});
    settle();
    QVERIFY(m_search->count() > 0);
    const MapPoints found = m_search->points();
    for (const std::uint32_t row : found.marks().rows()) {
        const LatLon at = toLatLon(found.marks().table().position(row));
        QVERIFY(at.lon >= 130 || at.lon <= -60);
    }
}

void MapSearchTest::anotherShapeKeepsWhatItIsFor()
{
    m_map->setBox({0, 55}, {15, 45});
    settle();
    m_search->setMode(0, u"exclude"_s);
    settle();
    m_map->setBox({0, 60}, {20, 45});
    settle();
    QCOMPARE(m_search->cards().front().mode, search::Mode::Exclude);
    m_map->setRing({{0, 50}, {10, 55}, {10, 45}});
    settle();
    QCOMPARE(m_search->cards().size(), 1);
    QCOMPARE(m_search->cards().front().mode, search::Mode::Exclude);
}

void MapSearchTest::countriesAreAddedAndTakenAway()
{
    QString code; // the base map may still be read
    QVERIFY(QTest::qWaitFor([&] { return !(code = m_map->toggleCountry({2.35, 47.0})).isEmpty(); }));
    QCOMPARE(code, u"FR"_s);
    settle();
    const int french = m_search->count();
    QVERIFY(french > 0);
    QCOMPARE(m_map->toggleCountry({10.5, 51.0}), u"DE"_s);
    settle();
    QVERIFY(m_search->count() > french);
    QCOMPARE(m_map->toggleCountry({10.5, 51.0}), u"DE"_s);
    settle();
    QCOMPARE(m_search->count(), french);
    QVERIFY(m_map->toggleCountry({-40, 30}).isEmpty()); // the Atlantic
    QCOMPARE(m_search->count(), french);
}

void MapSearchTest::theNearestTen()
{
    m_map->setNearestTen({9.18, 48.78});
    settle();
    QVERIFY(m_search->count() >= 10);
    QVERIFY(m_search->count() < 30); // several stand at the same place, or on the last kilometre
}

void MapSearchTest::figuresHaveTheirClasses()
{
    worked([&] { m_figures->setFigure(1); });
    QVERIFY(m_figures->fills().count() > 10);
    const auto classes = m_figures->classTexts();
    QVERIFY(classes.size() > 1 && classes.size() <= 5);
    QCOMPARE(m_figures->classColors().size(), classes.size());
    // The figure follows the search.
    worked([&] { m_map->setCircle({9.18, 48.78}, 100); });
    QTRY_VERIFY(m_figures->fills().count() < 10);
    for (int figure = 2; figure < MapFigures::figures().size(); ++figure) {
        worked([&] { m_figures->setFigure(figure); });
        QVERIFY2(m_figures->fills().count() > 0, qPrintable(MapFigures::figures()[figure]));
    }
    worked([&] { m_figures->setFigure(0); });
    QCOMPARE(m_figures->fills().count(), 0);
}

void MapSearchTest::classesCoverEveryValueOnce()
{
    QRandomGenerator random(testing::seed());
    for (int round = 0; round < 300; ++round) {
        MapFigures::Values values;
        const int countries = random.bounded(40);
        for (int country = 0; country < countries; ++country)
            values["C" + std::to_string(country)] = random.bounded(12);
        const auto classes = MapFigures::classesOf(values);
        QVERIFY(classes.size() <= 5);
        for (std::size_t place = 0; place < classes.size(); ++place) {
            QVERIFY(classes[place].from <= classes[place].to);
            QVERIFY(place == 0 || classes[place - 1].to < classes[place].from);
        }
        for (const auto &[country, value] : values) {
            const auto in = std::ranges::count_if(
                classes, [&](const MapFigures::Class &one) { return value >= one.from && value <= one.to; });
            QCOMPARE(in, value > 0 ? 1 : 0);
        }
    }
}

void MapSearchTest::everybodyElseIsShown()
{
    const int all = m_search->points().count();
    m_map->setCircle({9.18, 48.78}, 250);
    settle();
    worked([&] { m_figures->setOthersShown(true); });
    QCOMPARE(m_figures->others().count() + m_search->points().count(), all);
    worked([&] { m_figures->setOthersShown(false); });
    QCOMPARE(m_figures->others().count(), 0);
}

void MapSearchTest::tiesAreOneForEachPair()
{
    worked([&] { m_figures->setTiesShown(true); });
    QTRY_VERIFY(m_figures->ties().count() > 10);
    std::set<std::pair<double, double>> pairs;
    const MapLines ties = m_figures->ties();
    for (const paint::MapLine &line : ties.lines())
        QVERIFY(pairs.insert({line.points.front().x, line.points.back().x}).second);
}

void MapSearchTest::prioritiesFollowTheThemesSearchedFor()
{
    const int priorities = int(MapFigures::figures().size()) - 1;
    worked([&] { m_figures->setFigure(priorities); });
    const int all = m_figures->fills().count();
    QVERIFY(all > 3);
    m_search->add(u"sector"_s);
    worked([&] { m_search->toggleValue(0, u"photonics"_s); });
    QTRY_VERIFY(m_figures->fills().count() < all);
}

void MapSearchTest::eventsStandWhereTheyAre()
{
    catalogue::Event event;
    QVERIFY(!placeOf(event)); // online, or not stated
    event.city = "Munich";
    event.country = "DE";
    const auto town = placeOf(event);
    QVERIFY(town && town->isVague);
    QVERIFY(distanceKm(town->at, {48.137, 11.575}) < 20);
    event.country = "FR"; // there is none
    QVERIFY(!placeOf(event));
    event.lat = 48.5;
    event.lon = 7.5;
    QVERIFY(!placeOf(event)->isVague);
    QCOMPARE(placeOf(event)->at, (LatLon{48.5, 7.5}));
}

void MapSearchTest::eventsToComeAreShown()
{
    MapEvents events;
    events.setSession(m_session.get());
    QCOMPARE(events.points().count(), 0); // until they are asked for
    events.setShown(true);
    QTRY_VERIFY(events.points().count() > 0);
    const auto cache = store::Cache::open(m_session->cachePath());
    QVERIFY(cache.has_value());
    const Day today = std::chrono::floor<std::chrono::days>(m_session->clock().now());
    for (int row = 0; row < events.points().count(); ++row) {
        const auto record = cache->records().record(events.idOf(row).toStdString());
        QVERIFY(record && *record);
        const auto &event = std::get<catalogue::Event>(**record);
        QVERIFY((event.end ? event.end : event.start)->lastDay() >= today);
        QCOMPARE(events.points().name(std::uint32_t(row)).toStdString(), event.title);
    }
    QVERIFY(events.idOf(events.points().count()).isEmpty());
    events.setShown(false);
    QCOMPARE(events.points().count(), 0);
}

QTEST_MAIN(MapSearchTest)
#include "mapsearchtest.moc"
