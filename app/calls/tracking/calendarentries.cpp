// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/calendarentries.h"

#include "calls/sources/readcalls.h"
#include "calls/tracking/checklist.h"

#include <QCoreApplication>

#include <format>
#include <map>

namespace hansa::calls
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CalendarEntries)
};

const std::vector<std::chrono::minutes> deadlineAlarms{std::chrono::days(7), std::chrono::days(1)};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string uidOf(const catalogue::Call &call, std::string_view part)
{
    return std::format("{}-{}@hansa", slugOf(call.id), part);
}

QString describe(const catalogue::Call &call, const QString &note)
{
    QStringList lines{text(call.title), text(call.programme), note};
    lines.removeAll({});
    return lines.join(u'\n');
}
} // namespace

std::vector<CalendarEntry> calendarEntries(const catalogue::Call &call, const store::TrackedCall *tracked, Instant now)
{
    std::vector<CalendarEntry> entries;
    const Schedule schedule = scheduleOf(call, now);
    const QString name = call.reference.empty() ? text(call.title) : text(call.reference);
    std::map<std::string, int> stages; // how many of that name so far: two cut-offs are two entries
    for (const Deadline &deadline : schedule.deadlines) {
        std::string stage = deadline.stage.empty() ? "deadline" : slugOf(deadline.stage);
        const int number = ++stages[stage];
        if (number > 1)
            stage += std::format("-{}", number);
        const auto day = deadline.day();
        if (!day)
            continue;
        CalendarEntry entry;
        entry.uid = uidOf(call, stage);
        entry.title = deadline.stage.empty() ? Words::tr("Deadline: %1").arg(name)
                                             : Words::tr("Deadline (%1): %2").arg(text(deadline.stage), name);
        entry.description = describe(call, assumptionText(deadline));
        entry.url = call.url;
        entry.at = deadline.at;
        entry.day = *day;
        entry.alarms = deadlineAlarms;
        entries.push_back(std::move(entry));
    }
    if (!tracked)
        return entries;
    std::map<std::string, int> titles;
    for (const store::CallTask &task : tracked->tasks) {
        std::string part = "task-" + slugOf(task.title);
        if (const int number = ++titles[part]; number > 1)
            part += std::format("-{}", number);
        const auto due = dueDay(task, schedule);
        if (!due || task.done)
            continue;
        CalendarEntry entry;
        entry.uid = uidOf(call, part);
        entry.title = Words::tr("%1: %2").arg(name, text(task.title));
        entry.description = describe(call, Words::tr("%n day(s) before the deadline", nullptr, *task.daysBefore));
        entry.url = call.url;
        entry.day = *due;
        entry.alarms = {std::chrono::days(1)};
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::string contentOf(const CalendarEntry &entry)
{
    std::string content =
        std::format("{}\n{}\n{}\n{}\n", entry.title.toStdString(), entry.description.toStdString(), entry.url,
                    entry.at ? formatInstant(*entry.at) : PartialDate::ofDay(entry.day).toString());
    for (const auto alarm : entry.alarms)
        content += std::format("{} ", alarm.count());
    return content;
}

} // namespace hansa::calls
