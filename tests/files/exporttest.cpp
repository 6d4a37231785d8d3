// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/codec.h"
#include "files/contact.h"
#include "files/exporter.h"
#include "files/geojson.h"
#include "files/recordcolumns.h"

#include <KContacts/VCardConverter>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hansa;
using namespace hansa::files;

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsNameAndUniqueKeys();
    void everyStatedFieldOfAnOrganisationHasAColumn();
    void scoresFollowThePlaceAndNotesEndTheRow();
    void severalKindsShareOneTable();
    void geoJsonLeavesOutWhatHasNoPosition();
    void contactsReadBackByTheLibraryOfAddressBooks();
    void contactsHaveAddressesOfTheWebAlone();
    void jsonLinesReadBackEqual();
    void aboutSaysRevisionAndCriteria();
    void formatFollowsTheEnding();
    void anOldFileSurvivesAFailure();
};

namespace
{

catalogue::Organisation organisation(const char *id, const char *name)
{
    catalogue::Organisation o;
    o.id = id;
    o.name = name;
    return o;
}

/// Two organisations, the second without a position.
Export example()
{
    auto placed = organisation("org:stuttgart", "Photonics BW");
    placed.country = "DE";
    placed.city = "Stuttgart";
    placed.lat = 48.7758;
    placed.lon = 9.1829;
    placed.sectors = {"photonics", "digital"};
    Export what;
    what.items.push_back({placed, 0.75, 0.875, "call them", false});
    what.items.push_back({organisation("org:elsewhere", "Elsewhere"), 0.5, 1.0, {}, false});
    what.about.exported = *parseInstant("2026-11-25T09:00:00Z");
    what.about.program = "Hansa";
    store::CatalogueState state;
    state.id = "hansa.embedded";
    state.title = "Sample";
    state.revision = 3;
    state.published = parseInstant("2026-11-21");
    what.about.catalogues = {state};
    what.about.criteria = R"({"criteria":[{"any_of":["digital"],"dimension":"sector","mode":"must"}]})";
    return what;
}

std::vector<std::string> keysOf(const Table &table)
{
    std::vector<std::string> keys;
    for (const auto &column : table.columns)
        keys.push_back(column.key);
    return keys;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ExportTest::everyKindHasItsNameAndUniqueKeys()
{
    for (const RecordKind kind : allRecordKinds) {
        std::set<std::string> keys;
        for (const auto &column : columnsOf(kind)) {
            QVERIFY2(keys.insert(column.column.key).second, column.column.key.c_str());
            QVERIFY(!column.column.heading.isEmpty());
        }
        QVERIFY(keys.contains("id"));
        QVERIFY(keys.contains("name") != keys.contains("title"));
        QVERIFY(keys.contains("sources"));
    }
}

void ExportTest::everyStatedFieldOfAnOrganisationHasAColumn()
{
    QFile file(QFINDTESTDATA("../catalogue/data/organisation.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const auto read = catalogue::RecordReader().read(std::string_view(json.constData(), std::size_t(json.size())));
    QVERIFY(read.has_value());
    const std::vector<catalogue::Record> records{read->record};
    const Table table = tableOf(records);
    for (const QString &key : QJsonDocument::fromJson(json).object().keys()) {
        const auto column = std::ranges::find_if(table.columns, [&](const Column &c) {
            const auto name = QString::fromStdString(c.key);
            return name == key || name.startsWith(key + u'.');
        });
        const auto &extras = catalogue::headOf(read->record).extras;
        if (std::ranges::any_of(extras, [&](const auto &extra) { return extra.key == key.toStdString(); }))
            continue; // keys of a newer version travel in GeoJSON and JSON lines only
        QVERIFY2(column != table.columns.end(), qPrintable(key));
    }
}

void ExportTest::scoresFollowThePlaceAndNotesEndTheRow()
{
    const Table table = tableOf(example());
    const auto keys = keysOf(table);
    const std::vector<std::string> begin{"id", "name", "country", "city", "score", "reach"};
    QVERIFY(std::ranges::equal(begin, std::span(keys).first(6)));
    QCOMPARE(keys.back(), std::string("note"));
    QCOMPARE(std::get<double>(table.rows[0][4]), 0.75);
    QCOMPARE(std::get<std::string>(table.rows[0].back()), std::string("call them"));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[1].back()));
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
}

void ExportTest::severalKindsShareOneTable()
{
    catalogue::Call call;
    call.id = "call:x";
    call.title = "A call";
    const std::vector<catalogue::Record> records{organisation("org:a", "A"), call};
    const Table table = tableOf(records);
    const auto keys = keysOf(table);
    QCOMPARE(keys.front(), std::string("kind"));
    QCOMPARE(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(std::get<std::string>(table.rows[1][0]), std::string("call"));
    const auto title = std::size_t(std::ranges::find(keys, "title") - keys.begin());
    QCOMPARE(std::get<std::string>(table.rows[1][title]), std::string("A call"));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[0][title]));
}

void ExportTest::geoJsonLeavesOutWhatHasNoPosition()
{
    const GeoJson made = toGeoJson(example());
    QCOMPARE(made.withoutPosition, std::vector<std::string>{"org:elsewhere"});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(made.text), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const auto features = document[QLatin1String("features")].toArray();
    QCOMPARE(features.size(), 1);
    const auto feature = features[0].toObject();
    const auto point = feature[QLatin1String("geometry")][QLatin1String("coordinates")].toArray();
    QCOMPARE(point, (QJsonArray{9.1829, 48.7758})); // longitude first
    QCOMPARE(feature[QLatin1String("properties")][QLatin1String("score")].toDouble(), 0.75);
    QCOMPARE(feature[QLatin1String("properties")][QLatin1String("note")].toString(), QStringLiteral("call them"));
    QCOMPARE(document[QLatin1String("about")][QLatin1String("without_position")].toArray(),
             (QJsonArray{QStringLiteral("org:elsewhere")}));
}

void ExportTest::contactsReadBackByTheLibraryOfAddressBooks()
{
    Export what = example();
    auto &organisation = std::get<catalogue::Organisation>(what.items[0].record);
    organisation.city = "Stuttgart; West"; // what a vCard has to escape
    organisation.country = "DE";
    organisation.website = "https://example.org";
    organisation.email = "info@example.org";
    organisation.phone = "+49 711 1";
    organisation.geoPrecision = catalogue::GeoPrecision::City;
    catalogue::Call call;
    call.id = "call:x";
    ExportItem other;
    other.record = call;
    const catalogue::Organisation stated = organisation;
    what.items.push_back(other);
    const Contacts made = toVCards(what);
    QCOMPARE(made.otherKinds, std::vector<std::string>{"call:x"});
    const auto read = KContacts::VCardConverter().parseVCards(QByteArray::fromStdString(made.text));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].uid(), QString::fromStdString(stated.id));
    QCOMPARE(read[0].kind(), QStringLiteral("org"));
    QCOMPARE(read[0].organization(), QString::fromStdString(stated.name));
    QCOMPARE(read[0].addresses().first().locality(), QStringLiteral("Stuttgart; West"));
    QCOMPARE(read[0].addresses().first().country(), QStringLiteral("Germany"));
    QCOMPARE(read[0].emails(), QStringList{QStringLiteral("info@example.org")});
    QCOMPARE(read[0].phoneNumbers().first().number(), QStringLiteral("+49 711 1"));
    QCOMPARE(read[0].url().url(), QUrl(QStringLiteral("https://example.org")));
    QVERIFY(read[0].note().contains(QStringLiteral("call them")));
    QVERIFY(!read[0].geo().isValid()); // the middle of a town is no address
    QVERIFY(read[1].emails().isEmpty());
}

void ExportTest::contactsHaveAddressesOfTheWebAlone()
{
    auto evil = organisation("org:evil", "Evil");
    Export what;
    for (const char *website : {"javascript:alert(1)//", "file:///etc/passwd", "https://user:secret@example.org/"}) {
        evil.website = website;
        evil.email = "a@example.org?bcc=b@example.org";
        what.items.push_back({evil, {}, {}, {}, false});
    }
    const std::string text = toVCards(what).text;
    QVERIFY2(!text.contains("\nURL") && !text.contains("\nEMAIL"), text.c_str());
    evil.website = "https://example.org/";
    evil.email = "a@example.org";
    what.items = {{evil, {}, {}, {}, false}};
    QVERIFY(toVCards(what).text.contains("https://example.org/"));
    QVERIFY(toVCards(what).text.contains("EMAIL:a@example.org"));
}

void ExportTest::jsonLinesReadBackEqual()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.jsonl"));
    const Export what = example();
    const auto report = exportTo(path, ExportFormat::JsonLines, what);
    QVERIFY(report.has_value());
    QCOMPARE(report->written, 2U);
    QCOMPARE(report->aboutPath, path + QStringLiteral(".about.json"));
    catalogue::RecordReader reader;
    const auto lines = contents(path).split('\n');
    QCOMPARE(lines.size(), 3);
    for (std::size_t i = 0; i < what.items.size(); ++i) {
        const auto read = reader.read(lines[qsizetype(i)].toStdString());
        QVERIFY(read.has_value());
        QVERIFY(read->record == what.items[i].record);
    }
}

void ExportTest::aboutSaysRevisionAndCriteria()
{
    const auto about = QJsonDocument::fromJson(QByteArray::fromStdString(aboutJson(example()))).object();
    const auto catalogue = about[QLatin1String("catalogues")][0];
    QCOMPARE(catalogue[QLatin1String("revision")].toInt(), 3);
    QCOMPARE(catalogue[QLatin1String("published")].toString(), QStringLiteral("2026-11-21T00:00:00Z"));
    QCOMPARE(about[QLatin1String("criteria")][QLatin1String("criteria")][0][QLatin1String("dimension")].toString(),
             QStringLiteral("sector"));
    QCOMPARE(about[QLatin1String("count")].toInt(), 2);
}

void ExportTest::formatFollowsTheEnding()
{
    QCOMPARE(formatOfPath(QStringLiteral("a/b.CSV")), ExportFormat::Csv);
    QCOMPARE(formatOfPath(QStringLiteral("b.x.geojson")), ExportFormat::GeoJson);
    QCOMPARE(formatOfPath(QStringLiteral("b.jsonl")), ExportFormat::JsonLines);
    QCOMPARE(formatOfPath(QStringLiteral("b.vcf")), ExportFormat::VCard);
    QVERIFY(!formatOfPath(QStringLiteral("b.doc")));
    QVERIFY(!formatOfPath(QStringLiteral("csv")));
}

void ExportTest::anOldFileSurvivesAFailure()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("nowhere/out.csv"));
    const auto report = exportTo(missing, ExportFormat::Csv, example());
    QVERIFY(!report);
    QCOMPARE(report.error().on, missing);
    QCOMPARE(report.error().kind, ErrorKind::Failed);
    const auto onFolder = exportTo(folder.path(), ExportFormat::Csv, example());
    QVERIFY(!onFolder);
    QVERIFY(QFileInfo(folder.path()).isDir());
}

QTEST_GUILESS_MAIN(ExportTest)

#include "exporttest.moc"
