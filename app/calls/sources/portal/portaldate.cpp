// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/portal/portaldate.h"

#include <charconv>
#include <format>

namespace hansa::calls
{

using namespace std::chrono;

namespace
{

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

PortalDate ofInstant(Instant at)
{
    const Day day = floor<days>(at);
    const auto time = floor<minutes>(at - day);
    return {day, time == minutes(0) ? std::nullopt : std::optional(time)};
}

} // namespace

std::string PortalDate::timeText() const
{
    return time ? std::format("{:02}:{:02}", time->count() / 60, time->count() % 60) : std::string();
}

std::optional<PortalDate> portalDate(std::string_view text)
{
    constexpr std::int64_t lastMillisecond = 253402300799999; // of the year 9999
    if (text.size() > 8 && text.find_first_not_of("0123456789") == text.npos) {
        const auto milliseconds = numberOf(text);
        if (!milliseconds || *milliseconds > lastMillisecond)
            return std::nullopt;
        return ofInstant(Instant(std::chrono::milliseconds(*milliseconds)));
    }
    if (const auto date = PartialDate::parse(text))
        return date->day == 0 ? std::nullopt : std::optional(PortalDate{date->firstDay(), std::nullopt});
    const auto at = parseInstant(text);
    if (!at)
        return std::nullopt;
    const auto day = PartialDate::parse(text.substr(0, 10));
    if (day && text.substr(11, 5) == "00:00") // the day's begin somewhere: it is the day that is meant
        return PortalDate{day->firstDay(), std::nullopt};
    return ofInstant(*at);
}

} // namespace hansa::calls
