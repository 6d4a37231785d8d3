// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/moment.h"

#include "cli/text.h"

namespace hansa::cli
{

Result<Instant> momentOf(const std::string &text)
{
    const auto moment = parseInstant(text);
    if (moment)
        return *moment;
    return failure(ErrorKind::Usage, Text::tr("Reading the day"), QString::fromStdString(text),
                   Text::tr("it is neither a day nor a time"),
                   Text::tr("Give 2026-11-25, or 2026-11-25T12:00:00Z, in a year from 1900 to 2200."));
}

} // namespace hansa::cli
