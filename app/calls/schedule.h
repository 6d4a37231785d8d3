// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/deadline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// Whether proposals can be handed in. Always computed from dates and now, never stored.
enum class CallStatus { Forthcoming, Open, Closed, Unknown };

/// "forthcoming", "open", "closed", "unknown".
[[nodiscard]] std::string_view statusName(CallStatus status);

/// A call's dates as they stand at one moment.
struct Schedule {
    CallStatus status = CallStatus::Unknown;
    std::optional<PartialDate> opens; ///< as stated
    std::vector<Deadline> deadlines; ///< the earliest first
    std::optional<std::size_t> next; ///< the first that is surely ahead, else the first that may be
    bool laterStage = false; ///< the next deadline is of a later stage: only who passed the first can go on

    [[nodiscard]] const Deadline *nextDeadline() const { return next ? &deadlines[*next] : nullptr; }
};

/// The dates of @p call at @p now:
/// - closed, once every deadline is surely over;
/// - forthcoming, before the first moment (in Brussels) its opening date can mean;
/// - open, while a deadline is surely ahead and the opening date, where one is stated,
///   is surely past;
/// - unknown, where the dates do not say.
/// A deadline's own instant is already late.
[[nodiscard]] Schedule scheduleOf(const catalogue::Call &call, Instant now);

} // namespace hansa::calls
