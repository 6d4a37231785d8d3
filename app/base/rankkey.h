// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>

namespace hansa
{

inline constexpr double roundedUnit = 68719476736.0; ///< 2^36: a score of 1 as it is compared

/// A score from 0 to 1 as it is compared: rounded to 2^-36, ties to even.
[[nodiscard]] inline std::uint64_t roundedScore(double score)
{
    constexpr double shift = 4503599627370496.0; // 2^52: adding it leaves a whole number
    return std::uint64_t(std::int64_t((score * roundedUnit + shift) - shift));
}

/// Score and row in one number, higher is better: equal scores go to the lower row.
/// Requires: rows below 2^26 - 1: the key 0 stands for none.
using RankKey = std::uint64_t;
inline constexpr int rankRowBits = 26;
inline constexpr std::uint32_t rankRowMask = (1u << rankRowBits) - 1;

[[nodiscard]] inline RankKey rankKey(double score, std::uint32_t row)
{
    return (roundedScore(score) << rankRowBits) | (rankRowMask - row);
}

[[nodiscard]] inline std::uint64_t roundedScoreOf(RankKey key)
{
    return key >> rankRowBits;
}

[[nodiscard]] inline std::uint32_t rowOf(RankKey key)
{
    return rankRowMask - (std::uint32_t(key) & rankRowMask);
}

} // namespace hansa
