// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "callbuilder.h"
#include "calls/wording.h"

#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;
using test::instant;
using test::stated;

namespace
{
Reader reader(const char *zone)
{
    QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return {QTimeZone(zone), locale};
}
} // namespace

/// Time is told as people need it: local and Brussels, and how long it is.
class TimeWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesAreToldTwice_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("stated");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *here, const char *date, const char *time, const char *zone,
                            const QString &text) {
            QTest::newRow(name) << QByteArray(here) << QByteArray(zone) << QByteArray(time) << QByteArray(date) << text;
        };
        const auto *bxl = "Europe/Brussels";
        row("London", "Europe/London", "2027-01-03", "17:00", bxl, u"3 January 2027, 17:00 Brussels, 16:00 here"_s);
        row("Berlin is as Brussels", "Europe/Berlin", "2027-01-03", "17:00", bxl, u"3 January 2027, 17:00 Brussels"_s);
        row("Tokyo is a day on", "Asia/Tokyo", "2027-01-03", "17:00", bxl,
            u"3 January 2027, 17:00 Brussels, 4 January 01:00 here"_s);
        row("Tokyo in summer", "Asia/Tokyo", "2027-07-14", "17:00", bxl,
            u"14 July 2027, 17:00 Brussels, 15 July 00:00 here"_s);
        row("São Paulo", "America/Sao_Paulo", "2027-01-03", "17:00", bxl,
            u"3 January 2027, 17:00 Brussels, 13:00 here"_s);
        row("Mexico City", "America/Mexico_City", "2027-07-14", "17:00", bxl,
            u"14 July 2027, 17:00 Brussels, 09:00 here"_s);
        row("Los Angeles, a day before", "America/Los_Angeles", "2027-01-03", "08:00", bxl,
            u"3 January 2027, 08:00 Brussels, 2 January 23:00 here"_s);
        row("between the two changes of the clock", "America/Los_Angeles", "2027-03-20", "17:00", bxl,
            u"20 March 2027, 17:00 Brussels, 09:00 here"_s);
        row("stated in Paris", "Europe/London", "2027-01-03", "12:00", "Europe/Paris",
            u"3 January 2027, 12:00 Brussels, 11:00 here"_s);
        row("stated in Tokyo", "Europe/London", "2027-01-03", "17:00", "Asia/Tokyo",
            u"3 January 2027, 17:00 Tokyo, 09:00 Brussels, 08:00 here"_s);
        row("a month", "Europe/London", "2027-01", "", "", u"January 2027"_s);
        row("a year", "Europe/London", "2027", "", "", u"2027"_s);
        row("an unknown zone", "Europe/London", "2027-01-03", "17:00", "Middle/Earth",
            u"3 January 2027, time zone unknown"_s);
        row("a rule is no name of a zone", "Europe/London", "2027-01-03", "17:00", "AAA-1BBB,M3.2.0/2,M11.1.0",
            u"3 January 2027, time zone unknown"_s);
        row("a month in an unknown zone", "Europe/London", "2027-01", "", "Middle/Earth", u"January 2027"_s);
        row("the first day of the calendar", "Europe/London", "0001-01-01", "17:00", "AAA-1BBB,M3.2.0/2,M11.1.0",
            u"1 January 0001"_s);
    }
    void deadlinesAreToldTwice()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, stated);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, date);
        const auto deadline = deadlineOf(test::stated(date.constData(), time.constData(), stated.constData()));
        QVERIFY(deadline);
        QTEST(deadlineText(*deadline, reader(zone.constData())), "text");
    }

    void secondsAreLeftOutInEveryLocale()
    {
        const auto deadline = deadlineOf(test::stated("2027-01-03", "17:00", "Europe/Brussels"));
        QVERIFY(deadline);
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::French)}) {
            const QString words = clockText(*deadline, {QTimeZone("Europe/London"), locale});
            QCOMPARE(words, u"17:00 Brussels, 16:00 here"_s);
        }
    }

    void distancesAreWholeAndNeverTooLong_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *now, const char *at, const char *zone, const QString &text) {
            QTest::newRow(name) << QByteArray(now) << QByteArray(at) << QByteArray(zone) << text;
        };
        const auto *bxl = "Europe/Brussels";
        row("days", "2026-11-23T10:00:00Z", "2027-01-03T16:00:00Z", bxl, u"in 41 days"_s);
        row("days are the reader's", "2026-11-23T20:00:00Z", "2027-01-03T16:00:00Z", "Asia/Tokyo", u"in 41 days"_s);
        row("over the autumn change", "2026-10-20T15:00:00Z", "2026-10-27T16:00:00Z", bxl, u"in 7 days"_s);
        row("over the spring change", "2027-03-25T16:00:00Z", "2027-04-01T15:00:00Z", bxl, u"in 7 days"_s);
        row("two days", "2026-12-01T16:00:00Z", "2026-12-03T16:00:00Z", bxl, u"in 2 days"_s);
        row("hours when near", "2026-12-01T16:00:01Z", "2026-12-03T16:00:00Z", bxl, u"in 47 hours"_s);
        row("one hour", "2026-12-03T14:01:00Z", "2026-12-03T16:00:00Z", bxl, u"in 1 hour"_s);
        row("minutes", "2026-12-03T15:00:30Z", "2026-12-03T16:00:00Z", bxl, u"in 59 minutes"_s);
        row("one minute", "2026-12-03T15:58:30Z", "2026-12-03T16:00:00Z", bxl, u"in 1 minute"_s);
        row("seconds", "2026-12-03T15:59:59Z", "2026-12-03T16:00:00Z", bxl, u"in less than a minute"_s);
        row("now", "2026-12-03T16:00:00Z", "2026-12-03T16:00:00Z", bxl, u"just now"_s);
        row("hours ago", "2026-12-04T16:00:00Z", "2026-12-03T16:00:00Z", bxl, u"24 hours ago"_s);
        row("days ago", "2026-12-24T10:00:00Z", "2026-12-03T16:00:00Z", bxl, u"21 days ago"_s);
        row("months ago", "2026-12-03T16:00:00Z", "2026-08-26T15:00:00Z", bxl, u"3 months ago"_s);
        row("years ago", "2026-12-03T16:00:00Z", "2024-11-14T16:00:00Z", bxl, u"2 years ago"_s);
        row("a long way off", "2026-12-03T16:00:00Z", "2028-05-09T15:00:00Z", bxl, u"in 523 days"_s);
        row("a long day", "2026-10-23T22:00:00Z", "2026-10-25T22:00:00Z", bxl, u"tomorrow"_s);
    }
    void distancesAreWholeAndNeverTooLong()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, zone);
        QTEST(distanceText(instant(at.constData()), instant(now.constData()), reader(zone.constData())), "text");
    }

    void summariesSayWhatMattersNow_data()
    {
        QTest::addColumn<QByteArray>("opens");
        QTest::addColumn<QByteArray>("deadline");
        QTest::addColumn<QString>("text");
        QTest::newRow("open") << QByteArray("2026-10-01") << QByteArray("2027-01-05") << u"in 41 days"_s;
        QTest::newRow("forthcoming") << QByteArray("2026-12-15") << QByteArray("2027-04-14") << u"opens in 20 days"_s;
        QTest::newRow("forthcoming in a month")
            << QByteArray("2027-02") << QByteArray("2027-04-14") << u"opens February 2027"_s;
        QTest::newRow("closed") << QByteArray("2026-05-28") << QByteArray("2026-11-04") << u"closed 21 days ago"_s;
        QTest::newRow("closed in a month")
            << QByteArray("2026-05-28") << QByteArray("2026-08") << u"closed August 2026"_s;
        QTest::newRow("a month ahead") << QByteArray("2026-05-28") << QByteArray("2027-02")
                                       << u"closes February 2027"_s;
        QTest::newRow("no deadline") << QByteArray("2026-05-28") << QByteArray() << u"no deadline stated"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << u"no dates stated"_s;
    }
    void summariesSayWhatMattersNow()
    {
        QFETCH(QByteArray, opens);
        QFETCH(QByteArray, deadline);
        const auto call = test::call(opens.constData(), {stated(deadline.constData())});
        const Instant now = instant("2026-11-25T10:00:00Z");
        QTEST(summaryText(scheduleOf(call, now), now, reader("Europe/Brussels")), "text");
    }

    void assumptionsAreNamed()
    {
        const auto text = [](const char *time, const char *zone) {
            return assumptionText(*deadlineOf(stated("2027-01-03", time, zone)));
        };
        QCOMPARE(text("17:00", "Europe/Brussels"), QString());
        QVERIFY(text("", "").contains(u"17:00 in Brussels"_s));
        QVERIFY(text("", "Europe/London").contains(u"17:00 in London"_s));
        QVERIFY(text("12:00", "").contains(u"time zone"_s));
        QVERIFY(text("12:00", "Middle/Earth").contains(u"is not known"_s));
        QVERIFY(!assumptionText(*deadlineOf(stated("2027-01"))).isEmpty());
        QVERIFY(assumptionText(*deadlineOf(stated("9999-12-31"))).contains(u"too far away"_s));
    }
};

QTEST_GUILESS_MAIN(TimeWordingTest)
#include "timewordingtest.moc"
