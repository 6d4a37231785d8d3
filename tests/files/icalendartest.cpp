// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/icalendar.h"

#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

/// What goes into calendars; how other programs read it is in tests/cli/test_tracker.py.
class ICalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhatACalendarNeeds()
    {
        calls::CalendarEntry deadline;
        deadline.uid = "call-x-deadline@hansa";
        deadline.title = u"Deadline: X; Łódź, \"quoted\"\nand a line"_s;
        deadline.url = "https://example.org/?a=1&b=2";
        deadline.at = *parseInstant("2027-02-10T16:00:00Z");
        deadline.alarms = {std::chrono::days(7)};
        deadline.edition = {.sequence = 3, .changed = *parseInstant("2026-11-25T09:00:00Z")};
        calls::CalendarEntry task;
        task.uid = "call-x-task@hansa";
        task.title = u"X: read"_s;
        task.day = std::chrono::floor<std::chrono::days>(*parseInstant("2027-01-11"));
        const QByteArray file = files::toICalendar({deadline, task}, *parseInstant("2026-11-28T00:00:00Z"));
        for (const char *line :
             {"BEGIN:VCALENDAR", "UID:call-x-deadline@hansa", "SEQUENCE:3", "LAST-MODIFIED:20261125T090000Z",
              "DTSTART;TZID=Europe/Brussels:20270210T170000", "TRIGGER", "DTSTART;VALUE=DATE:20270111",
              "BEGIN:VTIMEZONE", "TZID:Europe/Brussels", "END:VCALENDAR"})
            QVERIFY2(file.contains(line), line);
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
    }
    void entriesHaveAddressesOfTheWebAlone()
    {
        for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "https://user:secret@example.org/"}) {
            calls::CalendarEntry entry;
            entry.uid = "call-x@hansa";
            entry.url = address;
            const QByteArray file = files::toICalendar({entry}, *parseInstant("2026-11-28T00:00:00Z"));
            QVERIFY(file.contains("UID:call-x@hansa"));
            QVERIFY2(!file.contains("\nURL"), file.constData());
        }
    }
    void nothingIsACalendarToo()
    {
        QVERIFY(files::toICalendar({}, *parseInstant("2026-11-28T00:00:00Z")).startsWith("BEGIN:VCALENDAR"));
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "icalendartest.moc"
