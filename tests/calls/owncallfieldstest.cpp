// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncallfields.h"
#include "callbuilder.h"
#include "calls/known/owncalls.h"
#include "catalogue/codec.h"
#include "seed.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;
using catalogue::Call;
using test::instant;
using test::stated;

namespace
{
using Random = std::mt19937;

bool chance(Random &random)
{
    return random() % 2 == 0;
}

std::string word(Random &random)
{
    static const std::string words[] = {"Light", "for all",  "a; b", "back\\slash", "[brackets]", "'=1+1",
                                        "Łódź",  "<b>x</b>", "-",    "{braces}",    "EU",         "  "};
    return words[random() % std::size(words)] + std::to_string(random() % 100);
}

std::vector<std::string> words(Random &random)
{
    std::vector<std::string> all;
    for (auto left = random() % 4; left > 0; --left)
        all.push_back(word(random));
    return all;
}

catalogue::Extras extras(Random &random)
{
    return chance(random) ? catalogue::Extras{{.key = "zz_later", .json = R"({"a":[1,"b"]})"}} : catalogue::Extras();
}

PartialDate day(Random &random)
{
    return *PartialDate::parse("2027-0" + std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10));
}

/// A call with any of what a call may hold, as a newer version or a command may have written it.
Call randomCall(Random &random)
{
    static const char *const zones[] = {"Europe/Lisbon", "Europe/Brussels", "America/New_York", ""};
    Call call;
    call.id = "call:own-x";
    call.title = "T" + word(random);
    if (chance(random))
        call.reference = word(random);
    if (chance(random))
        call.programme = word(random);
    if (chance(random))
        call.summary = word(random) + "\nsecond line";
    if (chance(random))
        call.conditions = word(random);
    if (chance(random))
        call.url = "https://example.org/" + std::to_string(random());
    call.keywords = words(random);
    call.sectors = words(random);
    call.unverified = words(random);
    if (chance(random))
        call.asOf = day(random);
    if (chance(random))
        call.opens = day(random);
    if (chance(random))
        call.budgetEur = double(random()) / 4;
    if (chance(random))
        call.fundingRate = 0.25;
    if (chance(random))
        call.expectedGrants = int(random() % 50);
    if (chance(random)) {
        catalogue::GrantRange grant;
        grant.min = double(random() % 1000) + 0.5;
        if (chance(random))
            grant.max = 1e7;
        grant.extras = extras(random);
        call.grantEur = grant;
    }
    if (chance(random)) {
        catalogue::Eligibility eligible;
        eligible.applicants = {"sme", "university"};
        eligible.countries = words(random);
        eligible.extras = extras(random);
        call.eligible = eligible;
    }
    if (chance(random)) {
        catalogue::ConsortiumRule rule;
        rule.maxPartners = 5;
        rule.notes = word(random) + " at least";
        if (chance(random))
            rule.minPartners = 3;
        if (chance(random))
            rule.minCountries = 2;
        rule.extras = extras(random);
        call.consortium = rule;
    }
    for (auto left = random() % 4; left > 0; --left) {
        const std::string date = day(random).toString();
        auto deadline = stated(date.c_str(), chance(random) ? "12:00" : "", zones[random() % 4], "full proposal");
        if (chance(random))
            deadline.date.reset();
        deadline.extras = extras(random);
        call.deadlines.push_back(deadline);
    }
    catalogue::Source source;
    source.url = "https://example.org/";
    source.note = word(random);
    call.sources = {source};
    call.extras = extras(random);
    return call;
}

/// Other values than any call above has, by field.
const CallFields others{{"title", "Another"},
                        {"reference", "Other-1"},
                        {"programme", "Other programme"},
                        {"action_type", "Other action"},
                        {"url", "https://other.example/"},
                        {"summary", "[1] other"},
                        {"opens", "2028-02-29"},
                        {"deadline", "2028-03-01"},
                        {"time", "16:45"},
                        {"budget_eur", "123456.75"},
                        {"grant_eur.min", "77"},
                        {"grant_eur.max", "88"},
                        {"consortium.min_partners", "9"},
                        {"eligible.countries", "PT; ES"},
                        {"keywords", "one\\; two; three"}};

QJsonObject objectOf(const Call &call)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(catalogue::toJson(call))).object();
}

/// The record without what a form's field is about.
QJsonObject without(const Call &call, const std::string &field)
{
    QJsonObject object = objectOf(call);
    if (field == "deadline" || field == "time") {
        QJsonArray deadlines = object.value("deadlines"_L1).toArray();
        QJsonObject first = deadlines.isEmpty() ? QJsonObject() : deadlines.first().toObject();
        first.remove(field == "time" ? "time"_L1 : "date"_L1);
        if (first.value("timezone"_L1) == "Europe/Brussels"_L1)
            first.remove("timezone"_L1); // the one that a time without a zone is in
        if (!deadlines.isEmpty())
            deadlines.removeFirst();
        object.insert("deadlines"_L1, deadlines);
        object.insert("first"_L1, first);
        return object;
    }
    const QStringList path = QString::fromStdString(field).split(u'.');
    if (path.size() == 1) {
        object.remove(path[0]);
        return object;
    }
    QJsonObject inner = object.value(path[0]).toObject();
    inner.remove(path[1]);
    object.insert(path[0], inner);
    return object;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}
} // namespace

/// A form shows some fields of a call: what it does not show, and what nobody changed, stays to the byte.
class OwnCallFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyChangedStays();
    void oneFieldChangesAlone();
    void whatIsShownIsReadBack();
    void aFieldCanBeEmptied();
    void theDeadlineKeepsItsZone();
    void aTimeWithoutAZoneIsBrussels();
    void theFirstDeadlineCanBeTakenAway();
    void whatIsWrongIsSaidAndChangesNothing_data();
    void whatIsWrongIsSaidAndChangesNothing();
    void whatAnotherWroteMeanwhileStays();
    void aCallThatIsGoneIsSaid();
};

void OwnCallFieldsTest::whatNobodyChangedStays()
{
    Random random(testing::seed());
    for (int turn = 0; turn < 500; ++turn) {
        const Call before = randomCall(random);
        Call after = before;
        QVERIFY(setFields(after, {}));
        QCOMPARE(catalogue::toJson(after), catalogue::toJson(before));
    }
}

void OwnCallFieldsTest::oneFieldChangesAlone()
{
    Random random(testing::seed());
    for (int turn = 0; turn < 200; ++turn) {
        const Call before = randomCall(random);
        for (const auto &[field, value] : others) {
            Call after = before;
            const auto done = setFields(after, {{field, value}});
            const bool hasNoDay =
                field == "time" && (before.deadlines.empty() || !before.deadlines.front().date.has_value());
            QCOMPARE(done.has_value(), !hasNoDay);
            QCOMPARE(bytes(without(after, field)), bytes(without(before, field)));
            if (!hasNoDay) {
                const CallFields shown = formFields(after);
                QCOMPARE(shown.at(field), value);
            }
        }
    }
}

void OwnCallFieldsTest::whatIsShownIsReadBack()
{
    // All that the form shows, written as it is shown: what was there.
    Random random(testing::seed());
    for (int turn = 0; turn < 500; ++turn) {
        Call call = randomCall(random);
        call.summary = "S"; // words at the ends of lines are trimmed by a table
        for (auto *list : {&call.keywords}) {
            for (std::string &item : *list)
                item = "k" + item;
        }
        if (call.eligible)
            call.eligible->countries = call.keywords;
        const CallFields shown = formFields(call);
        for (const std::string field : {"keywords", "eligible.countries", "budget_eur", "grant_eur.min",
                                        "grant_eur.max", "consortium.min_partners", "opens"}) {
            Call again = call;
            QVERIFY(setFields(again, {{field, shown.at(field)}}));
            QCOMPARE(catalogue::toJson(again), catalogue::toJson(call));
        }
    }
}

void OwnCallFieldsTest::aFieldCanBeEmptied()
{
    Random random(testing::seed());
    for (int turn = 0; turn < 200; ++turn) {
        const Call before = randomCall(random);
        for (const auto &[field, value] : others) {
            if (field == "title" || field == "deadline" || field == "time")
                continue;
            Call after = before;
            QVERIFY(setFields(after, {{field, {}}}));
            QCOMPARE(formFields(after).at(field), std::string());
            const QString object = QString::fromStdString(field).section(u'.', 0, 0);
            QJsonObject left = without(before, field);
            QJsonObject found = without(after, field);
            if (left.value(object).toObject().isEmpty())
                left.remove(object); // nothing is left in it
            if (found.value(object).toObject().isEmpty())
                found.remove(object);
            QCOMPARE(bytes(found), bytes(left));
        }
    }
}

void OwnCallFieldsTest::theDeadlineKeepsItsZone()
{
    Call call =
        test::call("2027-01-01", {stated("2027-05-03", "12:00", "Europe/Lisbon", "first"), stated("2027-09-01")});
    QVERIFY(setFields(call, {{"time", "13:30"}}));
    QCOMPARE(call.deadlines,
             (std::vector{stated("2027-05-03", "13:30", "Europe/Lisbon", "first"), stated("2027-09-01")}));
    QVERIFY(setFields(call, {{"deadline", "2027-05-04"}, {"time", ""}}));
    QCOMPARE(call.deadlines, (std::vector{stated("2027-05-04", "", "Europe/Lisbon", "first"), stated("2027-09-01")}));
}

void OwnCallFieldsTest::aTimeWithoutAZoneIsBrussels()
{
    Call call = test::call("2027-01-01", {});
    QVERIFY(setFields(call, {{"deadline", "2027-05-03"}, {"time", "17:00"}}));
    QCOMPARE(call.deadlines, (std::vector{stated("2027-05-03", "17:00", "Europe/Brussels")}));
}

void OwnCallFieldsTest::theFirstDeadlineCanBeTakenAway()
{
    Call call = test::call("2027-01-01", {stated("2027-05-03", "12:00", "Europe/Lisbon"), stated("2027-09-01")});
    QVERIFY(setFields(call, {{"deadline", ""}, {"time", ""}}));
    QCOMPARE(call.deadlines, std::vector{stated("2027-09-01")});
}

void OwnCallFieldsTest::whatIsWrongIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no number") << "budget_eur"_ba << "a lot"_ba;
    QTest::newRow("no whole number") << "consortium.min_partners"_ba << "2.5"_ba;
    QTest::newRow("no day") << "opens"_ba << "tomorrow"_ba;
    QTest::newRow("no such day") << "deadline"_ba << "2027-02-30"_ba;
}

void OwnCallFieldsTest::whatIsWrongIsSaidAndChangesNothing()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    const Call before = test::call("2027-01-01", {stated("2027-05-03", "12:00", "Europe/Lisbon")});
    Call call = before;
    const auto done = setFields(call, {{"title", "New"}, {field.toStdString(), value.toStdString()}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY2(done.error().message().contains(QString::fromUtf8(field)), qPrintable(done.error().message()));
    QCOMPARE(call, before);
}

namespace
{
struct Stores {
    QTemporaryDir folder;
    Result<store::Cache> cache = store::Cache::open(folder.filePath(u"catalogue.db"_s));
    Result<store::Workspace> workspace = store::Workspace::open(folder.filePath(u"workspace.db"_s));
    Instant now = instant("2026-11-28T10:00:00Z");
};
} // namespace

void OwnCallFieldsTest::whatAnotherWroteMeanwhileStays()
{
    Stores here;
    Call call;
    call.title = "Vouchers";
    const auto id = keepOwnCall(*here.cache, *here.workspace, call, here.now);
    QVERIFY(id);
    auto other = store::Workspace::open(here.folder.filePath(u"workspace.db"_s)); // another program
    QVERIFY(other);
    QVERIFY(changeOwnCall(*here.cache, *other, *id, {{"summary", "Theirs"}}, here.now));
    QVERIFY(changeOwnCall(*here.cache, *here.workspace, *id, {{"title", "Mine"}}, instant("2027-01-01T00:00:00Z")));
    const auto kept = **here.workspace->ownCalls().find(*id);
    QCOMPARE(kept.record, R"({"as_of":"2026-11-28","id":"call:own-vouchers","summary":"Theirs","title":"Mine"})");
    // Nothing changed: nothing is written.
    QVERIFY(changeOwnCall(*here.cache, *here.workspace, *id, {}, instant("2028-01-01T00:00:00Z")));
    QCOMPARE(**here.workspace->ownCalls().find(*id), kept);
    // Two that are entered at once are two.
    const auto second = keepOwnCall(*here.cache, *other, call, here.now);
    QCOMPARE(*second, "call:own-vouchers-2");
}

void OwnCallFieldsTest::aCallThatIsGoneIsSaid()
{
    Stores here;
    const auto done = changeOwnCall(*here.cache, *here.workspace, "call:own-x", {{"title", "Mine"}}, here.now);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY(here.workspace->ownCalls().all()->empty());
}

QTEST_GUILESS_MAIN(OwnCallFieldsTest)
#include "owncallfieldstest.moc"
