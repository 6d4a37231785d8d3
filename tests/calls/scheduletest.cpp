// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/schedule.h"
#include "callbuilder.h"

#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using test::instant;
using test::stated;

Q_DECLARE_METATYPE(catalogue::Call)

/// What is open is a question of now.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsFromDates_data()
    {
        QTest::addColumn<catalogue::Call>("call");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("next");
        const auto row = [](const char *name, catalogue::Call call, const char *now, const char *status, int next) {
            QTest::newRow(name) << std::move(call) << QByteArray(now) << QByteArray(status) << next;
        };
        const auto plain = test::call("2026-10-01", {stated("2027-01-03", "17:00", "Europe/Brussels")});
        row("before it opens", plain, "2026-09-30T21:59:59Z", "forthcoming", 0);
        row("opens at midnight in Brussels", plain, "2026-09-30T22:00:00Z", "open", 0);
        row("a second before the deadline", plain, "2027-01-03T15:59:59Z", "open", 0);
        row("the deadline is late", plain, "2027-01-03T16:00:00Z", "closed", -1);
        row("long after", plain, "2030-01-01", "closed", -1);

        const auto day = test::call("2026-05-28", {stated("2026-08-26")});
        row("on the last day, before 17:00", day, "2026-08-26T14:59:00Z", "open", 0);
        row("on the last day, from 17:00", day, "2026-08-26T15:00:00Z", "closed", -1);

        const auto cutOffs = test::call("2023-11-15", {stated("2024-02-15"), stated("2024-11-14")});
        row("before the first cut-off", cutOffs, "2024-01-01", "open", 0);
        row("between two cut-offs", cutOffs, "2024-03-01", "open", 1);
        row("after the last cut-off", cutOffs, "2024-12-01", "closed", -1);

        row("no date at all", test::call("", {}), "2026-11-25", "unknown", -1);
        row("only a past opening", test::call("2021-09-16", {}), "2026-11-25", "unknown", -1);
        row("only a coming opening", test::call("2027-01-01", {}), "2026-11-25", "forthcoming", -1);
        row("no opening stated, deadline ahead", test::call("", {stated("2027-01-03")}), "2026-11-25", "open", 0);
        row("no opening stated, deadline over", test::call("", {stated("2026-01-03")}), "2026-11-25", "closed", -1);

        const auto month = test::call("2026-10-01", {stated("2026-12")});
        row("a month ahead", month, "2026-11-25", "open", 0);
        row("within the month", month, "2026-12-10", "unknown", 0);
        row("the month is over", month, "2026-12-31T23:00:00Z", "closed", -1);

        const auto openingMonth = test::call("2026-11", {stated("2027-04-15")});
        row("before the opening month", openingMonth, "2026-10-20", "forthcoming", 0);
        row("within the opening month", openingMonth, "2026-11-25", "unknown", 0);
        row("after the opening month", openingMonth, "2026-11-30T23:00:00Z", "open", 0);

        const auto mixed = test::call("", {stated("2026-11"), stated("2027-02-01")});
        row("a sure deadline goes before one that may be over", mixed, "2026-11-25", "open", 1);
    }
    void statusFollowsFromDates()
    {
        QFETCH(catalogue::Call, call);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, status);
        QFETCH(int, next);
        const auto schedule = scheduleOf(call, instant(now.constData()));
        QCOMPARE(statusName(schedule.status), std::string_view(status));
        QCOMPARE(schedule.next ? int(*schedule.next) : -1, next);
    }

    void aLaterStageIsForThoseInvited_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("later");
        QTest::newRow("stages") << QByteArray("first stage") << QByteArray("second stage") << true;
        QTest::newRow("with a note") << QByteArray("first stage (outline)")
                                     << QByteArray("Second stage (full proposal)") << true;
        QTest::newRow("numbers") << QByteArray("stage 1") << QByteArray("stage 2") << true;
        QTest::newRow("cut-offs") << QByteArray("first cut-off") << QByteArray("second cut-off") << false;
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << false;
    }
    void aLaterStageIsForThoseInvited()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, later);
        const auto call = test::call(
            "2018-01-01",
            {stated("2018-04-12", "", "", first.constData()), stated("2018-09-13", "", "", second.constData())});
        QVERIFY(!scheduleOf(call, instant("2018-04-01")).laterStage);
        QCOMPARE(scheduleOf(call, instant("2018-05-01")).laterStage, later);
        QVERIFY(!scheduleOf(call, instant("2019-01-01")).laterStage);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "scheduletest.moc"
