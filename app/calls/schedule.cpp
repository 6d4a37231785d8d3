// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/schedule.h"

#include "base/fold.h"
#include "calls/timezone.h"

#include <algorithm>

namespace hansa::calls
{

using namespace std::chrono;

namespace
{
/// "second stage", "stage 2", "full proposal": a stage that not everyone reaches.
bool isLaterStage(const std::string &stage)
{
    const std::string folded = fold(stage);
    const auto spoken = words(folded);
    const auto has = [&](std::string_view word) { return std::ranges::contains(spoken, word); };
    if (!has("stage") && !has("phase"))
        return false;
    return has("second") || has("third") || has("2") || has("3") || has("2nd") || has("3rd") || has("full");
}

CallStatus statusAt(const Schedule &schedule, Instant now)
{
    if (!schedule.deadlines.empty() && schedule.deadlines.back().latest <= now)
        return CallStatus::Closed;
    if (schedule.opens) {
        const QTimeZone zone = brussels().isValid() ? brussels() : QTimeZone(QTimeZone::UTC);
        if (now < startOfDay(schedule.opens->firstDay(), zone))
            return CallStatus::Forthcoming;
        if (schedule.opens->day == 0 && now < startOfDay(schedule.opens->lastDay() + days(1), zone))
            return CallStatus::Unknown;
    }
    const bool ahead = std::ranges::any_of(schedule.deadlines, [&](const Deadline &d) { return d.earliest > now; });
    return ahead ? CallStatus::Open : CallStatus::Unknown;
}

std::optional<std::size_t> nextAt(const std::vector<Deadline> &deadlines, Instant now)
{
    auto found = std::ranges::find_if(deadlines, [&](const Deadline &d) { return d.earliest > now; });
    if (found == deadlines.end())
        found = std::ranges::find_if(deadlines, [&](const Deadline &d) { return d.latest > now; });
    return found == deadlines.end() ? std::nullopt : std::optional(std::size_t(found - deadlines.begin()));
}
} // namespace

std::string_view statusName(CallStatus status)
{
    switch (status) {
    case CallStatus::Forthcoming:
        return "forthcoming";
    case CallStatus::Open:
        return "open";
    case CallStatus::Closed:
        return "closed";
    case CallStatus::Unknown:
        break;
    }
    return "unknown";
}

Schedule scheduleOf(const catalogue::Call &call, Instant now)
{
    Schedule schedule;
    schedule.opens = call.opens;
    schedule.deadlines = deadlinesOf(call);
    schedule.status = statusAt(schedule, now);
    schedule.next = nextAt(schedule.deadlines, now);
    schedule.laterStage = schedule.next && isLaterStage(schedule.deadlines[*schedule.next].stage);
    return schedule;
}

} // namespace hansa::calls
