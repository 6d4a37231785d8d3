// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/calendarreader.h"

#include "calls/sources/plaintext.h"
#include "calls/timezone.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

#include <QCoreApplication>

#include <format>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CalendarReader)
};

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
    const QUrl url = incidence->url();
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        one.call.url = url.toString(QUrl::FullyEncoded).toStdString();
    for (const QString &category : incidence->categories())
        if (!category.trimmed().isEmpty())
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
    if (closes.isValid() && closes.date().year() > 0 && closes.date().year() <= 9999)
        one.call.deadlines.push_back(deadlineAt(closes, allDay));
    return one;
}

} // namespace

Result<ReadCalls> readCalendar(std::string_view bytes, const QString &where)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone(QTimeZone::UTC)));
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, QByteArray(bytes.data(), qsizetype(bytes.size()))))
        return failure(ErrorKind::Usage, Words::tr("Reading the calendar"), where,
                       Words::tr("this is no iCalendar file"), Words::tr("Give the .ics file itself."));
    ReadCalls read;
    int place = 0;
    for (const KCalendarCore::Incidence::Ptr &incidence : calendar->rawIncidences()) {
        ++place;
        ReadCall one = callOf(incidence);
        if (one.call.title.empty())
            read.skipped.push_back(
                {where, one.key.empty() ? std::format("entry {}", place) : one.key, Words::tr("it has no title")});
        else
            read.calls.push_back(std::move(one));
    }
    return read;
}

} // namespace hansa::calls
