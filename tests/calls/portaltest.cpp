// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/portal/portalpage.h"
#include "catalogue/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
/// A result as the API gives it: each value of the metadata in a list.
QJsonObject result(const QString &reference, const QJsonObject &facts)
{
    QJsonObject metadata{{u"type"_s, QJsonArray{u"1"_s}}, {u"title"_s, QJsonArray{u"A title"_s}}};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        metadata.insert(fact.key(),
                        fact.value().isArray() ? QJsonValue(fact.value()) : QJsonValue(QJsonArray{fact.value()}));
    return {{u"reference"_s, reference}, {u"language"_s, u"en"_s}, {u"metadata"_s, metadata}};
}

std::string page(const QJsonArray &results)
{
    const QJsonObject page{{u"totalResults"_s, 4711}, {u"pageNumber"_s, 1}, {u"results"_s, results}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact).toStdString();
}

ReadCalls read(const QJsonArray &results)
{
    const auto read = readPortalPage(page(results), u"page.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return *read;
}

QJsonObject recordOf(const ReadCall &call)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(catalogue::toJson(call.call))).object();
}

/// A text with JSON in it, as the API packs it.
QString packed(const QByteArray &json)
{
    return QString::fromUtf8(QByteArray(json).replace('\'', '"'));
}
} // namespace

/// The API of the EU Funding & Tenders Portal, trap by trap.
class PortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactIsReadAsItIsMeant_data();
    void aFactIsReadAsItIsMeant();
    void theReferenceLosesItsLanguage_data();
    void theReferenceLosesItsLanguage();
    void whatIsNoCallIsSkipped();
    void detailsOfATopic();
    void theStatusIsNotBelieved();
    void borrowedIdentifiersAreOtherCalls();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
};

void PortalTest::aFactIsReadAsItIsMeant_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QJsonObject &facts, const char *key, const char *value) {
        QTest::newRow(name) << facts << QString::fromLatin1(key) << QByteArray(value).replace('\'', '"');
    };
    const auto at = [](const char *date) { return QJsonObject{{u"deadlineDate"_s, QString::fromLatin1(date)}}; };

    row("midnight UTC is a day", at("2026-09-15T00:00:00.000+0000"), "deadlines", "[{'date':'2026-09-15'}]");
    row("so it is with an offset", at("2024-04-18T02:00:00.000+0200"), "deadlines", "[{'date':'2024-04-18'}]");
    row("and at midnight elsewhere", at("2024-04-18T00:00:00.000+0200"), "deadlines", "[{'date':'2024-04-18'}]");
    row("a bare day", at("2027-09-21"), "deadlines", "[{'date':'2027-09-21'}]");
    row("milliseconds", at("1738713600000"), "deadlines", "[{'date':'2025-02-05'}]");
    row("a topic's clock is Brussels'", at("2023-10-04T17:00:00.000+0000"), "deadlines",
        "[{'date':'2023-10-04','time':'17:00'}]");
    row("with an offset", at("2024-04-18T19:00:00.000+0200"), "deadlines", "[{'date':'2024-04-18','time':'17:00'}]");
    row("an external action's is UTC, to the minute",
        {{u"type"_s, u"2"_s}, {u"deadlineDate"_s, u"2026-04-08T10:00:16.000+0000"_s}}, "deadlines",
        "[{'date':'2026-04-08','time':'10:00','timezone':'UTC'}]");
    row("no date", at("[]"), "deadlines", "");
    row("no day of the calendar", at("2026-02-30T00:00:00.000+0000"), "deadlines", "");
    row("an empty list", {{u"deadlineDate"_s, QJsonArray{}}}, "deadlines", "");
    row("two stages",
        {{u"deadlineModel"_s, u"two-stage"_s}, {u"deadlineDate"_s, QJsonArray{u"2027-03-01"_s, u"2026-09-01"_s}}},
        "deadlines", "[{'date':'2026-09-01','stage':'first stage'},{'date':'2027-03-01','stage':'second stage'}]");
    row("of two stages one date", {{u"deadlineModel"_s, u"two-stage"_s}, {u"deadlineDate"_s, u"2026-09-01"_s}},
        "deadlines", "[{'date':'2026-09-01','stage':'first of two stages'}]");
    row("several cut-offs",
        {{u"deadlineModel"_s, u"multiple cut-off"_s},
         {u"deadlineDate"_s, QJsonArray{u"2026-03-01"_s, u"2026-09-01"_s}}},
        "deadlines", "[{'date':'2026-03-01','stage':'cut-off'},{'date':'2026-09-01','stage':'cut-off'}]");
    row("cut-offs that only the actions list",
        {{u"deadlineModel"_s, u"multiple cut-off"_s},
         {u"deadlineDate"_s, u"2026-03-01T00:00:00.000+0000"_s},
         {u"actions"_s, packed("[{'deadlineDates':['2026-03-01','2026-09-01']}]")}},
        "deadlines", "[{'date':'2026-03-01','stage':'cut-off'},{'date':'2026-09-01','stage':'cut-off'}]");
    row("a day with and without its time",
        {{u"deadlineDate"_s, u"2026-03-01T17:00:00.000+0000"_s},
         {u"actions"_s, packed("[{'deadlineDates':['2026-03-01']}]")}},
        "deadlines", "[{'date':'2026-03-01','time':'17:00'}]");
    row("the model that only the budget names",
        {{u"identifier"_s, u"X-1"_s},
         {u"deadlineModel"_s, QJsonArray{}},
         {u"deadlineDate"_s, u"2026-11-25"_s},
         {u"budgetOverview"_s,
          packed("{'budgetTopicActionMap':{'1':[{'action':'X-1 - Y','deadlineModel':'continuous'}]}}")}},
        "deadlines", "[{'date':'2026-11-25','stage':'continuous submission ends'}]");
    row("the opening", {{u"startDate"_s, u"2026-05-05T00:00:00.000+0000"_s}}, "opens", "'2026-05-05'");
    row("the planned opening", {{u"actions"_s, packed("[{'plannedOpeningDate':'1728950400000'}]")}}, "opens",
        "'2024-10-15'");

    const QString overview = packed(
        "{'budgetYearsColumns':['2026','2027'],'budgetTopicActionMap':{"
        "'1':[{'action':'X-1 - IA Innovation','expectedGrants':3,'minContribution':7000000,'maxContribution':9000000,"
        "'budgetYearMap':{'2026':'24000000','2027':'1000000'}}],"
        "'2':[{'action':'X-10 - IA','expectedGrants':9,'budgetYearMap':{'2026':'5'}}],"
        "'3':[{'action':'X-2 - IA','budgetYearMap':{'2026':'7'}}],"
        "'4':[{'action':'X-1 - "
        "RIA','expectedGrants':0,'minContribution':0,'maxContribution':12000000,'budgetYearMap':{'2026':'3000000'}}]}"
        "}");
    const QJsonObject ofCall{{u"identifier"_s, u"X-1"_s}, {u"budgetOverview"_s, overview}};
    row("the topic's own lines, all years", ofCall, "budget_eur", "28000000");
    row("the size of one grant", ofCall, "grant_eur", "{'max':12000000,'min':7000000}");
    row("none expected is not stated", ofCall, "expected_grants", "3");
    row("of others nothing", {{u"identifier"_s, u"X-3"_s}, {u"budgetOverview"_s, overview}}, "budget_eur", "");
    row("a budget that is no JSON", {{u"identifier"_s, u"X-1"_s}, {u"budgetOverview"_s, u"{"_s}}, "budget_eur", "");
    row("a budget beyond reason",
        {{u"identifier"_s, u"X-1"_s},
         {u"budgetOverview"_s,
          packed("{'budgetTopicActionMap':{'1':[{'action':'X-1','budgetYearMap':{'2026':'1e999','2027':'-5','2028':'x'}"
                 "}]}}")}},
        "budget_eur", "");

    row("the description without its markup",
        {{u"descriptionByte"_s, u"<p>Scope:</p><ul><li>one</li></ul><script>x</script>"_s}}, "summary",
        "'Scope:\\n\\n• one'");
    row("escapes inside the inner text", {{u"descriptionByte"_s, u"a\\u003d"_s}}, "summary", "'a\\\\u003d'");
    row("a title with lines, said twice", {{u"title"_s, u"Apoio à sociedade civil\r\nApoio à sociedade civil\r"_s}},
        "title", "'Apoio à sociedade civil'");
    row("every alphabet", {{u"title"_s, u"Ελλάδα България Łódź"_s}}, "title", "'Ελλάδα България Łódź'");
    row("a programme by its code", {{u"frameworkProgramme"_s, u"43252476"_s}}, "programme",
        "'Single Market Programme'");
    row("a code that nobody knows", {{u"frameworkProgramme"_s, u"1"_s}}, "programme", "");
    row("the action, spaces run together", {{u"typesOfAction"_s, u"HORIZON  Research"_s}}, "action_type",
        "'HORIZON Research'");
    row("keywords that are a list in a text", {{u"keywords"_s, packed("['repair','batteries']")}}, "keywords",
        "['repair','batteries']");
    row("an empty list in a text", {{u"keywords"_s, u"[]"_s}}, "keywords", "");
    row("keywords that repeat the reference",
        {{u"identifier"_s, u"X-1"_s}, {u"keywords"_s, QJsonArray{u"X-1"_s, u"light"_s, u"light"_s}}}, "keywords",
        "['light']");
    row("an address that is for programs", {{u"identifier"_s, u"X-1"_s}, {u"url"_s, u"https://ec.europa.eu/x.json"_s}},
        "url",
        "'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/X-1'");
    row("an address that does something", {{u"identifier"_s, u"X-1"_s}, {u"url"_s, u"javascript:alert(1)"_s}}, "url",
        "'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/X-1'");
}

void PortalTest::aFactIsReadAsItIsMeant()
{
    QFETCH(const QJsonObject, facts);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, value);
    const ReadCalls calls = read({result(u"1TOPICSen"_s, facts)});
    QCOMPARE(calls.calls.size(), 1);
    const QJsonValue found = recordOf(calls.calls.front()).value(key);
    const QByteArray told =
        found.isUndefined() ? QByteArray() : QJsonDocument(QJsonArray{found}).toJson(QJsonDocument::Compact);
    QCOMPARE(told, value.isEmpty() ? QByteArray() : '[' + value + ']');
}

void PortalTest::theReferenceLosesItsLanguage_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("as stated") << u"50140738TOPICSes"_s << u"es"_s << QByteArray("50140738TOPICS");
    QTest::newRow("upper case") << u"186195PROSPECTSEN"_s << u"en"_s << QByteArray("186195PROSPECTS");
    QTest::newRow("not stated") << u"1TOPICSfr"_s << QString() << QByteArray("1TOPICS");
    QTest::newRow("not stated, upper case") << u"1PROSPECTSEN"_s << QString() << QByteArray("1PROSPECTS");
    QTest::newRow("the legacy index has none") << u"45602361HORIZONEICBlendedFinance1670457600000"_s << u"en"_s
                                               << QByteArray("45602361HORIZONEICBlendedFinance1670457600000");
    QTest::newRow("a word that ends so") << u"1Garden"_s << QString() << QByteArray("1Garden");
    QTest::newRow("another than stated") << u"1TOPICSen"_s << u"de"_s << QByteArray("1TOPICSen");
    QTest::newRow("short") << u"en"_s << u"en"_s << QByteArray("en");
}

void PortalTest::theReferenceLosesItsLanguage()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, language);
    QFETCH(const QByteArray, key);
    QJsonObject one = result(reference, {});
    one[u"language"_s] = language;
    const ReadCalls calls = read({one});
    QCOMPARE(calls.calls.size(), 1);
    QCOMPARE(QByteArray::fromStdString(calls.calls.front().key), key);
}

void PortalTest::whatIsNoCallIsSkipped()
{
    QJsonObject bare{{u"reference"_s, u"1TOPICSen"_s}};
    const ReadCalls calls = read({result(u"1TENDERen"_s, {{u"type"_s, u"0"_s}}), bare, 17, result(QString(), {}),
                                  result(u"2TOPICSen"_s, {{u"title"_s, QJsonArray{}}}),
                                  result(u"3TOPICSen"_s, {{u"identifier"_s, u"X-3"_s}})});
    QCOMPARE(calls.announced, 4711);
    QCOMPARE(calls.calls.size(), 1);
    QCOMPARE(calls.calls.front().call.id, "call:x-3");
    QStringList skipped;
    for (const SkippedCall &one : calls.skipped)
        skipped << QString::fromStdString(one.record);
    QCOMPARE(skipped, QStringList({u"1TENDER"_s, u"1TOPICSen"_s, u"result 3"_s, u"result 4"_s, u"2TOPICS"_s}));
    for (const SkippedCall &one : calls.skipped) {
        QVERIFY(!one.reason.isEmpty());
        QCOMPARE(one.file, u"page.json"_s);
    }
}

void PortalTest::detailsOfATopic()
{
    const QByteArray details =
        "{'TopicDetails':{'type':1,'ccm2Id':47108154,'identifier':'SMP-1','title':'T',"
        "'frameworkProgramme':{'id':43252476,'description':'Single Market Programme (SMP)'},"
        "'description':'<p>x</p>','actions':[{'plannedOpeningDate':'1728950400000','deadlineDates':['1738713600000']}],"
        "'budgetOverviewJSONItem':{'budgetTopicActionMap':{'1':[{'action':'SMP-1 - A','expectedGrants':0,"
        "'budgetYearMap':{'2024':'10','2025':'11'}}]}}}}";
    const auto calls = readPortalPage(packed(details).toStdString(), u"topic.json"_s);
    QVERIFY(calls);
    QCOMPARE(calls->calls.size(), 1);
    QCOMPARE(calls->calls.front().key, "47108154TOPICS");
    const catalogue::Call &call = calls->calls.front().call;
    QCOMPARE(call.id, "call:smp-1");
    QCOMPARE(call.programme, "Single Market Programme");
    QCOMPARE(call.budgetEur, 21.0);
    QCOMPARE(call.expectedGrants, std::nullopt);
    QCOMPARE(call.deadlines.size(), 1);
    QCOMPARE(call.deadlines.front().date->toString(), "2025-02-05");
    QCOMPARE(call.opens->toString(), "2024-10-15");
}

void PortalTest::theStatusIsNotBelieved()
{
    const QJsonObject facts{{u"deadlineDate"_s, u"2023-01-11T17:00:00.000+0000"_s}};
    QJsonObject open = facts;
    open[u"status"_s] = u"31094502"_s;
    QCOMPARE(read({result(u"1TOPICSen"_s, open)}).calls.front().call,
             read({result(u"1TOPICSen"_s, facts)}).calls.front().call);
}

void PortalTest::borrowedIdentifiersAreOtherCalls()
{
    const QJsonObject cascade{{u"type"_s, u"8"_s}, {u"identifier"_s, u"SMP-1"_s}};
    const ReadCalls calls =
        read({result(u"5TOPICSen"_s, {{u"identifier"_s, u"SMP-1"_s}}), result(u"12906COMPETITIVE_CALLen"_s, cascade),
              result(u"12907COMPETITIVE_CALLen"_s, cascade)});
    QCOMPARE(calls.calls.size(), 3);
    QCOMPARE(calls.calls[0].call.id, "call:smp-1");
    QCOMPARE(calls.calls[1].call.id, "call:smp-1-12906competitive-call");
    QCOMPARE(calls.calls[2].call.id, "call:smp-1-12907competitive-call");
    for (const ReadCall &one : calls.calls)
        QCOMPARE(one.call.reference, "SMP-1");
    QCOMPARE(calls.calls[1].call.actionType, "Cascade funding");
}

void PortalTest::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page that says why not") << QByteArray("<html><body>502 Bad Gateway</body></html>");
    QTest::newRow("cut") << QByteArray("{\"results\":[{\"reference\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("something else") << QByteArray("{\"error\":\"no\"}");
    QTest::newRow("deep") << QByteArray("[").repeated(1'000'000);
}

void PortalTest::whatIsNoAnswerIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto calls = readPortalPage(bytes.toStdString(), u"page.json"_s);
    QVERIFY(!calls);
    QCOMPARE(calls.error().kind, ErrorKind::Usage);
    QVERIFY(calls.error().message().contains(u"page.json"_s));
}

QTEST_GUILESS_MAIN(PortalTest)
#include "portaltest.moc"
