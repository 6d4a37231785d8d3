// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/deadline.h"
#include "callbuilder.h"

#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using test::instant;

/// A deadline as stated becomes the instant it means.
class DeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statedDaysAreInstants_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("utc");
        QTest::addColumn<bool>("timeAssumed");
        QTest::addColumn<bool>("zoneAssumed");
        const auto row = [](const char *name, const char *date, const char *time, const char *zone, const char *utc,
                            bool timeAssumed, bool zoneAssumed) {
            QTest::newRow(name) << QByteArray(date) << QByteArray(time) << QByteArray(zone) << QByteArray(utc)
                                << timeAssumed << zoneAssumed;
        };
        const auto *bxl = "Europe/Brussels";
        row("winter", "2027-01-03", "17:00", bxl, "2027-01-03T16:00:00Z", false, false);
        row("summer", "2026-07-14", "17:00", bxl, "2026-07-14T15:00:00Z", false, false);
        row("only a day", "2026-12-17", "", "", "2026-12-17T16:00:00Z", true, true);
        row("only a day, summer", "2026-08-26", "", "", "2026-08-26T15:00:00Z", true, true);
        row("a time and no zone", "2026-12-17", "12:00", "", "2026-12-17T11:00:00Z", false, true);
        row("a day and a zone", "2026-12-17", "", "Europe/London", "2026-12-17T17:00:00Z", true, false);
        row("an older name of a zone", "2026-12-17", "12:00", "Europe/Kiev", "2026-12-17T10:00:00Z", false, false);
        row("a fixed offset", "2026-12-17", "12:00", "UTC+02:00", "2026-12-17T10:00:00Z", false, false);
        row("Paris is as Brussels", "2026-12-17", "12:00", "Europe/Paris", "2026-12-17T11:00:00Z", false, false);
        row("Tokyo", "2026-12-17", "17:00", "Asia/Tokyo", "2026-12-17T08:00:00Z", false, false);
        row("Mexico City has no summer time", "2026-07-14", "17:00", "America/Mexico_City", "2026-07-14T23:00:00Z",
            false, false);
        row("UTC", "2026-12-17", "23:59", "UTC", "2026-12-17T23:59:00Z", false, false);
        row("the end of a day", "2026-12-17", "24:00", bxl, "2026-12-17T23:00:00Z", false, false);
        row("the end of a year", "2026-12-31", "24:00", bxl, "2026-12-31T23:00:00Z", false, false);
        row("with seconds", "2026-12-17", "23:59:59", bxl, "2026-12-17T22:59:59Z", false, false);
        row("no time of day", "2026-12-17", "25:00", bxl, "2026-12-17T16:00:00Z", true, false);
        row("words", "2026-12-17", "noon", bxl, "2026-12-17T16:00:00Z", true, false);
        row("a signed time", "2026-12-17", "-1:00", bxl, "2026-12-17T16:00:00Z", true, false);
        row("leap day", "2028-02-29", "17:00", bxl, "2028-02-29T16:00:00Z", false, false);
        row("the day the clock goes back", "2026-10-25", "17:00", bxl, "2026-10-25T16:00:00Z", false, false);
        row("the hour that comes twice is the first", "2026-10-25", "02:30", bxl, "2026-10-25T00:30:00Z", false, false);
        row("the day the clock goes forward", "2027-03-28", "17:00", bxl, "2027-03-28T15:00:00Z", false, false);
        row("the hour that is skipped is before", "2027-03-28", "02:30", bxl, "2027-03-28T00:30:00Z", false, false);
    }
    void statedDaysAreInstants()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, utc);
        const auto deadline = deadlineOf(test::stated(date.constData(), time.constData(), zone.constData()));
        QVERIFY(deadline && deadline->at);
        QCOMPARE(formatInstant(*deadline->at), utc.toStdString());
        QCOMPARE(deadline->earliest, *deadline->at);
        QCOMPARE(deadline->latest, *deadline->at);
        QTEST(deadline->timeAssumed, "timeAssumed");
        QTEST(deadline->zoneAssumed, "zoneAssumed");
    }

    void monthsAndYearsStayAsStated_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("earliest");
        QTest::addColumn<QByteArray>("latest");
        QTest::newRow("month") << QByteArray("2026-12") << QByteArray("2026-11-30T23:00:00Z")
                               << QByteArray("2026-12-31T23:00:00Z");
        QTest::newRow("month with a change of the clock")
            << QByteArray("2027-03") << QByteArray("2027-02-28T23:00:00Z") << QByteArray("2027-03-31T22:00:00Z");
        QTest::newRow("year") << QByteArray("2027") << QByteArray("2026-12-31T23:00:00Z")
                              << QByteArray("2027-12-31T23:00:00Z");
    }
    void monthsAndYearsStayAsStated()
    {
        QFETCH(QByteArray, date);
        const auto deadline = deadlineOf(test::stated(date.constData(), "17:00", "Europe/Brussels", "cut-off"));
        QVERIFY(deadline);
        QVERIFY(!deadline->at);
        QCOMPARE(deadline->stated.toString(), date.toStdString());
        QCOMPARE(deadline->stage, "cut-off");
        QTEST(QByteArray::fromStdString(formatInstant(deadline->earliest)), "earliest");
        QTEST(QByteArray::fromStdString(formatInstant(deadline->latest)), "latest");
    }

    void ofADayInAnUnknownZoneTheDayCounts_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"Middle/Earth", "AAA-1BBB,M3.2.0/2,M11.1.0", "AAA1BBB,J400,J500", "<+99>99", "UTC-99:99", "localtime"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void ofADayInAnUnknownZoneTheDayCounts()
    {
        QFETCH(QByteArray, zone);
        const auto deadline = deadlineOf(test::stated("2026-12-17", "12:00", zone.constData()));
        QVERIFY(deadline && deadline->zoneUnknown && !deadline->assumed());
        QVERIFY(!deadline->at);
        QCOMPARE(deadline->day(), PartialDate::parse("2026-12-17")->firstDay());
        // Wherever on earth it is.
        QCOMPARE(formatInstant(deadline->earliest), "2026-12-16T10:00:00Z");
        QCOMPARE(formatInstant(deadline->latest), "2026-12-18T12:00:00Z");
    }

    /// Neither first nor last days of the calendar, in whatever zone, become a moment.
    void datesFarAwayStayAsStated_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("zone");
        for (const char *date : {"0001-01-01", "0001", "1899-12-31", "2201-01-01", "9999-12-31", "9999-12", "9999"})
            for (const char *zone :
                 {"", "Europe/Brussels", "America/New_York", "AAA-1BBB,M3.2.0/2,M11.1.0", "AAA0BBB,0/999999,1/-999999"})
                QTest::addRow("%s %s", date, zone) << QByteArray(date) << QByteArray(zone);
    }
    void datesFarAwayStayAsStated()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, zone);
        const auto deadline = deadlineOf(test::stated(date.constData(), "17:00", zone.constData()));
        QVERIFY(deadline);
        QVERIFY(!deadline->at && !deadline->day());
        QCOMPARE(deadline->stated.toString(), date.toStdString());
        const bool past = date < "2000";
        QCOMPARE(deadline->latest <= test::instant("1900-01-02"), past);
        QCOMPARE(deadline->earliest >= test::instant("2200-12-30"), !past);
    }

    void withoutADateThereIsNone()
    {
        catalogue::Deadline bare;
        bare.stage = "to be announced";
        QVERIFY(!deadlineOf(bare));
    }

    void theEarliestComesFirst()
    {
        const auto call = test::call("",
                                     {test::stated("2027-09", "", "", "c"), test::stated("2027-03-01", "", "", "b"),
                                      test::stated("2026-12-01", "", "", "a"), catalogue::Deadline{}});
        const auto deadlines = deadlinesOf(call);
        QCOMPARE(deadlines.size(), 3UL);
        QCOMPARE(deadlines[0].stage, "a");
        QCOMPARE(deadlines[1].stage, "b");
        QCOMPARE(deadlines[2].stage, "c");
    }
};

QTEST_GUILESS_MAIN(DeadlineTest)
#include "deadlinetest.moc"
