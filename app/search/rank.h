// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/filter.h"
#include "search/plan.h"
#include "search/recipient.h"
#include "search/row.h"
#include "search/topk.h"

#include <array>

namespace hansa::search
{

/// Finds the k best of the rows that pass, in two halves that may run at once; where it is little, the first
/// does it all. Borrows what it is made of.
class RankWork
{
public:
    /// @p recipients take every row that passes.
    RankWork(const Tables &tables, const Plan &plan, const Filtered &filtered, std::size_t k,
             const Recipients &recipients, const std::stop_token &stop);

    /// Before either half: @p rows and @p scores get every row that passes. They have to outlive both.
    void writeTo(std::vector<Row> &rows, std::vector<double> &scores);
    [[nodiscard]] bool isShared() const { return hasWork(m_second); }
    void doFirst() { rank(m_first); }
    void doSecond() { rank(m_second); }
    /// After both: the best, in order.
    [[nodiscard]] std::vector<TopK::Entry> take();

private:
    /// Writes what it takes one after the other.
    class Writer : public Recipient
    {
    public:
        void to(Row *rows, double *scores);
        void take(const ScoredRows &batch) noexcept override;

    private:
        Row *m_rows = nullptr;
        double *m_scores = nullptr;
    };
    /// Some blocks in a row, and who takes the rows of them that pass.
    struct Share {
        std::uint32_t firstBlock = 0;
        std::uint32_t endBlock = 0;
        std::uint32_t count = 0; ///< of those rows
        std::vector<Recipient *> recipients;
        std::vector<TopK::Entry> best;
    };
    [[nodiscard]] bool hasWork(const Share &share) const
    {
        return share.count != 0 && (m_k != 0 || !share.recipients.empty());
    }
    void rank(Share &share) const;

    const Tables &m_tables;
    const Plan &m_plan;
    std::span<const Word> m_pass;
    std::size_t m_k;
    const std::stop_token &m_stop;
    Share m_first;
    Share m_second;
    std::array<Writer, 2> m_writers;
};

} // namespace hansa::search
