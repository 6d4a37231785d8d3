// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/calllist.h"
#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CallRoom)
};

QString statusName(const std::string &value, const RecordContext &)
{
    for (const auto status : {calls::CallStatus::Open, calls::CallStatus::Forthcoming, calls::CallStatus::Closed})
        if (calls::statusName(status) == value)
            return calls::statusText(status);
    return calls::statusText(calls::CallStatus::Unknown);
}

QString momentText(const calls::Schedule &schedule, const RecordContext &context)
{
    const calls::Deadline *deadline = schedule.nextDeadline();
    if (!deadline && !schedule.deadlines.empty())
        deadline = &schedule.deadlines.back();
    if (!deadline)
        return schedule.opens ? context.date(*schedule.opens) : QString();
    const QString moment = calls::deadlineText(*deadline, context.reader);
    return deadline->at && deadline->assumed() ? Words::tr("%1 (time assumed)").arg(moment) : moment;
}

/// What closes next first, then what closes at no stated day, then what closed, latest first.
SortPlace closing(const calls::Schedule &schedule)
{
    if (const calls::Deadline *next = schedule.nextDeadline())
        return {0, double(next->latest.time_since_epoch().count())};
    if (schedule.status == calls::CallStatus::Closed)
        return {2, -double(schedule.deadlines.back().latest.time_since_epoch().count())};
    return {1, 0};
}

SortPlace opening(const calls::Schedule &schedule)
{
    if (!schedule.opens)
        return {1, 0};
    return {0, -sortNumber(*schedule.opens)};
}

/// What is not over, the best fit first; all others, and where nobody said whom they are to fit, by closing.
SortPlace fitting(const catalogue::Call &call, const calls::Schedule &schedule, const RecordContext &context)
{
    const auto fit = context.fits.find(call.id);
    SortPlace place = closing(schedule);
    if (fit != context.fits.end() && schedule.status != calls::CallStatus::Closed)
        return {0, -fit->second};
    ++place.group;
    return place;
}

QString fitText(const catalogue::Call &call, const RecordContext &context)
{
    const auto fit = context.fits.find(call.id);
    return fit == context.fits.end() ? QString()
                                     : Words::tr("fit %1").arg(context.reader.locale.toString(fit->second, 'f', 2));
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &call = std::get<catalogue::Call>(record);
    const calls::Schedule schedule = calls::scheduleOf(call, context.now);
    ListedRecord listed;
    setCommon(listed, call.id, text(call.title),
              {text(call.reference), text(call.programme), text(call.actionType), text(call.summary),
               context.sectors(call.sectors)});
    QString stage = schedule.next ? text(schedule.nextDeadline()->stage) : QString();
    listed.details = factLine(
        {text(call.reference), text(call.programme), stage,
         schedule.deadlines.size() > 1 ? Words::tr("%n deadlines", nullptr, int(schedule.deadlines.size())) : QString(),
         fitText(call, context)});
    listed.figure = calls::summaryText(schedule, context.now, context.reader);
    listed.aside = momentText(schedule, context);
    listed.over = schedule.status == calls::CallStatus::Closed;
    listed.values[0] = {std::string(calls::statusName(schedule.status))};
    if (!call.programme.empty())
        listed.values[1] = {call.programme};
    listed.values[2] = call.sectors;
    listed.places = {closing(schedule), opening(schedule), SortPlace{!call.budgetEur, -call.budgetEur.value_or(0)},
                     SortPlace{}, fitting(call, schedule, context)};
    return listed;
}
} // namespace

RoomDescription callRoom()
{
    return {
        .kind = RecordKind::Call,
        .placeholder = Words::tr("Find a call: a word, a programme, a reference"),
        .filters = {{u"status"_s,
                     Words::tr("Status"),
                     Words::tr("All"),
                     true,
                     {"open", "forthcoming", "closed", "unknown"},
                     statusName},
                    {u"programme"_s,
                     Words::tr("Programme"),
                     Words::tr("All programmes"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &) { return text(value); }},
                    {u"sector"_s,
                     Words::tr("Theme"),
                     Words::tr("All themes"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &context) { return context.sector(value); }}},
        .sorts = {{u"closing"_s, Words::tr("closing soon first")},
                  {u"opening"_s, Words::tr("newest first")},
                  {u"budget"_s, Words::tr("largest budget first")},
                  {u"title"_s, Words::tr("by title")},
                  {u"fit"_s, Words::tr("best fit first")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 call") : Words::tr("%n calls", nullptr, n); },
        .list = list,
        .mentioned = [](const catalogue::Record &) { return std::vector<std::string>(); },
    };
}

} // namespace hansa::desktop
