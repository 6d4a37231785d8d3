// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/ianazone.h"

#include <QTest>

using namespace hansa;

/// Time zones are known by the names of the IANA list alone, whatever else Qt would take.
class IanaZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("offset"); // seconds, in January 2027
        const auto row = [](const char *name, int offset) { QTest::newRow(name) << QByteArray(name) << offset; };
        row("Europe/Brussels", 3600);
        row("Europe/Kiev", 7200);
        row("Asia/Calcutta", 19800);
        row("America/Argentina/Buenos_Aires", -10800);
        row("America/Port-au-Prince", -18000);
        row("Etc/GMT+5", -18000);
        row("UTC", 0);
        row("CET", 3600);
        row("EST5EDT", -18000);
        row("UTC+02:00", 7200);
        row("UTC-03:30", -12600);
        row("UTC+14:00", 50400);
    }
    void namesAreKnown()
    {
        QFETCH(const QByteArray, name);
        const auto zone = ianaZone(name.toStdString());
        QVERIFY(zone && zone->isValid());
        QTEST(zone->offsetFromUtc(QDateTime(QDate(2027, 1, 15), QTime(12, 0), QTimeZone::UTC)), "offset");
    }
    void allElseIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"",
                                 "Middle/Earth",
                                 "AAA",
                                 "AAA-1",
                                 "AAA-1BBB,M3.2.0/2,M11.1.0",
                                 "AAA1BBB,J400,J500",
                                 "AAA1BBB",
                                 "A/B1",
                                 "<+99>99",
                                 "UTC-99:99",
                                 "UTC+14:01",
                                 "UTC+2",
                                 "UTC+02",
                                 "UTC+02:60",
                                 "AAA0BBB,0/999999,1/-999999",
                                 "localtime",
                                 "posixrules",
                                 "tzdata.zi",
                                 "zone.tab",
                                 "europe/brussels",
                                 "Europe",
                                 "Europe/",
                                 "/Brussels",
                                 "Europe//Brussels",
                                 "Europe/../Europe/Paris",
                                 "../Europe/Paris",
                                 "/usr/share/zoneinfo/Europe/Paris",
                                 ":Europe/Paris",
                                 "W. Europe Standard Time",
                                 "Europe/Brussels "})
            QTest::newRow(name) << QByteArray(name);
        QTest::newRow("long") << QByteArray("Europe/").append(QByteArray(100'000, 'B'));
        QTest::newRow("zero byte") << QByteArray("Europe/Brussels\0", 16);
    }
    void allElseIsUnknown()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(!ianaZone(name.toStdString()));
    }
};

QTEST_GUILESS_MAIN(IanaZoneTest)
#include "ianazonetest.moc"
