// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/wording.h"

#include "base/countedday.h"
#include "calls/timezone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace hansa::calls
{

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::Words)

public:
    static QString minutes(int n, bool over)
    {
        if (n == 1)
            return over ? tr("1 minute ago") : tr("in 1 minute");
        return over ? tr("%n minutes ago", nullptr, n) : tr("in %n minutes", nullptr, n);
    }
    static QString hours(int n, bool over)
    {
        if (n == 1)
            return over ? tr("1 hour ago") : tr("in 1 hour");
        return over ? tr("%n hours ago", nullptr, n) : tr("in %n hours", nullptr, n);
    }
    static QString days(int n, bool over)
    {
        if (n == 1)
            return over ? tr("yesterday") : tr("tomorrow");
        return over ? tr("%n days ago", nullptr, n) : tr("in %n days", nullptr, n);
    }
    static QString monthsAgo(int n) { return tr("%n months ago", nullptr, n); }
    static QString yearsAgo(int n) { return tr("%n years ago", nullptr, n); }
};

QDateTime in(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

QString timeText(const QDateTime &moment, const QLocale &locale)
{
    // The "C" locale has seconds also in its short format; no deadline does.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(moment.time(), format.remove(u":ss"_s));
}

/// "17:00 Brussels", with the day where it is not the one already named.
QString clockIn(const QDateTime &moment, QDate named, const QString &place, const QLocale &locale)
{
    const QString time = timeText(moment, locale);
    if (moment.date() == named)
        return Words::tr("%1 %2").arg(time, place);
    //: Another day than the one named before: "4 January 01:00 here"
    return Words::tr("%1 %2 %3").arg(locale.toString(moment.date(), u"d MMMM"_s), time, place);
}
} // namespace

QString distanceText(Instant at, Instant now, const Reader &reader)
{
    const auto left = at - now;
    const bool over = left <= milliseconds(0);
    const auto size = over ? -left : left;
    if (size < minutes(1))
        return over ? Words::tr("just now") : Words::tr("in less than a minute");
    if (size < hours(1))
        return Words::minutes(int(floor<minutes>(size).count()), over);
    if (size < hours(48))
        return Words::hours(int(floor<hours>(size).count()), over);
    const int apart = int(abs(dayIn(at, reader.zone) - dayIn(now, reader.zone)).count());
    // What is long past matters no longer to the day.
    if (over && apart >= 2 * 365)
        return Words::yearsAgo(apart / 365);
    return over && apart >= 90 ? Words::monthsAgo(apart / 30) : Words::days(apart, over);
}

QString clockText(const Deadline &deadline, const Reader &reader)
{
    if (!deadline.at)
        return {};
    const QDateTime stated = in(*deadline.at, deadline.zone);
    QStringList parts{clockIn(stated, stated.date(), placeOf(deadline.zone), reader.locale)};
    const auto sameClock = [&](const QDateTime &other) {
        return other.date() == stated.date() && other.time() == stated.time();
    };
    if (const QDateTime there = in(*deadline.at, brussels()); brussels().isValid() && deadline.zone != brussels()) {
        if (sameClock(there))
            parts[0] = clockIn(stated, stated.date(), placeOf(brussels()), reader.locale);
        else
            parts << clockIn(there, stated.date(), placeOf(brussels()), reader.locale);
    }
    if (const QDateTime here = in(*deadline.at, reader.zone); !sameClock(here))
        parts << clockIn(here, stated.date(), Words::tr("here"), reader.locale);
    return parts.join(u", "_s);
}

QString deadlineText(const Deadline &deadline, const Reader &reader)
{
    const QString date = dateText(deadline.stated, reader.locale);
    if (deadline.zoneUnknown)
        return Words::tr("%1, time zone unknown").arg(date);
    const QString clock = clockText(deadline, reader);
    return clock.isEmpty() ? date : date + u", "_s + clock;
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    if (date.month == 0)
        return QString::number(date.year);
    const QDate day(date.year, date.month, std::max<int>(date.day, 1));
    if (date.day == 0)
        return locale.standaloneMonthName(date.month) + u' ' + QString::number(date.year);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

QString statusText(CallStatus status)
{
    switch (status) {
    case CallStatus::Forthcoming:
        return Words::tr("Forthcoming");
    case CallStatus::Open:
        return Words::tr("Open");
    case CallStatus::Closed:
        return Words::tr("Closed");
    case CallStatus::Unknown:
        break;
    }
    return Words::tr("Not known");
}

QString summaryText(const Schedule &schedule, Instant now, const Reader &reader)
{
    if (schedule.status == CallStatus::Forthcoming) {
        if (schedule.opens->day == 0 || !brussels().isValid())
            return Words::tr("opens %1").arg(dateText(*schedule.opens, reader.locale));
        return Words::tr("opens %1").arg(distanceText(startOfDay(schedule.opens->firstDay(), brussels()), now, reader));
    }
    if (const Deadline *next = schedule.nextDeadline()) {
        if (next->at)
            return distanceText(*next->at, now, reader);
        return Words::tr("closes %1").arg(dateText(next->stated, reader.locale));
    }
    if (schedule.deadlines.empty())
        return schedule.opens ? Words::tr("no deadline stated") : Words::tr("no dates stated");
    const Deadline &last = schedule.deadlines.back();
    if (!last.at)
        return Words::tr("closed %1").arg(dateText(last.stated, reader.locale));
    return Words::tr("closed %1").arg(distanceText(*last.at, now, reader));
}

QString assumptionText(const Deadline &deadline)
{
    if (deadline.zoneUnknown)
        return Words::tr("The time zone given by the source is not known, so only the day counts.");
    if (!isCounted(deadline.stated.firstDay()))
        return Words::tr("The date is too far away to count the time left.");
    if (!deadline.at)
        return Words::tr("The source states no day.");
    if (deadline.timeAssumed)
        return Words::tr("The source states only the day: 17:00 in %1 is assumed.").arg(placeOf(deadline.zone));
    if (deadline.zoneAssumed)
        return Words::tr("The source states no time zone: Brussels is assumed.");
    return {};
}

} // namespace hansa::calls
