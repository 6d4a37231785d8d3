// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/reminders.h"

#include "calls/schedule.h"
#include "calls/tracking/stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::Reminders)
};
} // namespace

std::vector<int> reminderDays(std::string_view text)
{
    constexpr int most = 999;
    std::vector<int> days;
    while (!text.empty()) {
        const auto start = text.find_first_of("0123456789");
        if (start == text.npos)
            break;
        text.remove_prefix(start);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && number <= most)
            days.push_back(number);
        text.remove_prefix(std::size_t(end - text.data()));
    }
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}

std::vector<Reminder> dueReminders(std::span<const FollowedCall> followed, std::span<const int> days, Instant now,
                                   const Reader &reader)
{
    std::vector<Reminder> due;
    for (const FollowedCall &one : followed) {
        const auto stage = stageFromName(one.tracked.stage);
        const Schedule schedule = scheduleOf(one.call, now);
        const Deadline *next = schedule.nextDeadline();
        if (!stage || !isAhead(*stage) || !next || !next->day() || next->earliest <= now)
            continue;
        const Instant moment = next->earliest; // of a day in an unknown zone, so that nobody is late
        const auto reached =
            std::ranges::find_if(days, [&](int step) { return now >= moment - std::chrono::days(step); });
        if (reached == days.end())
            continue;
        due.push_back({.call = one.tracked.call,
                       .deadline = moment,
                       .daysBefore = *reached,
                       .text = Words::tr("%1 (%2): %3")
                                   .arg(distanceText(moment, now, reader), deadlineText(*next, reader),
                                        QString::fromStdString(one.call.title))});
    }
    return due;
}

} // namespace hansa::calls
