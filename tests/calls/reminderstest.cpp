// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/reminders.h"
#include "callbuilder.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;
using test::instant;

namespace
{
FollowedCall followed(const char *stage, const char *day)
{
    FollowedCall one;
    one.tracked.call = one.call.id = "call:x";
    one.tracked.stage = stage;
    one.call.title = "Light for all";
    catalogue::Deadline deadline;
    deadline.date = PartialDate::parse(day);
    one.call.deadlines.push_back(deadline);
    return one;
}
} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreRead()
    {
        QCOMPARE(reminderDays("30, 7,1"), (std::vector<int>{1, 7, 30}));
        QCOMPARE(reminderDays("7 7; x-3 99999999999 1000"), (std::vector<int>{3, 7}));
        QVERIFY(reminderDays("never").empty());
    }
    void theNearestStepIsDue_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<int>("step"); // -1: none
        const auto row = [](const char *name, const char *now, const char *stage, int step) {
            QTest::newRow(name) << QByteArray(now) << QByteArray(stage) << step;
        };
        // Closes on 10 February 2027, 17:00 in Brussels: 16:00 UTC.
        row("too early", "2027-01-11T15:59:59Z", "watching", -1);
        row("a month before", "2027-01-11T16:00:00Z", "watching", 30);
        row("away for three weeks", "2027-02-05T09:00:00Z", "preparing", 7);
        row("a day before", "2027-02-09T16:00:00Z", "deciding", 1);
        row("over", "2027-02-10T16:00:00Z", "watching", -1);
        row("handed in", "2027-02-09T16:00:00Z", "submitted", -1);
        row("dropped", "2027-02-09T16:00:00Z", "dropped", -1);
    }
    void theNearestStepIsDue()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, stage);
        QFETCH(const int, step);
        const FollowedCall one = followed(stage.constData(), "2027-02-10");
        const auto due =
            dueReminders(std::span(&one, 1), reminderDays(usualReminders), instant(now.constData()), Reader());
        QCOMPARE(due.size(), std::size_t(step < 0 ? 0 : 1));
        if (step >= 0) {
            QCOMPARE(due[0].daysBefore, step);
            QVERIFY(due[0].text.startsWith(u"in "_s) && due[0].text.endsWith(u": Light for all"_s));
        }
    }
    /// Midnight where a day begins first: nobody is late, wherever the source is.
    void aDayInAnUnknownZoneIsRemindedOf()
    {
        FollowedCall one = followed("watching", "2027-02-10");
        one.call.deadlines.front().timezone = "AAA-1BBB,M3.2.0/2,M11.1.0";
        const auto dueAt = [&](const char *now) {
            return dueReminders(std::span(&one, 1), reminderDays("7"), instant(now), Reader()).size();
        };
        QCOMPARE(dueAt("2027-02-02T09:59:59Z"), 0UL);
        QCOMPARE(dueAt("2027-02-02T10:00:00Z"), 1UL);
        QCOMPARE(dueAt("2027-02-09T10:00:00Z"), 0UL);
        one.call.deadlines.front().date = PartialDate::parse("0001-01-01");
        QCOMPARE(dueAt("2027-02-02T10:00:00Z"), 0UL);
    }
    /// Given once, in this run and in all that follow; a moved deadline is another one.
    void neverTwice()
    {
        const QTemporaryDir folder;
        const Instant now = instant("2027-02-05T09:00:00Z");
        const auto give = [&](const char *day) {
            auto workspace = store::Workspace::open(folder.filePath(u"workspace.db"_s));
            const FollowedCall one = followed("watching", day);
            const auto due = dueReminders(std::span(&one, 1), reminderDays(usualReminders), now, Reader());
            return workspace->calendar().give(due.at(0).call, due.at(0).deadline, due.at(0).daysBefore, now).value();
        };
        QVERIFY(give("2027-02-10"));
        QVERIFY(!give("2027-02-10"));
        QVERIFY(give("2027-02-11"));
    }
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "reminderstest.moc"
