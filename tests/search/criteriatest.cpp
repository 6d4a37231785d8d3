// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularies.h"
#include "search/criteriajson.h"
#include "search/criteriatext.h"

#include <QTest>

using namespace hansa;
using namespace hansa::search;
using namespace Qt::StringLiterals;

class CriteriaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void optionsMeanWhatTheySay();
    void writtenAndReadAgainIsEqual_data();
    void writtenAndReadAgainIsEqual();
    void mistakesInOptions_data();
    void mistakesInOptions();
    void mistakesInFilesNameLineAndColumn_data();
    void mistakesInFilesNameLineAndColumn();
    void aLargeFileIsReadToItsLastLine();
    void tooMuchIsRefusedInWords_data();
    void tooMuchIsRefusedInWords();
    void theOlderFormIsUnderstood();
    void areasComeFromGeoJson();
    void wordsMustBeThereAndRank();
};

namespace
{

CriterionContext context()
{
    CriterionContext out;
    out.vocabularies = &catalogue::Vocabularies::builtIn();
    out.findPlace = [](std::string_view name) -> std::optional<LatLon> {
        return name == "Stuttgart" ? std::optional(LatLon{48.7758, 9.1829}) : std::nullopt;
    };
    out.readFile = [](const QString &) -> Result<QByteArray> {
        return QByteArray("{\"type\":\"Polygon\",\"coordinates\":[[[4,45],[10,45],[10,50],[4,45]]]}");
    };
    return out;
}

} // namespace

void CriteriaTest::optionsMeanWhatTheySay()
{
    const auto all = parseCriterion(Mode::Must, "technology+=photonics,robotics", context());
    QVERIFY(all && all->allOf && all->values.size() == 2);
    const auto weighed = parseCriterion(Mode::Prefer, "country=AT,CH:2.5", context());
    QVERIFY(weighed.has_value());
    QCOMPARE(weighed->weight, 2.5);
    QCOMPARE(weighed->values, (std::vector<std::string>{"AT", "CH"}));
    const auto quoted = parseCriterion(Mode::Prefer, "keyword=\"a,b:3\"", context());
    QVERIFY(quoted.has_value());
    QCOMPARE(quoted->values, std::vector<std::string>{"a,b:3"});
    QCOMPARE(quoted->weight, 1.0);
    const auto range = parseCriterion(Mode::Must, "members.sme=50..200", context());
    QVERIFY(range && range->atLeast == 50.0 && range->atMost == 200.0);
    const auto open = parseCriterion(Mode::Must, "founded=2010..", context());
    QVERIFY(open && open->atLeast == 2010.0 && !open->atMost);
    const auto near = parseCriterion(Mode::Prefer, "distance=Stuttgart,800,soft:3", context());
    QVERIFY(near && near->nearness);
    QCOMPARE(near->nearness->place, (LatLon{48.7758, 9.1829}));
    QCOMPARE(near->nearness->falloff, Falloff::Soft);
    QCOMPARE(near->weight, 3.0);
}

void CriteriaTest::writtenAndReadAgainIsEqual_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](Mode mode, const char *text) { QTest::newRow(text) << mode << QByteArray(text); };
    row(Mode::Must, "sector=digital,energy");
    row(Mode::Prefer, "technology+=photonics,robotics:3");
    row(Mode::Exclude, "country=DE");
    row(Mode::Must, "region=DE1,AT13;version=2024");
    row(Mode::Prefer, "members.sme=50..200:0.5");
    row(Mode::Must, "staff=..7.5;or-unknown");
    row(Mode::Must, "founded=1999");
    row(Mode::Prefer, "distance=48.7758,9.1829,800");
    row(Mode::Must, "distance=-10.5,170,50,step");
    row(Mode::Must, "area=-25,34,45,72");
    row(Mode::Must, "area=170,-50,-170,-30");
    row(Mode::Must, "label=ECEI:gold;or-better;valid-on=2026-11-25");
    row(Mode::Prefer, "looks-for=mine,JP");
    row(Mode::Must, "partnership=theme:digital;from=2020;until=2026-05");
    row(Mode::Must, "as-of=2025-01");
    row(Mode::Must, "text=photonics sensors;exact");
    row(Mode::Prefer, "keyword=\"a,b:3\",\"say \"\"x\"\"\",plain:5");
}

void CriteriaTest::writtenAndReadAgainIsEqual()
{
    QFETCH(Mode, mode);
    QFETCH(QByteArray, text);
    const auto first = parseCriterion(mode, text.toStdString(), context());
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message()));
    const std::string written = formatCriterion(*first);
    QCOMPARE(written, text.toStdString());

    const Criteria criteria{{*first}, 0.25};
    const std::string json = writeCriteria(criteria);
    const auto read = readCriteria(json, QStringLiteral("criteria"), &catalogue::Vocabularies::builtIn());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    QVERIFY2(*read == criteria, json.c_str());
    QCOMPARE(writeCriteria(*read), json);
}

void CriteriaTest::mistakesInOptions_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("sectr=digital") << QStringLiteral("sector");
    QTest::newRow("sector=digitl") << QStringLiteral("digital");
    QTest::newRow("country=Germany") << QStringLiteral("DE (Germany)");
    QTest::newRow("region=ZZ9") << QStringLiteral("ZZ9");
    QTest::newRow("partnership=theme:digitl") << QStringLiteral("digital");
    QTest::newRow("sector") << QStringLiteral("sector=VALUE");
    QTest::newRow("sector=") << QStringLiteral("no value");
    QTest::newRow("members.sme=many") << QStringLiteral("50..200");
    QTest::newRow("members.sme=..") << QStringLiteral("missing");
    QTest::newRow("members.sme=5..1") << QStringLiteral("above");
    QTest::newRow("distance=91,0,10") << QStringLiteral("no place on the earth");
    QTest::newRow("distance=1,1,-5") << QStringLiteral("above 0");
    QTest::newRow("distance=Atlantis,100") << QStringLiteral("Atlantis");
    QTest::newRow("area=1,2,3") << QString(); // taken for a file, which is a polygon here
    QTest::newRow("area=0,50,10,40") << QStringLiteral("no part of the earth");
    QTest::newRow("as-of=yesterday") << QStringLiteral("2026-05");
    QTest::newRow("label=ECEI:gold;or-beter") << QStringLiteral("or-better");
}

void CriteriaTest::mistakesInOptions()
{
    QFETCH(QString, says);
    const auto criterion = parseCriterion(Mode::Must, QTest::currentDataTag(), context());
    if (says.isEmpty()) {
        QVERIFY(criterion.has_value());
        return;
    }
    QVERIFY(!criterion);
    QCOMPARE(criterion.error().kind, ErrorKind::Usage);
    QVERIFY2(criterion.error().message().contains(says), qPrintable(criterion.error().message()));
}

void CriteriaTest::mistakesInFilesNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *json, const char *says) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
    };
    row("no JSON", "{\"criteria\": [\n  {\"mode\": \"must\",, }\n]}", "line 2, column 19");
    row("cut off", "{\"criteria\": [", "line 1, column 15");
    row("empty", "", "line 1, column 1");
    row("open text", "{\n \"text\": \"abc", "line 2, column 10");
    row("key twice", "{\"doubt\": 0,\n\"doubt\": 1}", "line 2, column 1");
    row("more after it", "{}\n{}", "line 2, column 1");
    row("unknown value",
        "{\"criteria\": [{\"mode\": \"must\", \"dimension\": \"sector\",\n \"any_of\": [\"digitl\"]}]}",
        "line 2, column 13");
    row("weight",
        "{\"criteria\": [{\"mode\": \"prefer\", \"dimension\": \"country\", \"any_of\": [\"AT\"],\n\"weight\": 6}]}",
        "line 2, column 11");
    row("unknown key", "{\"criteria\": [{\"mode\": \"must\", \"dimension\": \"country\",\n\"anyof\": [\"AT\"]}]}",
        "line 2, column 1");
    row("half a surrogate", "{\"text\": \"\\ud800\"}", "line 1");
}

void CriteriaTest::mistakesInFilesNameLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto criteria = readCriteria(json, QStringLiteral("search.json"), &catalogue::Vocabularies::builtIn());
    QVERIFY(!criteria);
    QCOMPARE(criteria.error().kind, ErrorKind::Usage);
    QCOMPARE(criteria.error().on, QStringLiteral("search.json"));
    QVERIFY2(criteria.error().why.contains(says), qPrintable(criteria.error().why));
}

/// Half a million values, each of which has a line.
void CriteriaTest::aLargeFileIsReadToItsLastLine()
{
    const QByteArray begin = R"({"criteria": [{"mode": "must", "dimension": "area", "rings": [[)"
                             "\n";
    const QByteArray points = QByteArray("[1.5, 45.25],\n").repeated(150'000);
    const auto good = readCriteria(QByteArray(begin + points + "[2, 46]]]}]}"), QStringLiteral("search.json"));
    QVERIFY2(good, qPrintable(good ? QString() : good.error().why));
    QCOMPARE(good->list.front().area->rings.front().size(), 150'001UL);
    const auto wrong = readCriteria(QByteArray(begin + points + "[2, 460]]]}]}"), QStringLiteral("search.json"));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().why.contains(u"line 150002, column 5"), qPrintable(wrong.error().why));
}

void CriteriaTest::tooMuchIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray one = R"({"mode": "must", "dimension": "country", "any_of": ["AT"]},)";
    QTest::newRow("criteria") << "{\"criteria\": [" + one.repeated(200) + one.chopped(1) + "]}"
                              << u"more than 200 criteria"_s;
    QTest::newRow("values") << "{\"criteria\": [" + QByteArray("0,").repeated(1'000'000) + "0]}"
                            << u"more than 1000000 values"_s;
    QTest::newRow("words") << R"({"text": ")" + QByteArray("word ").repeated(101) + "\"}" << u"more than 100 words"_s;
    QTest::newRow("depth") << "{\"criteria\": " + QByteArray("[").repeated(1'000'000) << u"nested too deep"_s;
}

void CriteriaTest::tooMuchIsRefusedInWords()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto criteria = readCriteria(json, QStringLiteral("search.json"));
    QVERIFY(!criteria);
    QVERIFY2(criteria.error().why.contains(says), qPrintable(criteria.error().why));
}

void CriteriaTest::theOlderFormIsUnderstood()
{
    const auto older = readCriteria("{\"must\": {\"sector\": \"digital\"}, \"exclude\": {\"country\": \"DE\"},"
                                    "\"prefer\": [{\"criterion\": \"technologies\", \"any_of\": [\"photonics\"], "
                                    "\"weight\": 3}], \"top\": 50, \"text\": {\"queries\": []}}",
                                    QStringLiteral("query.json"));
    const auto newer = readCriteria("{\"criteria\": [{\"mode\": \"must\", \"dimension\": \"sector\", \"any_of\": "
                                    "[\"digital\"]}, {\"mode\": \"exclude\", \"dimension\": \"country\", \"any_of\": "
                                    "[\"DE\"]}, {\"mode\": \"prefer\", \"dimension\": \"technology\", \"any_of\": "
                                    "[\"photonics\"], \"weight\": 3}]}",
                                    QStringLiteral("criteria.json"));
    QVERIFY(older && newer);
    QVERIFY(*older == *newer);
}

void CriteriaTest::areasComeFromGeoJson()
{
    const auto area = parseCriterion(Mode::Must, "area=region.geojson", context());
    QVERIFY(area && area->area);
    QCOMPARE(area->area->rings.size(), 1U);
    QCOMPARE(area->area->rings[0].size(), 3U); // closed by itself
    QCOMPARE(area->area->rings[0][0], (LatLon{45, 4}));
}

void CriteriaTest::wordsMustBeThereAndRank()
{
    const auto criteria = readCriteria("{\"criteria\": [{\"mode\": \"must\", \"dimension\": \"country\", \"any_of\": "
                                       "[\"AT\"]}], \"text\": \"photonics\"}",
                                       QStringLiteral("criteria.json"));
    QVERIFY(criteria.has_value());
    QCOMPARE(criteria->list.size(), 3U);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(criteria->list[i].dimension, Dimension::Text);
        QCOMPARE(criteria->list[i].values, std::vector<std::string>{"photonics"});
    }
    QCOMPARE(criteria->list[0].mode, Mode::Must);
    QCOMPARE(criteria->list[1].mode, Mode::Prefer);
    const auto without = readCriteria("{\"criteria\": [], \"text\": \"\"}", QStringLiteral("criteria.json"));
    QVERIFY(without && without->list.empty());
}

QTEST_GUILESS_MAIN(CriteriaTest)

#include "criteriatest.moc"
