// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hansa
{

/// A moment, UTC, in milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A day of the Gregorian calendar.
using Day = std::chrono::sys_days;

/// A date as a source states it: a year, a month or a day.
/// Compared field by field, a missing part first.
struct PartialDate {
    std::int16_t year = 0; ///< 1 to 9999
    std::uint8_t month = 0; ///< 1 to 12, 0 where only the year is stated
    std::uint8_t day = 0; ///< 1 to 31, 0 where only the month is stated

    /// "2024", "2024-05" or "2024-05-01"; nothing for all else, the 30th of February included.
    [[nodiscard]] static std::optional<PartialDate> parse(std::string_view text);
    [[nodiscard]] static PartialDate ofDay(Day day);
    [[nodiscard]] std::string toString() const;

    [[nodiscard]] Day firstDay() const; ///< the first day it can mean
    [[nodiscard]] Day lastDay() const; ///< the last day it can mean

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
};

/// ISO 8601 with an offset or Z ("2026-11-25T01:40:00Z", "2026-11-25T02:40+01:00"), or a
/// day alone, which is its first moment in UTC.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);

/// "2026-11-25T01:40:00Z"; with milliseconds only where there are some.
[[nodiscard]] std::string formatInstant(Instant instant);

/// What "now" is for everything that asks. Frozen where the user gave `--at`.
class Clock
{
public:
    Clock() = default;
    explicit Clock(Instant frozenAt)
        : m_frozenAt(frozenAt)
    {
    }

    [[nodiscard]] Instant now() const;
    [[nodiscard]] Day today() const { return std::chrono::floor<std::chrono::days>(now()); } ///< in UTC

private:
    std::optional<Instant> m_frozenAt;
};

} // namespace hansa
