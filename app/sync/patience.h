// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <chrono>
#include <cstdint>

namespace hansa::sync
{

/// How long a server is waited for, and how often it is asked again.
struct Patience {
    std::chrono::milliseconds stall{15'000}; ///< how often the speed of a connection is looked at
    std::int64_t leastBytes = 15'360; ///< in that time, 1 kB a second: a slower one is given up, and brought nothing
    std::chrono::milliseconds firstWait{400}; ///< before the second try; doubles, give or take half
    std::chrono::milliseconds longestWait{20'000};
    int tries = 4; ///< in a row that brought less than leastBytes
    std::chrono::milliseconds budget = std::chrono::minutes(30); ///< for all that is fetched of one catalogue

    /// For an update that nobody asked for: the next one goes on.
    [[nodiscard]] static Patience ofBackground()
    {
        Patience patience;
        patience.budget = std::chrono::minutes(5);
        return patience;
    }
};

} // namespace hansa::sync
