// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/icalendar.h"

#include "base/webaddress.h"
#include "calls/timezone.h"

#include <KCalendarCore/Alarm>
#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

namespace hansa::files
{

namespace
{

QDateTime timeOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

QDateTime startOf(const calls::CalendarEntry &entry)
{
    if (entry.at)
        return timeOf(*entry.at, calls::brussels());
    return QDateTime(QDate(1970, 1, 1).addDays(entry.day.time_since_epoch().count()), QTime(0, 0),
                     QTimeZone::LocalTime);
}

KCalendarCore::Event::Ptr eventOf(const calls::CalendarEntry &entry, Instant now)
{
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(QString::fromStdString(entry.uid));
    event->setSummary(entry.title);
    event->setDescription(entry.description);
    event->setUrl(webAddress(QString::fromStdString(entry.url)));
    event->setAllDay(!entry.at);
    event->setDtStart(startOf(entry));
    event->setTransparency(KCalendarCore::Event::Transparent); // a deadline does not make one busy
    for (const auto before : entry.alarms) {
        const KCalendarCore::Alarm::Ptr alarm = event->newAlarm();
        alarm->setDisplayAlarm(entry.title);
        alarm->setStartOffset(KCalendarCore::Duration(-int(std::chrono::seconds(before).count())));
        alarm->setEnabled(true);
    }
    event->setCreated(timeOf(now, QTimeZone(QTimeZone::UTC)));
    event->setRevision(int(entry.edition.sequence));
    event->setLastModified(timeOf(entry.edition.changed, QTimeZone(QTimeZone::UTC)));
    return event;
}

} // namespace

QByteArray toICalendar(const std::vector<calls::CalendarEntry> &entries, Instant now)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(calls::brussels()));
    for (const calls::CalendarEntry &entry : entries)
        calendar->addEvent(eventOf(entry, now));
    KCalendarCore::CalFormat::setApplication(QStringLiteral("Hansa"),
                                             QStringLiteral("-//Hansa//Calls for proposals//EN"));
    return KCalendarCore::ICalFormat().toString(calendar).toUtf8();
}

} // namespace hansa::files
