// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A deadline with any date, time and zone, a line each: its moments are in order and within the bounds.

#include "calls/deadline.h"
#include "base/countedday.h"
#include "calls/timezone.h"
#include "calls/wording.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto first = std::min(bytes.find('\n'), bytes.size());
    const auto second = std::min(bytes.find('\n', first + 1), bytes.size());
    catalogue::Deadline stated;
    stated.date = PartialDate::parse(bytes.substr(0, first));
    stated.time = bytes.substr(std::min(first + 1, bytes.size()), second - std::min(first + 1, second));
    stated.timezone = bytes.substr(std::min(second + 1, bytes.size()));
    const auto deadline = calls::deadlineOf(stated);
    if (!deadline)
        return 0;
    const Instant begin = earliestDay - std::chrono::days(1);
    const Instant end = latestDay + std::chrono::days(3);
    if (deadline->earliest > deadline->latest || deadline->earliest < begin || deadline->latest > end)
        std::abort();
    if (calls::deadlineText(*deadline, calls::Reader()).isEmpty())
        std::abort();
    return 0;
}
