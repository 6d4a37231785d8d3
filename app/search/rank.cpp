// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/rank.h"

#include "search/scoretable.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace hansa::search
{

namespace
{
/// Rows are scored in batches small enough that the threshold rises soon and the columns stay
/// in the first-level cache.
constexpr std::size_t batchRows = 512;

class Ranking
{
public:
    Ranking(const Plan &plan, std::size_t k, bool everyRow)
        : m_table(plan)
        , m_best(k)
        , m_everyRow(everyRow)
    {
        m_bits.resize(m_table.bits());
    }

    void addBlock(Block block, std::span<const Word> pass);
    std::vector<TopK::Entry> take()
    {
        flush();
        return m_best.take();
    }
    /// Every row that passes and its score, one after the other.
    void writeTo(Row *rows, double *scores)
    {
        m_rowsOut = rows;
        m_scoresOut = scores;
    }

private:
    void flush();

    ScoreTable m_table;
    TopK m_best;
    bool m_everyRow;
    std::vector<std::array<Word, blockWords>> m_bits;
    std::array<std::uint32_t, batchRows + wordRows> m_rows;
    std::array<std::uint16_t, batchRows + wordRows> m_codes;
    std::array<double, batchRows + wordRows> m_scores;
    std::size_t m_size = 0;
    Row *m_rowsOut = nullptr;
    double *m_scoresOut = nullptr;
};

void Ranking::addBlock(Block block, std::span<const Word> pass)
{
    m_table.readBits(block, m_bits);
    const std::size_t bits = m_bits.size();
    for (std::uint32_t w = 0; w < block.words; ++w) {
        Word left = pass[block.firstWord + w];
        if (left == 0)
            continue;
        const std::uint32_t firstRow = (block.firstWord + w) * wordRows;
        for (; left != 0; left &= left - 1) {
            const auto at = std::uint32_t(std::countr_zero(left));
            std::uint32_t code = 0;
            for (std::size_t i = 0; i < bits; ++i)
                code |= std::uint32_t((m_bits[i][w] >> at) & 1) << i;
            m_rows[m_size] = firstRow + at;
            m_codes[m_size] = std::uint16_t(code);
            m_size += m_everyRow | !m_table.isDropped(code);
        }
        if (m_size >= batchRows)
            flush();
    }
}

void Ranking::flush()
{
    const std::span rows(m_rows.data(), m_size);
    m_table.score(rows, {m_codes.data(), m_size}, m_scores.data());
    if (m_rowsOut) {
        m_rowsOut = std::ranges::transform(rows, m_rowsOut, [](std::uint32_t row) { return Row(row); }).out;
        m_scoresOut = std::copy_n(m_scores.begin(), m_size, m_scoresOut);
    }
    const RankKey before = m_best.threshold();
    for (std::size_t i = 0; i < m_size; ++i)
        m_best.offer(m_scores[i], rows[i]);
    if (m_best.threshold() >> rankRowBits != before >> rankRowBits)
        m_table.dropUpTo(m_best.threshold() >> rankRowBits);
    m_size = 0;
}

/// From so many rows on a second thread gains more than it costs.
constexpr std::size_t worthSharing = 4'000;

std::size_t countRows(std::span<const Word> pass)
{
    std::size_t count = 0;
    for (const Word word : pass)
        count += std::size_t(std::popcount(word));
    return count;
}
} // namespace

RankWork::RankWork(const Tables &tables, const Plan &plan, std::span<const Word> pass, std::size_t k,
                   const std::stop_token &stop, std::vector<Row> *rows, std::vector<double> *scores)
    : m_tables(tables)
    , m_plan(plan)
    , m_pass(pass)
    , m_k(k)
    , m_stop(stop)
{
    if (k == 0 && !rows)
        return;
    const std::uint32_t blocks = tables.blocks();
    const std::uint32_t half = blocks / 2;
    const std::size_t before = countRows(pass.first(half * std::size_t(blockWords)));
    const std::size_t count = before + countRows(pass.subspan(half * std::size_t(blockWords)));
    const bool isShared = half > 0 && count >= worthSharing;
    m_first = {0, isShared ? half : blocks, nullptr, nullptr, {}};
    m_second = {m_first.endBlock, blocks, nullptr, nullptr, {}};
    if (rows) {
        rows->resize(count);
        scores->resize(count);
        m_first.rows = rows->data();
        m_first.scores = scores->data();
        m_second.rows = m_first.rows + before;
        m_second.scores = m_first.scores + before;
    }
}

void RankWork::rank(Share &share) const
{
    if (share.firstBlock == share.endBlock)
        return;
    Ranking ranking(m_plan, m_k, share.rows != nullptr);
    ranking.writeTo(share.rows, share.scores);
    for (std::uint32_t b = share.firstBlock; b < share.endBlock && !m_stop.stop_requested(); ++b)
        ranking.addBlock(m_tables.block(b), m_pass);
    share.best = ranking.take();
}

std::vector<TopK::Entry> RankWork::take()
{
    if (!isShared())
        return std::move(m_first.best);
    // The order is total, so it does not matter who ranked what.
    TopK best(m_k);
    for (const Share *share : {&m_first, &m_second}) {
        for (const TopK::Entry &entry : share->best)
            best.offer(entry.score, entry.row);
    }
    return best.take();
}

} // namespace hansa::search
