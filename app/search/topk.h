// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/row.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

namespace hansa::search
{

/// A score as it is compared: rounded to 2^-36, ties to even.
inline constexpr double roundedUnit = 68719476736.0; // 2^36
[[nodiscard]] inline std::uint64_t roundedScore(double score)
{
    constexpr double shift = 4503599627370496.0; // 2^52: adding it leaves a whole number
    return std::uint64_t((score * roundedUnit + shift) - shift);
}

/// Score and row in one number, higher is better: equal scores go to the lower row.
/// Requires: rows below 2^26 - 1: the key 0 stands for none.
using RankKey = std::uint64_t;
inline constexpr int rankRowBits = 26;

[[nodiscard]] inline RankKey rankKey(std::uint64_t rounded, std::uint32_t row)
{
    return (rounded << rankRowBits) | (((1u << rankRowBits) - 1) - row);
}

/// The k best keys of many. What is better than the threshold is kept until there is a quarter more than
/// wanted; then the worst go and the threshold rises. With a heap the ranking of 100,000 took a third longer;
/// with more room the threshold rises so late that more rows have to be scored.
class TopK
{
public:
    struct Entry {
        RankKey key = 0;
        std::uint32_t row = 0;
        double score = 0;
    };

    explicit TopK(std::size_t k)
        : m_k(k)
        , m_threshold(k == 0 ? ~RankKey(0) : 0)
    {
    }

    /// Keys up to this one need not be offered.
    [[nodiscard]] RankKey threshold() const { return m_threshold; }

    void offer(double score, std::uint32_t row)
    {
        if (score < m_floor)
            return;
        const RankKey key = rankKey(roundedScore(score), row);
        if (key <= m_threshold)
            return;
        m_kept.push_back({key, row, score});
        if (m_kept.size() == m_k + std::max<std::size_t>(m_k / 4, 16))
            dropWorse();
    }

    /// Best first.
    [[nodiscard]] std::vector<Entry> take()
    {
        std::ranges::sort(m_kept, std::greater(), &Entry::key);
        m_kept.resize(std::min(m_k, m_kept.size()));
        return std::move(m_kept);
    }

private:
    void dropWorse()
    {
        const auto last = m_kept.begin() + std::ptrdiff_t(m_k) - 1;
        std::ranges::nth_element(m_kept, last, std::greater(), &Entry::key);
        m_threshold = last->key;
        m_floor = double(m_threshold >> rankRowBits) / roundedUnit - 1 / roundedUnit;
        m_kept.resize(m_k);
    }

    std::size_t m_k;
    RankKey m_threshold;
    double m_floor = 0; ///< what is less is certainly below the threshold
    std::vector<Entry> m_kept;
};

} // namespace hansa::search
