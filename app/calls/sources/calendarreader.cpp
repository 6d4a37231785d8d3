// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/calendarreader.h"

#include "base/webaddress.h"
#include "calls/sources/calendarparts.h"
#include "calls/sources/plaintext.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CalendarReader)
};

constexpr std::size_t mostKeywords = 100;
constexpr std::size_t atOnce = 2000; ///< entries that the library gets

std::optional<PartialDate> dayOf(const QDateTime &at)
{
    return at.isValid() ? PartialDate::parse(at.date().toString(Qt::ISODate).toStdString()) : std::nullopt;
}

/// The moment as the calendar's clock shows it.
catalogue::Deadline deadlineAt(const QDateTime &at, bool allDay)
{
    catalogue::Deadline deadline;
    deadline.date = dayOf(at);
    if (!allDay) {
        deadline.time = at.time().toString(u"HH:mm"_s).toStdString();
        if (at.timeSpec() == Qt::UTC)
            deadline.timezone = "UTC";
        else if (at.timeSpec() == Qt::TimeZone)
            deadline.timezone = at.timeZone().id().toStdString();
    }
    return deadline;
}

ReadCall callOf(const KCalendarCore::Incidence::Ptr &incidence)
{
    ReadCall one;
    one.key = incidence->uid().left(500).toStdString();
    one.version = std::format("{:010}", std::max(incidence->revision(), 0));
    one.call.title = oneLine(incidence->summary().toStdString());
    const std::string slug = slugOf(one.call.title);
    one.call.id = "call:" + (slug.empty() ? std::string("event") : slug);
    one.call.summary = plainText(incidence->description().toStdString());
    one.call.url = webAddress(incidence->url().toString(QUrl::FullyEncoded)).toString(QUrl::FullyEncoded).toStdString();
    for (const QString &category : incidence->categories())
        if (!category.trimmed().isEmpty() && one.call.keywords.size() < mostKeywords)
            one.call.keywords.push_back(oneLine(category.toStdString(), 200));
    one.call.sources.push_back(
        {.url = one.call.url, .title = {}, .date = dayOf(incidence->lastModified()), .note = {}, .extras = {}});

    QDateTime closes = incidence->dtStart();
    bool allDay = incidence->allDay();
    if (const auto event = incidence.dynamicCast<KCalendarCore::Event>()) {
        const QDateTime ends = event->dtEnd();
        if (ends.isValid() && closes.isValid() && closes.secsTo(ends) > qint64(24) * 60 * 60) {
            one.call.opens = dayOf(closes);
            closes = ends;
        }
    } else if (const auto todo = incidence.dynamicCast<KCalendarCore::Todo>(); todo && todo->hasDueDate()) {
        closes = todo->dtDue();
    }
    if (closes.isValid())
        one.call.deadlines.push_back(deadlineAt(closes, allDay));
    return one;
}

/// The entries of a whole calendar; nothing where the library finds none.
bool readEntries(const QByteArray &text, const QString &where, ReadCalls &read)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone(QTimeZone::UTC)));
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, text))
        return false;
    for (const KCalendarCore::Incidence::Ptr &incidence : calendar->rawIncidences()) {
        ReadCall one = callOf(incidence);
        if (one.call.title.empty())
            read.skipped.push_back(
                {where,
                 one.key.empty() ? std::format("entry {}", read.calls.size() + read.skipped.size() + 1) : one.key,
                 Words::tr("it has no title")});
        else
            read.calls.push_back(std::move(one));
    }
    return true;
}

} // namespace

Result<ReadCalls> readCalendar(std::string_view bytes, const QString &where, const std::stop_token &cancel)
{
    const CalendarParts parts = calendarParts(bytes, cancel);
    const QByteArray begin = "BEGIN:VCALENDAR\r\n" + parts.head + parts.zones;
    ReadCalls read;
    std::size_t place = 0;
    do {
        QByteArray text = begin;
        for (const std::size_t end = std::min(place + atOnce, parts.entries.size()); place < end; ++place)
            text += parts.entries[place];
        if (!readEntries(text + "END:VCALENDAR\r\n", where, read))
            return failure(ErrorKind::Usage, Words::tr("Reading the calendar"), where,
                           Words::tr("this is no iCalendar file"), Words::tr("Give the .ics file itself."));
    } while (place < parts.entries.size() && !cancel.stop_requested());
    if (parts.leftOut)
        read.leaveOutTheRest(where);
    if (parts.breaksOff)
        read.skipped.push_back(
            {where, Words::tr("the end").toStdString(), Words::tr("the calendar ends unexpectedly")});
    return read;
}

} // namespace hansa::calls
