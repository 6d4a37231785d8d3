// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/date.h"

#include <QTest>

using namespace hansa;
using namespace std::chrono_literals;

class DateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partialDatesAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *good : {"2024", "2024-05", "2024-05-01", "2024-02-29", "0001"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad : {"", "24", "2023-02-29", "2024-13", "2024-00", "2024-5", "2024-05-1", "2024-05-01T",
                                "0000", "-024", "2024/05", "20x4"})
            QTest::newRow(bad) << QByteArray(bad) << false;
    }
    void partialDatesAreReadAndWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto date = PartialDate::parse(text.toStdString());
        QCOMPARE(date.has_value(), good);
        if (date)
            QCOMPARE(date->toString(), text.toStdString());
    }

    void partialDatesSpanWhatTheyCanMean()
    {
        using namespace std::chrono;
        QCOMPARE(PartialDate::parse("2024")->firstDay(), sys_days(2024y / January / 1));
        QCOMPARE(PartialDate::parse("2024")->lastDay(), sys_days(2024y / December / 31));
        QCOMPARE(PartialDate::parse("2024-02")->lastDay(), sys_days(2024y / February / 29));
        QCOMPARE(PartialDate::parse("2024-02-03")->lastDay(), sys_days(2024y / February / 3));
    }

    void instantsAreReadInUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        QTest::newRow("utc") << QByteArray("2026-11-25T01:40:00Z") << QByteArray("2026-11-25T01:40:00Z");
        QTest::newRow("east") << QByteArray("2026-11-25T02:40:00+01:00") << QByteArray("2026-11-25T01:40:00Z");
        QTest::newRow("west") << QByteArray("2026-11-24T20:10-0530") << QByteArray("2026-11-25T01:40:00Z");
        QTest::newRow("day") << QByteArray("2026-11-25") << QByteArray("2026-11-25T00:00:00Z");
        QTest::newRow("milliseconds") << QByteArray("2026-11-25T01:40:00.25Z")
                                      << QByteArray("2026-11-25T01:40:00.250Z");
        QTest::newRow("the first day") << QByteArray("1900-01-01") << QByteArray("1900-01-01T00:00:00Z");
        QTest::newRow("the last second") << QByteArray("2200-12-31T23:59:59Z") << QByteArray("2200-12-31T23:59:59Z");
        for (const char *bad :
             {"2026-11", "2026-11-25T", "2026-11-25T25:00Z", "2026-11-25T01:40:00", "2026-11-25T01:40Z ", "now",
              "0001-01-01", "1899-12-31T23:59:59Z", "1900-01-01T00:00:00+01:00", "2200-12-31T23:00:00-02:00",
              "2201-01-01", "9999-12-31T23:59:59Z"})
            QTest::newRow(bad) << QByteArray(bad) << QByteArray();
    }
    void instantsAreReadInUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const auto instant = parseInstant(text.toStdString());
        QCOMPARE(instant.has_value(), !utc.isEmpty());
        if (instant)
            QCOMPARE(formatInstant(*instant), utc.toStdString());
    }

    void aFrozenClockStandsStill()
    {
        const Instant then = *parseInstant("2026-11-25T23:59:59Z");
        const Clock clock(then);
        QCOMPARE(clock.now(), then);
        QCOMPARE(PartialDate::ofDay(clock.today()).toString(), std::string("2026-11-25"));
        QVERIFY(Clock().now() > then - 24h * 365 * 10);
    }
};

QTEST_GUILESS_MAIN(DateTest)
#include "datetest.moc"
