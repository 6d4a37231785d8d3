// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <chrono>
#include <cstdint>

namespace hansa::sync
{

/// How long a server is waited for, and how often it is asked again.
struct Patience {
    std::chrono::milliseconds stall{15'000}; ///< without progress, the connection is given up
    std::int64_t leastBytes = 256; ///< in that time: less is none
    std::chrono::milliseconds firstWait{400}; ///< before the second try; doubles, give or take half
    std::chrono::milliseconds longestWait{20'000};
    int tries = 4; ///< in a row without a byte of progress
};

} // namespace hansa::sync
