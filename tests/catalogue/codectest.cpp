// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/codec.h"
#include "catalogue/canonicaljson.h"

#include <QFile>
#include <QTest>

using namespace hansa;
using namespace hansa::catalogue;

namespace
{
std::string sample(const char *name)
{
    QFile file(QFINDTESTDATA(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}
} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationIsRead()
    {
        const auto decoded = RecordReader().read(sample("data/organisation.json"));
        QVERIFY(decoded);
        QVERIFY(decoded->issues.empty());
        const auto &org = std::get<Organisation>(decoded->record);
        QCOMPARE(org.name, std::string("Silicon Alps"));
        QCOMPARE(org.lon, 13.0);
        QCOMPARE(org.geoPrecision, GeoPrecision::City);
        QCOMPARE(org.members->sme, 80);
        QVERIFY(!org.members->large);
        QCOMPARE(org.labels.front().value(), std::string("ECEI:gold"));
        QCOMPARE(org.labels.front().validUntil, PartialDate::parse("2026-03"));
        QCOMPARE(org.sources.front().title, std::string("About"));
        QVERIFY(org.summary.empty());
    }

    void unknownKeysSurviveARoundTrip()
    {
        const auto decoded = RecordReader().read(sample("data/organisation.json"));
        const std::string json = toJson(decoded->record);
        for (const char *kept : {R"("mascot":{"age":3.5,"name":"Marmot"})", R"("start-ups":7)", R"("seen":"twice")"})
            QVERIFY2(json.contains(kept), kept);
        QCOMPARE(RecordReader().read(json)->record, decoded->record);
        QCOMPARE(canonicalJson(json).value(), json);
    }

    void everyKindGoesThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (
            const char *json : {
                R"({"acronym":"X4","coordinator":"org:a","end":"2020-03","id":"partnership:x4","members":[{"country":"AT","id":"org:a","name":"A","role":"coordinator"},{"name":"B"}],"name":"X","programme":"ESCP-4i","results":"r","smes":12,"start":"2016-01-01","target_countries":["JP"],"website":"https://x.eu"})",
                R"({"action_type":"SME support","budget_eur":1500000,"consortium":{"max_partners":9,"min_countries":3,"min_partners":3,"notes":"n"},"deadlines":[{"date":"2026-08-26","stage":"first","time":"17:00","timezone":"Europe/Brussels"},{"date":"2027"}],"eligible":{"applicants":["clusters"],"countries":["EU"]},"expected_grants":4,"funding_rate":0.9,"grant_eur":{"max":1500000.5,"min":200000},"id":"call:x-1","opens":"2026-05","reference":"X-1","title":"T","url":"https://x"})",
                R"({"city":"Málaga","country":"ES","id":"event:e","lat":36.72016,"lon":-4.42034,"online":false,"organisers":["org:a","B"],"start":"2022-02-16","title":"E","type":"conference"})",
                R"({"cluster_networks":["N"],"code":"DK","conditions":[{"topic":"R&D","unit":"%","value":2.9,"year":2022},{"topic":"law","value":"Act of 2018"}],"id":"country:dk","institutions":[{"name":"I","role":"r","url":"https://i"}],"name":"Denmark","policy":"p","programmes":[{"budget_eur":1,"kind":"k","name":"P","since":"2021","summary":"s","until":"2024-12-31","url":"https://p"}],"s3":{"level":"national","priorities":["wind"],"url":"https://s"}})",
                R"({"countries":["DK"],"id":"story:s","organisations":["org:a"],"outcomes":[{"unit":"companies","value":2700,"what":"SMEs"}],"partnership":"partnership:x4","title":"S","year":2018})",
                R"({"countries":["CN"],"expires":"2027-01-01","id":"cooperation:c","opens":"2020","organisations":["org:a"],"sectors":["digital"],"title":"C","type":"offer","url":"https://c"})",
                R"({"email":"a@b.eu","id":"org:a","identifiers":{"eccp":"e","oid":"o","pic":"p","ror":"r","vat":"v"},"interests":{"activities":["r&d"],"countries":["JP"]},"nace":[{"code":"26.7","revision":"2"}],"name":"A","phone":"+1","region":{"name":"R","nuts":"AT21","nuts_version":"2024"},"staff":2.5})",
            })
            QTest::newRow(QByteArray(json).mid(1, 24).constData()) << QByteArray(json);
    }
    void everyKindGoesThereAndBack()
    {
        QFETCH(QByteArray, json);
        const auto decoded = RecordReader().read(json.toStdString());
        QVERIFY2(decoded, decoded ? "" : decoded.error().reason.c_str());
        QVERIFY(decoded->issues.empty());
        QVERIFY(headOf(decoded->record).extras.empty());
        QCOMPARE(toJson(decoded->record), json.toStdString());
    }

    /// What nobody sees makes one name look like another, and turns text round: it does not come in.
    void whatNobodySeesIsLeftOut()
    {
        const auto decoded = RecordReader().read(
            "{\"id\":\"org:a\",\"name\":\"Mina\u200Blogic \u202Egro\\u001b[2J\",\"city\":\"Graz\\nAustria\","
            "\"keywords\":[\"a\\u009bb\"],\"summary\":\"one\\ntwo\u2066\"}");
        QVERIFY(decoded);
        const auto &organisation = std::get<Organisation>(decoded->record);
        QCOMPARE(organisation.name, std::string("Minalogic gro[2J"));
        QCOMPARE(organisation.city, std::string("Graz Austria"));
        QCOMPARE(organisation.keywords.front(), std::string("ab"));
        QCOMPARE(organisation.summary, std::string("one\ntwo"));
        QVERIFY(decoded->issues.empty());
        QCOMPARE(RecordReader().read(toJson(decoded->record))->record, decoded->record);
    }

    void oddValuesAreReportedAndKept_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text for a year") << QByteArray("founded")
                                         << QByteArray(R"({"founded":"about 1990","id":"org:a","name":"A"})");
        QTest::newRow("half a member") << QByteArray("members.total")
                                       << QByteArray(R"({"id":"org:a","members":{"sme":3,"total":1.5},"name":"A"})");
        QTest::newRow("no such day")
            << QByteArray("labels[0].valid_from")
            << QByteArray(R"({"id":"org:a","labels":[{"scheme":"ECEI","valid_from":"2023-02-30"}],"name":"A"})");
        QTest::newRow("a number in a list")
            << QByteArray("sectors[1]") << QByteArray(R"({"id":"org:a","name":"A","sectors":["digital",7]})");
        QTest::newRow("no list") << QByteArray("sectors")
                                 << QByteArray(R"({"id":"org:a","name":"A","sectors":"digital"})");
        QTest::newRow("vague") << QByteArray("geo_precision")
                               << QByteArray(R"({"geo_precision":"roof","id":"org:a","name":"A"})");
    }
    void oddValuesAreReportedAndKept()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, json);
        const auto decoded = RecordReader().read(json.toStdString());
        QVERIFY(decoded);
        QCOMPARE(decoded->issues.size(), std::size_t(1));
        QCOMPARE(decoded->issues.front().field, field.toStdString());
        QCOMPARE(toJson(decoded->record), json.toStdString());
    }

    void nullIsDroppedAndReported()
    {
        const auto decoded = RecordReader().read(
            R"({"id":"org:a","name":"A","city":null,"members":{"total":null},"sectors":["digital",null]})");
        QVERIFY(decoded);
        QCOMPARE(decoded->issues.size(), std::size_t(3));
        QCOMPARE(decoded->issues[0].field, std::string("city"));
        QCOMPARE(decoded->issues[1].field, std::string("members.total"));
        QVERIFY(!toJson(decoded->record).contains("null"));
    }

    void anObjectOfNothingIsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {R"({"id":"org:a","name":"A","interests":{}})",
                                 R"({"id":"org:a","name":"A","interests":{"countries":[]}})",
                                 R"({"id":"org:a","name":"A","interests":{"countries":[],"activities":[null]}})",
                                 R"({"id":"org:a","name":"A","members":{"total":null},"region":{"name":""}})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void anObjectOfNothingIsNothing()
    {
        QFETCH(QByteArray, json);
        const auto decoded = RecordReader().read(json.toStdString());
        QVERIFY(decoded);
        QCOMPARE(toJson(decoded->record), std::string(R"({"id":"org:a","name":"A"})"));
        QCOMPARE(RecordReader().read(toJson(decoded->record))->record, decoded->record);
    }

    void whatIsNoRecordIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("field");
        const std::pair<const char *, const char *> rows[] = {
            {"", ""},
            {"[]", ""},
            {"{\"id\":\"org:a\"", ""},
            {R"({"name":"A"})", "id"},
            {R"({"id":7,"name":"A"})", "id"},
            {R"({"id":"org:A","name":"A"})", "id"},
            {R"({"id":"firm:a","name":"A"})", "id"},
            {R"({"id":"org:a"})", "name"},
            {R"({"id":"org:a","name":""})", "name"},
            {R"({"id":"event:a","name":"A"})", "title"},
            {R"({"id":"org:a","name":"A","name":"B"})", "name"},
            {R"({"id":"org:a","name":"A","new":{"x":1,"x":2}})", "new"},
            {R"({"id":"org:a","name":"A","size":9007199254740993})", "size"},
            {R"({"id":"event:a","title":"A","lat":4222888888888888888})", "lat"},
            {R"({"id":"event:a","title":"A","lat":4.2e18})", "lat"},
        };
        for (const auto &[json, field] : rows)
            QTest::newRow(json) << QByteArray(json) << QByteArray(field);
    }
    void whatIsNoRecordIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, field);
        const auto refused = RecordReader().read(json.toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field.toStdString());
        QVERIFY(!refused.error().reason.empty());
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "codectest.moc"
