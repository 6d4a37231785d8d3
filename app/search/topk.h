// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/rankkey.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace hansa::search
{

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
        , m_floor(k == 0 ? std::numeric_limits<double>::infinity() : 0)
    {
    }

    /// Keys up to this one need not be offered.
    [[nodiscard]] RankKey threshold() const { return m_threshold; }

    void offer(double score, std::uint32_t row)
    {
        if (score < m_floor)
            return;
        const RankKey key = rankKey(score, row);
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
        m_floor = (double(roundedScoreOf(m_threshold)) - 1) / roundedUnit;
        m_kept.resize(m_k);
    }

    std::size_t m_k;
    RankKey m_threshold;
    double m_floor; ///< what is less is certainly below the threshold
    std::vector<Entry> m_kept;
};

} // namespace hansa::search
