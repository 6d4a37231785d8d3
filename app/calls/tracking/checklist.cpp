// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/checklist.h"

#include "base/fold.h"

#include <QCoreApplication>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::Checklist)
};

store::CallTask task(const QString &title, int daysBefore)
{
    return {.title = title.toStdString(), .done = false, .daysBefore = daysBefore};
}
} // namespace

std::vector<store::CallTask> checklistFor(const catalogue::Call &call)
{
    const std::string programme = fold(call.programme);
    std::vector<store::CallTask> tasks{
        task(Words::tr("Read the call and its conditions"), 60),
        task(Words::tr("Decide: go or no go"), 50),
    };
    const bool alone = fold(call.actionType).contains("cascade");
    if (!alone) {
        tasks.push_back(task(Words::tr("Consortium complete, roles agreed"), 40));
        tasks.push_back(task(Words::tr("Every partner has a PIC (participant code)"), 35));
    }
    tasks.push_back(task(Words::tr("First draft of the description"), 28));
    if (programme.contains("horizon") || programme.contains("euratom"))
        tasks.push_back(task(Words::tr("Gender equality plans and ethics self-assessment"), 21));
    if (programme.contains("defence"))
        tasks.push_back(task(Words::tr("Ownership control declarations"), 21));
    if (programme.contains("single market") || programme.contains("interregional"))
        tasks.push_back(task(Words::tr("Budget table in the call's own form"), 21));
    else
        tasks.push_back(task(Words::tr("Budget of every partner"), 21));
    if (programme.contains("external"))
        tasks.push_back(task(Words::tr("Concept note and PADOR registration"), 21));
    if (!alone)
        tasks.push_back(task(Words::tr("Letters and mandates signed"), 14));
    tasks.push_back(task(Words::tr("Read by someone who did not write it"), 7));
    tasks.push_back(task(Words::tr("Submitted once, to be safe"), 2));
    return tasks;
}

std::optional<Day> dueDay(const store::CallTask &task, const Schedule &schedule)
{
    const Deadline *next = schedule.nextDeadline();
    if (!next && !schedule.deadlines.empty())
        next = &schedule.deadlines.back();
    const auto day = next ? next->day() : std::nullopt;
    return task.daysBefore && day ? std::optional(*day - std::chrono::days(*task.daysBefore)) : std::nullopt;
}

} // namespace hansa::calls
