// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"
#include "catalogue/recordlimits.h"
#include "desktop/organisation/organisationpage.h"
#include "desktop/rooms/listedrecord.h"

#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

namespace
{
RecordContext context()
{
    RecordContext result;
    result.now = *parseInstant("2026-11-23T10:00:00Z");
    result.reader.zone = QTimeZone("Europe/London");
    result.reader.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    result.names = {{"org:minalogic", u"Minalogic"_s}, {"country:de", u"Germany"_s}};
    return result;
}

const PageLine *find(const PageDescription &page, const QString &text)
{
    for (const PagePart &part : page.parts)
        for (const PageLine &line : part.lines)
            if (line.text.contains(text))
                return &line;
    return nullptr;
}

catalogue::Call photonics()
{
    catalogue::Call call;
    call.id = "call:i3";
    call.reference = "I3-2026-INV2a";
    call.title = "Interregional innovation <b>investments</b>";
    call.programme = "I3";
    call.opens = PartialDate::parse("2026-10-01");
    catalogue::Deadline deadline;
    deadline.date = PartialDate::parse("2027-01-03");
    call.deadlines = {deadline};
    call.sectors = {"photonics"};
    call.budgetEur = 1'500'000;
    call.url = "https://example.org/call";
    call.unverified = {"budget_eur"};
    call.sources = {{"https://www.example.org/a", "A page", PartialDate::parse("2026-11-01"), "read twice", {}}};
    call.asOf = PartialDate::parse("2026-08-10");
    return call;
}
} // namespace

/// Records in words: pages and rows.
class DescribeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallSaysWhenHereAndInBrussels()
    {
        const auto page = describe(photonics(), context(), {});
        QCOMPARE(page.kind, u"Call · I3-2026-INV2a"_s);
        QCOMPARE(page.title, u"Interregional innovation <b>investments</b>"_s);
        QCOMPARE(page.state, u"Open"_s);
        QCOMPARE(page.headline, u"in 41 days"_s);
        const PageLine *deadline = find(page, u"17:00 Brussels, 16:00 here"_s);
        QVERIFY(deadline);
        QVERIFY(deadline->note.contains(u"assumed"_s));
        QVERIFY(!deadline->over);
        const PageLine *budget = find(page, u"€1,500,000"_s);
        QVERIFY(budget && budget->unverified);
        QCOMPARE(page.action, u"Find partners"_s);
        QVERIFY(page.criteria.contains(u"photonics"_s));
        QCOMPARE(page.sourceTitles, QStringList(u"A page"_s));
        QCOMPARE(page.sourceAddresses, QStringList(u"https://www.example.org/a"_s));
        QCOMPARE(page.sourceDates, QStringList(u"example.org · 1 November 2026 · read twice"_s));
        QCOMPARE(page.asOf, u"10 August 2026, 3 months ago"_s);
        QVERIFY(!page.old);
    }

    void aCallRowSaysWhatMattersNow()
    {
        const auto row = callRoom().list(photonics(), context());
        QCOMPARE(row.figure, u"in 41 days"_s);
        QCOMPARE(row.aside, u"3 January 2027, 17:00 Brussels, 16:00 here (time assumed)"_s);
        QCOMPARE(row.details, u"I3-2026-INV2a · I3"_s);
        QCOMPARE(row.values[0], std::vector<std::string>{"open"});
        QVERIFY(!row.over);
    }

    void onlyKnownRecordsAreLinks()
    {
        catalogue::Partnership partnership;
        partnership.id = "partnership:p";
        partnership.name = "Partnership";
        partnership.members = {{"org:minalogic", "Minalogic (formerly X)", "FR", "coordinator", {}},
                               {"org:gone", "Gone", "DE", "", {}},
                               {"", "Only a name", "IT", "", {}}};
        partnership.start = PartialDate::parse("2020");
        partnership.end = PartialDate::parse("2027-03");
        const auto page = describe(partnership, context(), {});
        QCOMPARE(page.state, u"Running"_s);
        QCOMPARE(find(page, u"Minalogic"_s)->record, u"org:minalogic"_s);
        QVERIFY(find(page, u"Minalogic"_s)->note.contains(u"coordinator"_s));
        QCOMPARE(find(page, u"Gone"_s)->record, QString());
        QCOMPARE(find(page, u"Only a name"_s)->record, QString());
    }

    /// All that a record may hold becomes lines that are laid out in a moment: the part shows them piece by piece.
    void theLargestRecordsBecomeShortLines()
    {
        catalogue::Call call = photonics();
        call.deadlines.assign(catalogue::limits::entries, call.deadlines.front());
        for (int i = 0; catalogue::Deadline & deadline : call.deadlines)
            deadline.stage = "stage " + std::to_string(i++);
        call.keywords.assign(catalogue::limits::entries, std::string(catalogue::limits::lineBytes, 'k'));
        for (std::size_t i = 0; call.summary.size() + 7 < catalogue::limits::callProseBytes; ++i)
            call.summary += i % 2000 == 1999 ? "\nword" : "words ";
        call.conditions = std::string(catalogue::limits::callProseBytes, 'x');
        QVERIFY(!catalogue::beyondLimits(call));
        const auto page = describe(call, context(), {});
        QString summary;
        for (const PagePart &part : page.parts) {
            for (const PageLine &line : part.lines) {
                QVERIFY2(line.text.size() <= 4000, qPrintable(QString::number(line.text.size())));
                if (part.title == u"What it is about"_s)
                    summary += (summary.isEmpty() ? u""_s : u" "_s) + line.text;
            }
        }
        QCOMPARE(summary.simplified(), QString::fromStdString(call.summary).simplified());
        const auto dates = std::ranges::find(page.parts, u"Dates"_s, &PagePart::title);
        QVERIFY(dates->lines.size() > qsizetype(catalogue::limits::entries));
    }

    void ofVeryManyMentionsTheFirstAreShown()
    {
        catalogue::Organisation organisation;
        organisation.id = "org:a";
        organisation.name = "A";
        PageLinks links;
        for (int i = 0; i < 50'000; ++i)
            links.to.push_back({{"story:s" + std::to_string(i), "Story", {}}, store::LinkRole::Party});
        const auto page = describe(organisation, context(), links);
        const auto stories = std::ranges::find(page.parts, u"Stories"_s, &PagePart::title);
        QCOMPARE(stories->lines.size(), 1001);
        QCOMPARE(stories->lines.last().text, u"and 49000 more"_s);
        QCOMPARE(stories->lines.last().record, QString());
    }

    void namesAreShownWithoutWhatNobodySees()
    {
        catalogue::Call call = photonics();
        call.title = "Call \u202Eeurope";
        QCOMPARE(describe(call, context(), {}).title, u"Call europe"_s);
    }

    void onlyTheWebIsOpened_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << QByteArray("https://example.org/a?b=c") << true;
        QTest::newRow("http") << QByteArray("http://example.org") << true;
        QTest::newRow("script") << QByteArray("javascript:alert(1)") << false;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("no host") << QByteArray("https:///path") << false;
        QTest::newRow("a name in front") << QByteArray("https://europa.eu@example.org/") << false;
        QTest::newRow("blanks") << QByteArray("https://exa mple.org") << false;
        QTest::newRow("relative") << QByteArray("example.org") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void onlyTheWebIsOpened()
    {
        QFETCH(QByteArray, address);
        QTEST(!safeAddress(address.toStdString()).isEmpty(), "safe");
    }

    void aCountryLeadsToItsOrganisations()
    {
        catalogue::Country country;
        country.id = "country:de";
        country.code = "DE";
        country.name = "Germany";
        country.policy = "Two ministries.";
        country.conditions = {{"R&D share", 3.13, "percent", 2023, {}},
                              {"Scoreboard", std::string("strong innovator"), "", {}, {}}};
        PageLinks links;
        links.to = {{{"org:a", "A", ""}, store::LinkRole::Located},
                    {{"org:b", "B", ""}, store::LinkRole::Located},
                    {{"event:e", "Fair", ""}, store::LinkRole::Located}};
        links.partnershipsOfCountry = {{"partnership:p", "P", ""}};
        const auto page = describe(country, context(), links);
        QCOMPARE(page.action, u"Show its 2 organisations"_s);
        QVERIFY(page.criteria.contains(u"DE"_s));
        QCOMPARE(find(page, u"Fair"_s)->record, u"event:e"_s);
        QCOMPARE(find(page, u"P"_s)->record, u"partnership:p"_s);
        QCOMPARE(find(page, u"3.13 %"_s)->note, u"2023"_s);
        QVERIFY(find(page, u"strong innovator"_s));
    }

    void anEventIsComingOrPast_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("figure");
        QTest::newRow("coming") << QByteArray("2026-12-03") << QByteArray() << u"Coming"_s << u"in 10 days"_s;
        QTest::newRow("tomorrow") << QByteArray("2026-11-24") << QByteArray() << u"Coming"_s << u"tomorrow"_s;
        QTest::newRow("today") << QByteArray("2026-11-23") << QByteArray() << u"Now"_s << u"now"_s;
        QTest::newRow("running") << QByteArray("2026-11-22") << QByteArray("2026-11-24") << u"Now"_s << u"now"_s;
        QTest::newRow("past") << QByteArray("2026-10-01") << QByteArray("2026-10-02") << u"Past"_s << u"52 days ago"_s;
        QTest::newRow("a month ahead") << QByteArray("2027-05") << QByteArray() << u"Coming"_s << QString();
    }
    void anEventIsComingOrPast()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        catalogue::Event event;
        event.id = "event:e";
        event.title = "Fair";
        event.start = PartialDate::parse(start.toStdString());
        event.end = PartialDate::parse(end.toStdString());
        QTEST(describe(event, context(), {}).state, "state");
        QTEST(eventRoom().list(event, context()).figure, "figure");
    }

    void figuresOfAStoryAreNotInvented()
    {
        catalogue::Story story;
        story.id = "story:s";
        story.title = "Story";
        story.outcomes = {
            {"companies", 2700, "companies", {}}, {"jobs", {}, "jobs", {}}, {"growth", 33.18, "percent", {}}};
        const auto page = describe(story, context(), {});
        QVERIFY(find(page, u"2,700 companies"_s));
        QVERIFY(find(page, u"no figure stated"_s));
        QVERIFY(find(page, u"33.18 %"_s));
    }

    void cooperationsExpire()
    {
        catalogue::Cooperation cooperation;
        cooperation.id = "cooperation:c";
        cooperation.title = "Offer";
        cooperation.type = "offer";
        cooperation.organisations = {"org:minalogic", "Somebody"};
        cooperation.expires = PartialDate::parse("2026-07-13");
        const auto page = describe(cooperation, context(), {});
        QCOMPARE(page.kind, u"Offer"_s);
        QCOMPARE(page.state, u"Expired"_s);
        QCOMPARE(find(page, u"Minalogic"_s)->record, u"org:minalogic"_s);
        QCOMPARE(find(page, u"Somebody"_s)->record, QString());
        QVERIFY(cooperationRoom().list(cooperation, context()).over);
        cooperation.expires.reset();
        QCOMPARE(describe(cooperation, context(), {}).state, QString());
    }

    void keysNobodyKnowsAreShown()
    {
        auto call = photonics();
        call.extras = {{"deadline_model", "\"single-stage\""}};
        const auto page = describe(call, context(), {});
        const PageLine *line = find(page, u"single-stage"_s);
        QVERIFY(line);
        QCOMPARE(line->label, u"Deadline model"_s);
    }

    void oldFactsAreMarked()
    {
        auto call = photonics();
        call.asOf = PartialDate::parse("2024-11");
        QVERIFY(!describe(call, context(), {}).old);
        call.asOf = PartialDate::parse("2024-10");
        QVERIFY(describe(call, context(), {}).old);
    }
};

QTEST_GUILESS_MAIN(DescribeTest)
#include "describetest.moc"
