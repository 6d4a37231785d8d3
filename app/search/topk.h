// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/row.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace hansa::search
{

/// A score as it is compared: rounded to 2^-36, ties to even.
[[nodiscard]] inline std::uint64_t roundedScore(double score)
{
    constexpr double unit = 68719476736.0; // 2^36
    constexpr double shift = 4503599627370496.0; // 2^52: adding it leaves a whole number
    return std::uint64_t((score * unit + shift) - shift);
}

/// Score and row in one number, higher is better: equal scores go to the lower row.
/// Requires: rows below 2^26.
using RankKey = std::uint64_t;
inline constexpr int rankRowBits = 26;

[[nodiscard]] inline RankKey rankKey(std::uint64_t rounded, std::uint32_t row)
{
    return (rounded << rankRowBits) | (((1u << rankRowBits) - 1) - row);
}

/// The k best keys of many.
class TopK
{
public:
    struct Entry {
        RankKey key = 0;
        std::uint32_t row = 0;
        double score = 0;
        bool operator<(const Entry &other) const { return key > other.key; } // the worst on top
    };

    explicit TopK(std::size_t k)
        : m_k(k)
    {
    }

    /// Keys up to this one need not be offered.
    [[nodiscard]] RankKey threshold() const { return m_heap.size() < m_k ? 0 : m_k == 0 ? ~RankKey(0) : m_heap[0].key; }

    void offer(double score, std::uint32_t row)
    {
        const RankKey key = rankKey(roundedScore(score), row);
        if (m_heap.size() == m_k) {
            if (m_k == 0 || key <= m_heap[0].key)
                return;
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.back() = {key, row, score};
        } else {
            m_heap.push_back({key, row, score});
        }
        std::push_heap(m_heap.begin(), m_heap.end());
    }

    /// Best first.
    [[nodiscard]] std::vector<Entry> take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end());
        return std::move(m_heap);
    }

private:
    std::size_t m_k;
    std::vector<Entry> m_heap;
};

} // namespace hansa::search
