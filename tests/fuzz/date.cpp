// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What a date was read from may be written another way, but reads as the same date again.

#include "base/date.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto date = PartialDate::parse(text)) {
        if (PartialDate::parse(date->toString()) != date || date->firstDay() > date->lastDay())
            std::abort();
    }
    if (const auto instant = parseInstant(text)) {
        if (parseInstant(formatInstant(*instant)) != instant)
            std::abort();
    }
    return 0;
}
