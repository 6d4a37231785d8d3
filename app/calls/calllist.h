// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/schedule.h"

#include <expected>

namespace hansa::calls
{

/// A call and its dates at the moment the list was made.
struct ListedCall {
    const catalogue::Call *call = nullptr; ///< of the caller
    Schedule schedule;
};

/// Which calls to list.
struct CallFilter {
    std::vector<CallStatus> statuses = {}; ///< empty: all
    std::optional<std::chrono::milliseconds> closingWithin = {}; ///< a deadline is, or may be, within this from now

    [[nodiscard]] bool admits(const Schedule &schedule, Instant now) const;
};

/// "30d", "2w", "12h": a length of time; nothing for all else.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseSpan(std::string_view text);

/// Whether @p a stands before @p b in a list: what closes next first, then what closes at
/// no stated day, then what closed, the latest first; ties by title and id.
[[nodiscard]] bool closesBefore(const ListedCall &a, const ListedCall &b);

/// The admitted ones of @p calls in that order. O(n log n).
[[nodiscard]] std::vector<ListedCall> listCalls(const std::vector<const catalogue::Call *> &calls,
                                                const CallFilter &filter, Instant now);

} // namespace hansa::calls
