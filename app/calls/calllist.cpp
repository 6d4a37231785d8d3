// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/calllist.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace hansa::calls
{

using namespace std::chrono;

namespace
{
/// 0 with a deadline ahead, 1 without any date to go by, 2 over.
int groupOf(const Schedule &schedule)
{
    if (schedule.next)
        return 0;
    return schedule.status == CallStatus::Closed ? 2 : 1;
}

milliseconds sortTime(const Schedule &schedule)
{
    switch (groupOf(schedule)) {
    case 0:
        return schedule.nextDeadline()->latest.time_since_epoch();
    case 2:
        return -schedule.deadlines.back().latest.time_since_epoch();
    default:
        return {};
    }
}
} // namespace

bool CallFilter::admits(const Schedule &schedule, Instant now) const
{
    if (!statuses.empty() && !std::ranges::contains(statuses, schedule.status))
        return false;
    if (!closingWithin)
        return true;
    return std::ranges::any_of(schedule.deadlines,
                               [&](const Deadline &d) { return d.latest > now && d.earliest <= now + *closingWithin; });
}

std::optional<milliseconds> parseSpan(std::string_view text)
{
    int amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (error != std::errc() || amount < 0 || amount > 100'000 || end + 1 != text.data() + text.size())
        return std::nullopt;
    switch (*end) {
    case 'h':
        return hours(amount);
    case 'd':
        return days(amount);
    case 'w':
        return weeks(amount);
    default:
        return std::nullopt;
    }
}

bool closesBefore(const ListedCall &a, const ListedCall &b)
{
    const auto key = [](const ListedCall &listed) {
        return std::tuple(groupOf(listed.schedule), sortTime(listed.schedule), std::string_view(listed.call->title),
                          std::string_view(listed.call->id));
    };
    return key(a) < key(b);
}

std::vector<ListedCall> listCalls(const std::vector<const catalogue::Call *> &calls, const CallFilter &filter,
                                  Instant now)
{
    std::vector<ListedCall> listed;
    for (const catalogue::Call *call : calls)
        if (ListedCall candidate{call, scheduleOf(*call, now)}; filter.admits(candidate.schedule, now))
            listed.push_back(std::move(candidate));
    std::ranges::sort(listed, closesBefore);
    return listed;
}

} // namespace hansa::calls
