// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/sources/readcalls.h"

#include <stop_token>
#include <string_view>

namespace hansa::calls
{

/// Reads calls from an iCalendar file: each event is a call that closes when the event begins, or,
/// where it lasts for more than a day, opens when it begins and closes when it ends; a to-do
/// closes when it is due. Events of one UID are one call, the highest SEQUENCE counts; of what repeats
/// only the first. Fails where @p bytes are no calendar. Any bytes; calendarParts() says how much of them is
/// read. Once @p cancel is requested it soon returns what it has.
[[nodiscard]] Result<ReadCalls> readCalendar(std::string_view bytes, const QString &where,
                                             const std::stop_token &cancel = {});

} // namespace hansa::calls
