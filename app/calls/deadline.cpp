// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/deadline.h"

#include "base/countedday.h"
#include "calls/timezone.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace hansa::calls
{

using namespace std::chrono;

namespace
{
constexpr auto assumedTime = hours(17);
constexpr auto easternmost = hours(14); ///< a day begins there first
constexpr auto westernmost = hours(12); ///< and ends there last

/// Two digits, and nothing else.
std::optional<int> twoDigits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return text.size() == 2 && whole && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "17:00" or "17:00:00" as time since midnight, up to "24:00".
std::optional<seconds> timeOfDay(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':' || (text.size() == 8 && text[5] != ':'))
        return std::nullopt;
    const auto h = twoDigits(text.substr(0, 2));
    const auto m = twoDigits(text.substr(3, 2));
    const auto s = text.size() == 8 ? twoDigits(text.substr(6, 2)) : 0;
    if (!h || !m || !s || *m > 59 || *s > 59)
        return std::nullopt;
    const auto time = hours(*h) + minutes(*m) + seconds(*s);
    return time <= hours(24) ? std::optional<seconds>(time) : std::nullopt;
}

/// The instant at which a clock in @p zone shows @p time on @p day.
Instant instantAt(Day day, seconds time, const QTimeZone &zone)
{
    if (time == hours(24)) {
        day += days(1);
        time = seconds(0);
    }
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    const QDateTime local(date, QTime::fromMSecsSinceStartOfDay(int(milliseconds(time).count())), zone,
                          QDateTime::TransitionResolution::PreferBefore);
    return Instant(milliseconds(local.toMSecsSinceEpoch()));
}
} // namespace

std::optional<Deadline> deadlineOf(const catalogue::Deadline &stated)
{
    if (!stated.date)
        return std::nullopt;
    Deadline result;
    result.stated = *stated.date;
    result.stage = stated.stage;
    const auto zone = zoneNamed(stated.timezone);
    const Day first = stated.date->firstDay();
    const bool isDay = stated.date->day != 0 && isCounted(first);
    result.zoneAssumed = stated.timezone.empty();
    result.zoneUnknown = isDay && !zone && !stated.timezone.empty();
    result.zone = zone.value_or(brussels());
    const auto time = timeOfDay(stated.time);
    result.timeAssumed = !time;
    // Without time-zone data on the system, UTC still tells past from future by the day.
    const bool known = result.zone.isValid();
    const QTimeZone counted = known ? result.zone : QTimeZone(QTimeZone::UTC);
    if (result.zoneUnknown) {
        result.earliest = Instant(first) - easternmost;
        result.latest = Instant(first + days(1)) + westernmost;
    } else if (isDay && known) {
        result.at = instantAt(first, time.value_or(assumedTime), counted);
        result.earliest = result.latest = *result.at;
    } else {
        result.earliest = startOfDay(first, counted);
        result.latest = startOfDay(stated.date->lastDay() + days(1), counted);
    }
    return result;
}

std::optional<Day> Deadline::day() const
{
    if (at)
        return dayIn(*at, brussels());
    return zoneUnknown ? std::optional(stated.firstDay()) : std::nullopt;
}

std::vector<Deadline> deadlinesOf(const catalogue::Call &call)
{
    std::vector<Deadline> result;
    for (const auto &stated : call.deadlines)
        if (auto deadline = deadlineOf(stated))
            result.push_back(std::move(*deadline));
    std::ranges::stable_sort(result, {}, [](const Deadline &d) { return std::pair(d.latest, d.earliest); });
    return result;
}

} // namespace hansa::calls
