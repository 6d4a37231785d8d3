// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/date.h"

#include "base/countedday.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace hansa
{

using namespace std::chrono;

namespace
{
/// Reads exactly @p digits digits at the front of @p text and takes them off.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc() || end != text.data() + digits || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// The day at the front of @p text, taken off it.
std::optional<Day> takeDay(std::string_view &text)
{
    const auto date = PartialDate::parse(text.substr(0, 10));
    if (!date || date->day == 0)
        return std::nullopt;
    text.remove_prefix(10);
    return date->firstDay();
}

/// "Z", "+01:00", "-0330": minutes east of UTC.
std::optional<minutes> takeOffset(std::string_view &text)
{
    if (take(text, 'Z') || take(text, 'z'))
        return minutes(0);
    const int sign = text.starts_with('-') ? -1 : 1;
    if (!take(text, '+') && !take(text, '-'))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    take(text, ':');
    const auto minute = takeNumber(text, 2);
    if (!hour || !minute || *hour > 14 || *minute > 59)
        return std::nullopt;
    return sign * (hours(*hour) + minutes(*minute));
}
} // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text)
{
    PartialDate date;
    const auto y = takeNumber(text, 4);
    if (!y || *y == 0)
        return std::nullopt;
    date.year = std::int16_t(*y);
    if (text.empty())
        return date;
    const auto m = take(text, '-') ? takeNumber(text, 2) : std::nullopt;
    if (!m || *m < 1 || *m > 12)
        return std::nullopt;
    date.month = std::uint8_t(*m);
    if (text.empty())
        return date;
    const auto d = take(text, '-') ? takeNumber(text, 2) : std::nullopt;
    if (!d || !text.empty())
        return std::nullopt;
    if (!(std::chrono::year(*y) / std::chrono::month(unsigned(*m)) / std::chrono::day(unsigned(*d))).ok())
        return std::nullopt;
    date.day = std::uint8_t(*d);
    return date;
}

PartialDate PartialDate::ofDay(Day day)
{
    const year_month_day ymd(day);
    return {std::int16_t(int(ymd.year())), std::uint8_t(unsigned(ymd.month())), std::uint8_t(unsigned(ymd.day()))};
}

std::string PartialDate::toString() const
{
    if (month == 0)
        return std::format("{:04}", year);
    if (day == 0)
        return std::format("{:04}-{:02}", year, month);
    return std::format("{:04}-{:02}-{:02}", year, month, day);
}

Day PartialDate::firstDay() const
{
    return std::chrono::year(year) / std::chrono::month(std::max<unsigned>(month, 1))
        / std::chrono::day(std::max<unsigned>(day, 1));
}

Day PartialDate::lastDay() const
{
    if (day != 0)
        return firstDay();
    return std::chrono::year(year) / std::chrono::month(month == 0 ? 12U : month) / last;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto day = takeDay(text);
    if (!day)
        return std::nullopt;
    if (text.empty())
        return isCounted(*day) ? std::optional(Instant(*day)) : std::nullopt;
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    const auto minute = take(text, ':') ? takeNumber(text, 2) : std::nullopt;
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    auto instant = Instant(*day) + hours(*hour) + minutes(*minute);
    if (take(text, ':')) {
        const auto second = takeNumber(text, 2);
        if (!second || *second > 60)
            return std::nullopt;
        instant += seconds(*second);
        if (take(text, '.')) {
            int scale = 100;
            if (text.empty() || text.front() < '0' || text.front() > '9')
                return std::nullopt;
            for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), scale /= 10)
                instant += milliseconds((text.front() - '0') * scale);
        }
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return std::nullopt;
    instant -= *offset;
    return isCounted(floor<days>(instant)) ? std::optional(instant) : std::nullopt;
}

std::string formatInstant(Instant instant)
{
    if (instant.time_since_epoch() % seconds(1) == milliseconds(0))
        return std::format("{:%FT%TZ}", floor<seconds>(instant));
    return std::format("{:%FT%TZ}", instant);
}

Instant Clock::now() const
{
    return m_frozenAt.value_or(floor<milliseconds>(system_clock::now()));
}

} // namespace hansa
