// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <span>

namespace hansa::search
{

/// Up to some hundred rows that pass, and their scores, while the processor's cache still has them.
struct ScoredRows {
    std::span<const std::uint32_t> rows; ///< ascending
    std::span<const double> scores; ///< 0 to 1, beside the rows
    std::span<const std::uint32_t> next; ///< the rows that come after these: what is kept of them may be fetched ahead
};

/// Takes rows as they are scored.
class Recipient
{
public:
    Recipient() = default;
    virtual ~Recipient() = default;
    Recipient(const Recipient &) = delete;
    Recipient &operator=(const Recipient &) = delete;

    /// May be called without rows, to say which come next. Must not throw: another thread may be at work.
    virtual void take(const ScoredRows &batch) noexcept = 0;
};

/// Who takes every row that passes: the one the first of them, in their order, and the other the rest, maybe at
/// the same time on another thread. Both or none. Where a search is stopped they have had only some of the rows.
struct Recipients {
    Recipient *first = nullptr;
    Recipient *second = nullptr;
};

} // namespace hansa::search
