// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/call.h"

#include <QString>

#include <compare>
#include <string>
#include <vector>

namespace hansa::calls
{

/// A call as one source tells it.
struct ReadCall {
    /// What the source knows it by, the same whenever it is read, in whatever language.
    std::string key;
    std::string language; ///< of its texts, "en"; empty: not stated
    std::string version; ///< grows with each telling in this language; empty: not stated
    catalogue::Call call; ///< its id is a wish, which importCalls() makes unique
};

/// What could not be taken over, and why.
struct SkippedCall {
    QString file; ///< or the address
    std::string record; ///< what it is called there, or its place: "result 17", "line 3"
    QString reason;

    friend bool operator==(const SkippedCall &, const SkippedCall &) = default;
};

/// The most entries that are taken from one file or answer, skipped ones counted.
inline constexpr std::size_t mostEntries = 50'000;

/// What a file or an answer held.
struct ReadCalls {
    std::vector<ReadCall> calls;
    std::vector<SkippedCall> skipped;
    std::int64_t announced = 0; ///< how many the source says there are in all; 0: it does not say

    [[nodiscard]] bool isFull() const { return calls.size() + skipped.size() >= mostEntries; }
    /// Says among what was skipped that @p file holds more than is taken.
    void leaveOutTheRest(const QString &file);
};

/// @p text as the part of an id behind the colon: folded letters and digits, runs of all else
/// a "-"; at most 80 bytes.
[[nodiscard]] std::string slugOf(std::string_view text);

} // namespace hansa::calls
