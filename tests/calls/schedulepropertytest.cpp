// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "callbuilder.h"
#include "calls/schedule.h"
#include "calls/timezone.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <random>

using namespace hansa;
using namespace hansa::calls;
using namespace std::chrono;

/// What holds for any call at any moment. Prints its seed; HANSA_SEED repeats a run.
class SchedulePropertyTest : public QObject
{
    Q_OBJECT

    std::mt19937_64 m_random;

    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    PartialDate date()
    {
        PartialDate result = PartialDate::ofDay(sys_days(2025y / January / 1) + days(number(0, 1500)));
        const int precision = number(0, 9);
        if (precision < 2)
            result.day = 0;
        if (precision < 1)
            result.month = 0;
        return result;
    }

    catalogue::Call call()
    {
        static constexpr std::array times{"", "", "17:00", "00:00", "02:30", "23:59", "24:00", "late"};
        static constexpr std::array zones{
            "", "", "UTC", "Europe/Brussels", "Asia/Tokyo", "America/Los_Angeles", "Nowhere", "America/Sao_Paulo"};
        catalogue::Call result;
        if (number(0, 3) > 0)
            result.opens = date();
        for (int n = number(0, 4); n > 0; --n) {
            catalogue::Deadline deadline;
            if (number(0, 9) > 0)
                deadline.date = date();
            deadline.time = times[std::size_t(number(0, int(times.size()) - 1))];
            deadline.timezone = zones[std::size_t(number(0, int(zones.size()) - 1))];
            result.deadlines.push_back(std::move(deadline));
        }
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const bool given = qEnvironmentVariableIsSet("HANSA_SEED");
        const quint64 seed = given ? qEnvironmentVariable("HANSA_SEED").toULongLong() : std::random_device()();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        m_random.seed(seed);
    }

    void timeOnlyMovesForward()
    {
        for (int round = 0; round < 2000; ++round) {
            const auto subject = call();
            std::vector<Instant> moments(12);
            for (auto &moment : moments)
                moment = Instant(sys_days(2024y / June / 1)) + minutes(number(0, 2'900'000));
            std::ranges::sort(moments);
            bool closed = false;
            bool opened = false;
            for (const Instant now : moments) {
                const auto status = scheduleOf(subject, now).status;
                QVERIFY2(!closed || status == CallStatus::Closed, "what is closed stays closed");
                QVERIFY2(!opened || status != CallStatus::Forthcoming, "what has opened is not forthcoming again");
                closed = closed || status == CallStatus::Closed;
                opened = opened || status == CallStatus::Open;
            }
        }
    }

    void theNextDeadlineIsTheFirstAhead()
    {
        for (int round = 0; round < 2000; ++round) {
            const auto subject = call();
            const Instant now = Instant(sys_days(2025y / January / 1)) + minutes(number(0, 2'200'000));
            const auto schedule = scheduleOf(subject, now);
            QVERIFY(std::ranges::is_sorted(schedule.deadlines, {}, &Deadline::latest));
            if (const Deadline *next = schedule.nextDeadline()) {
                QVERIFY(next->latest > now);
                for (const Deadline &other : schedule.deadlines)
                    QVERIFY(!(other.earliest > now && next->earliest > now && other.latest < next->latest));
                QVERIFY(schedule.status != CallStatus::Closed);
            } else {
                for (const Deadline &deadline : schedule.deadlines)
                    QVERIFY(deadline.latest <= now);
                QVERIFY(schedule.status != CallStatus::Open);
            }
        }
    }

    void theClockInItsZoneShowsWhatWasStated()
    {
        for (int round = 0; round < 4000; ++round) {
            catalogue::Deadline stated;
            stated.date = PartialDate::ofDay(sys_days(2020y / January / 1) + days(number(0, 4000)));
            // 05:00 and later is never skipped or doubled in these zones.
            const int hour = number(5, 23);
            const int minute = number(0, 59);
            stated.time = std::format("{:02}:{:02}", hour, minute);
            static constexpr std::array zones{"Europe/Brussels", "Asia/Tokyo", "America/Sao_Paulo",
                                              "America/Mexico_City", "America/Los_Angeles"};
            stated.timezone = zones[std::size_t(number(0, int(zones.size()) - 1))];
            const auto deadline = deadlineOf(stated);
            QVERIFY(deadline && deadline->at && !deadline->assumed());
            QCOMPARE(PartialDate::ofDay(dayIn(*deadline->at, deadline->zone)), *stated.date);
            const auto local = QDateTime::fromMSecsSinceEpoch(deadline->at->time_since_epoch().count(),
                                                              QTimeZone(QByteArray::fromStdString(stated.timezone)));
            QCOMPARE(local.time(), QTime(hour, minute));
        }
    }
};

QTEST_GUILESS_MAIN(SchedulePropertyTest)
#include "schedulepropertytest.moc"
