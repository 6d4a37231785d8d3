// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace hansa::bench
{

/// Runs @p work three times unmeasured, then measured @p runs times, and for two seconds where those are more than
/// a few, and prints a line:
/// {"bench": "search", "what", "subject": "hansa", "n", "median_ms", "p95_ms", "p99_ms", "runs"}.
void measure(std::string_view what, std::uint64_t n, int runs, const std::function<void()> &work);

/// The same line for something that is done once and took @p ms.
void report(std::string_view what, std::uint64_t n, double ms);

/// {"what": "memory", "peak_mb", "bytes"}: the process's peak and what the index says it holds.
void reportMemory(std::uint64_t n, std::size_t indexBytes);

} // namespace hansa::bench
