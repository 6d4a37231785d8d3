// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/basemap.h"

#include "../seed.h"
#include "map/labelplacer.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace hansa;
using namespace hansa::map;

namespace
{

std::vector<std::byte> bundled()
{
    QFile file(QStringLiteral(HANSA_BASEMAP));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    const auto span = std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
    return {span.begin(), span.end()};
}

/// A tile and a point in it.
struct Spot {
    ShapeTile tile;
    double x = 0;
    double y = 0;

    Spot(const BaseMap &map, std::size_t level, LatLon place)
    {
        const Mercator at = toMercator(place);
        const std::uint32_t across = map.tilesAcross(level);
        const TileId id{std::uint32_t(level), std::uint32_t(at.x * across), std::uint32_t(at.y * across)};
        tile = map.tile(id);
        x = (at.x * across - id.x) * tileExtent;
        y = (at.y * across - id.y) * tileExtent;
    }

    /// Whether one of the triangles holds it.
    [[nodiscard]] bool isIn(std::span<const std::uint32_t> triangles) const
    {
        for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
            const auto side = [&](std::size_t from, std::size_t to) {
                const TilePoint a = tile.points[triangles[from]];
                const TilePoint b = tile.points[triangles[to]];
                return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
            };
            const double first = side(i, i + 1);
            const double second = side(i + 1, i + 2);
            const double third = side(i + 2, i);
            if ((first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0)) {
                return true;
            }
        }
        return false;
    }
};

/// The country that a point lies in by the triangles of the tile that holds it.
std::string countryAt(const BaseMap &map, std::size_t level, LatLon place)
{
    const Spot spot(map, level, place);
    for (const ShapeTile::Polygon &polygon : spot.tile.polygons) {
        if (spot.isIn(std::span(spot.tile.indices).subspan(polygon.indices.first, polygon.indices.count))) {
            return map.countries()[polygon.country].code;
        }
    }
    return "sea";
}

} // namespace

class BaseMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes = bundled();
        auto result = BaseMap::open(m_bytes);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
        m_map = *result;
    }

    void placesLieInTheirCountries_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<QByteArray>("country");
        QTest::newRow("Germany") << 50.6 << 10.0 << QByteArray("DE");
        QTest::newRow("France") << 46.8 << 2.5 << QByteArray("FR");
        QTest::newRow("Russia west of 180") << 66.5 << 178.5 << QByteArray("RU");
        QTest::newRow("Russia east of 180") << 66.9 << -176.5 << QByteArray("RU");
        QTest::newRow("Lesotho, a hole in South Africa") << -29.6 << 28.3 << QByteArray("LS");
        QTest::newRow("Antarctica") << -81.0 << 60.0 << QByteArray("AQ");
        QTest::newRow("North Atlantic") << 45.0 << -35.0 << QByteArray("sea");
        QTest::newRow("Pacific at 180") << -40.0 << 179.99 << QByteArray("sea");
        QTest::newRow("Brazil") << -10.0 << -52.0 << QByteArray("BR");
        QTest::newRow("Kosovo") << 42.6 << 20.9 << QByteArray("XK");
    }

    void placesLieInTheirCountries()
    {
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        QFETCH(const QByteArray, country);
        for (std::size_t level = 0; level < m_map->levelCount(); ++level) {
            const auto found = QByteArray::fromStdString(countryAt(*m_map, level, {lat, lon}));
            QVERIFY2(found == country,
                     qPrintable(QStringLiteral("level %1: %2").arg(level).arg(QString::fromLatin1(found))));
        }
    }

    void lakesLieOnTheLand_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<bool>("isLake");
        QTest::newRow("Ladoga, far") << 0 << 60.9 << 31.5 << true;
        QTest::newRow("Ladoga") << 1 << 60.9 << 31.5 << true;
        QTest::newRow("Ladoga, near") << 2 << 60.9 << 31.5 << true;
        QTest::newRow("Geneva") << 1 << 46.45 << 6.6 << true;
        QTest::newRow("Geneva, near") << 2 << 46.45 << 6.6 << true;
        QTest::newRow("Geneva is too small, far") << 0 << 46.45 << 6.6 << false;
        QTest::newRow("Huron") << 2 << 44.5 << -82.3 << true;
        QTest::newRow("Manitoulin, an island in it") << 2 << 45.75 << -82.3 << false;
        QTest::newRow("the Sahara") << 2 << 24.1 << 8.7 << false;
        QTest::newRow("the Caspian is sea") << 2 << 41.5 << 50.5 << false;
    }

    void lakesLieOnTheLand()
    {
        QFETCH(const int, level);
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        QFETCH(const bool, isLake);
        const Spot spot(*m_map, std::size_t(level), {lat, lon});
        QCOMPARE(spot.isIn(spot.tile.lakeIndices), isLake);
    }

    void everyTileIsWhole()
    {
        QCOMPARE(m_map->levelCount(), 3U);
        std::size_t triangles = 0;
        std::set<EdgeKind> kinds;
        for (std::uint32_t level = 0; level < 3; ++level) {
            const std::size_t before = triangles;
            for (std::uint32_t y = 0; y < m_map->tilesAcross(level); ++y) {
                for (std::uint32_t x = 0; x < m_map->tilesAcross(level); ++x) {
                    const ShapeTile tile = m_map->tile({level, x, y});
                    QCOMPARE(!tile.isEmpty(), m_map->hasTile({level, x, y}));
                    QCOMPARE(tile.edges.size(), tile.points.size());
                    triangles += tile.indices.size() / 3;
                    kinds.insert(tile.edges.begin(), tile.edges.end());
                }
            }
            QVERIFY(triangles - before > before); // each level finer than the one before
        }
        QCOMPARE(kinds,
                 (std::set{EdgeKind::None, EdgeKind::Coast, EdgeKind::Border, EdgeKind::Territory, EdgeKind::Region,
                           EdgeKind::River}));
    }

    void countriesHaveTheirNames()
    {
        const auto germany = std::ranges::find(m_map->countries(), "DE", &MapCountry::code);
        QVERIFY(germany != m_map->countries().end());
        QCOMPARE(germany->name("de"), std::string("Deutschland"));
        QCOMPARE(germany->name("fr"), std::string("Allemagne"));
        QCOMPARE(germany->name("pt"), std::string("Germany")); // none of its own: English
        QCOMPARE(countryAt(*m_map, 2, toLatLon(germany->position)), std::string("DE"));
    }

    void onlyTilesInViewAreListed()
    {
        const Camera europe{toMercator({50, 10}), 6, 1000, 700};
        const auto tiles = m_map->tilesInView(europe, 2);
        QVERIFY(!tiles.empty() && tiles.size() <= 6);
        for (const TileCopy &copy : tiles) {
            QCOMPARE(copy.copy, 0);
        }
        const Camera pacific{toMercator({0, 180}), 2, 1024, 700};
        std::set<int> copies;
        for (const TileCopy &copy : m_map->tilesInView(pacific, 1)) {
            copies.insert(copy.copy);
        }
        QCOMPARE(copies, (std::set{0, 1}));
        QVERIFY(m_map->tilesInView({toMercator({-50, -120}), 12, 1000, 700}, 2).empty()); // open sea
    }

    void levelsFollowTheZoom()
    {
        QCOMPARE(m_map->levelForZoom(2), 0U);
        QCOMPARE(m_map->levelForZoom(4), 1U);
        QCOMPARE(m_map->levelForZoom(7), 2U);
    }

    void damagedFilesAreRefusedOrHarmless()
    {
        std::mt19937 random(testing::seed());
        QVERIFY(!BaseMap::open({}));
        for (const std::size_t size :
             {std::size_t(3), std::size_t(17), std::size_t(100), m_bytes.size() / 2, m_bytes.size() - 1}) {
            QVERIFY(!BaseMap::open(std::span(m_bytes).first(size)));
        }
        for (int round = 0; round < 20; ++round) {
            std::vector<std::byte> bytes = m_bytes;
            for (int hit = 0; hit < 3; ++hit) {
                bytes[random() % bytes.size()] ^= std::byte(1U << (random() % 8));
            }
            if (const auto result = BaseMap::open(bytes)) { // packed data have no checksum: indices are checked
                for (std::uint32_t x = 0; x < (*result)->tilesAcross(1); ++x) {
                    const ShapeTile tile = (*result)->tile({1, x, 1});
                    QVERIFY(std::ranges::all_of(tile.indices,
                                                [&](std::uint32_t index) { return index < tile.points.size(); }));
                }
            }
        }
    }

    void namesNeverOverlap()
    {
        const MeasureLabel measure = [](LabelKind, std::string_view text) {
            return LabelSize{7.0 * double(text.size()), 14};
        };
        for (const double zoom : {2.3, 4.0, 5.5, 8.0}) {
            const Camera camera{toMercator({48, 11}), zoom, 1200, 800};
            const LabelObstacle mark{580, 380, 620, 420};
            const auto labels = placeLabels(*m_map, camera, "de", measure, std::span(&mark, 1));
            QVERIFY(labels.size() > 5);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                const LabelObstacle box = boxOf(labels[i], camera);
                QVERIFY(!overlap(box, mark));
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(!overlap(box, boxOf(labels[j], camera)));
                }
            }
        }
    }

    void importantNamesComeFirst()
    {
        const MeasureLabel measure = [](LabelKind, std::string_view text) {
            return LabelSize{7.0 * double(text.size()), 14};
        };
        const Camera far{toMercator({48, 5}), 4.2, 1200, 800};
        std::set<std::string> names;
        for (const MapLabel &label : placeLabels(*m_map, far, "de", measure)) {
            names.emplace(label.text);
        }
        QVERIFY(names.contains("Spanien"));
        QVERIFY(names.contains("London"));
        QVERIFY(!names.contains("Grenoble"));
        names.clear();
        for (const MapLabel &label : placeLabels(*m_map, {toMercator({45.2, 5.7}), 8, 1200, 800}, "de", measure)) {
            names.emplace(label.text);
        }
        QVERIFY(names.contains("Grenoble"));
    }

private:
    static LabelObstacle boxOf(const MapLabel &label, const Camera &camera)
    {
        const ScreenPoint at = toScreen(camera, label.anchor);
        return {at.x + label.left, at.y + label.top, at.x + label.left + label.width, at.y + label.top + label.height};
    }
    static bool overlap(const LabelObstacle &a, const LabelObstacle &b)
    {
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }

    std::vector<std::byte> m_bytes;
    std::shared_ptr<const BaseMap> m_map;
};

QTEST_GUILESS_MAIN(BaseMapTest)
#include "basemaptest.moc"
