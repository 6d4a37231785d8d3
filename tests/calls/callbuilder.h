// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "catalogue/call.h"

#include <stdexcept>

/// Calls and moments for the tests, in one line each.
namespace hansa::calls::test
{

inline Instant instant(const char *text)
{
    if (const auto parsed = parseInstant(text))
        return *parsed;
    throw std::invalid_argument(text);
}

inline catalogue::Deadline stated(const char *date, const char *time = "", const char *zone = "",
                                  const char *stage = "")
{
    catalogue::Deadline deadline;
    deadline.date = PartialDate::parse(date);
    deadline.time = time;
    deadline.timezone = zone;
    deadline.stage = stage;
    return deadline;
}

inline catalogue::Call call(const char *opens, std::vector<catalogue::Deadline> deadlines)
{
    catalogue::Call result;
    result.id = "call:test";
    result.title = "Test";
    result.opens = PartialDate::parse(opens);
    result.deadlines = std::move(deadlines);
    return result;
}

} // namespace hansa::calls::test
