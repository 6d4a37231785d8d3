// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/plan.h"
#include "search/topk.h"

namespace hansa::search
{

/// Finds the k best of the rows that pass, in two halves that may run at once; where it is little, the first
/// does it all. Borrows what it is made of.
class RankWork
{
public:
    /// Where @p rows and @p scores are given, they get every row that passes.
    RankWork(const Tables &tables, const Plan &plan, std::span<const Word> pass, std::size_t k,
             const std::stop_token &stop, std::vector<Row> *rows = nullptr, std::vector<double> *scores = nullptr);

    [[nodiscard]] bool isShared() const { return m_second.firstBlock != m_second.endBlock; }
    void doFirst() { rank(m_first); }
    void doSecond() { rank(m_second); }
    /// After both: the best, in order.
    [[nodiscard]] std::vector<TopK::Entry> take();

private:
    /// Some blocks in a row, and where the rows of them go that pass.
    struct Share {
        std::uint32_t firstBlock = 0;
        std::uint32_t endBlock = 0;
        Row *rows = nullptr;
        double *scores = nullptr;
        std::vector<TopK::Entry> best;
    };
    void rank(Share &share) const;

    const Tables &m_tables;
    const Plan &m_plan;
    std::span<const Word> m_pass;
    std::size_t m_k;
    const std::stop_token &m_stop;
    Share m_first;
    Share m_second;
};

} // namespace hansa::search
