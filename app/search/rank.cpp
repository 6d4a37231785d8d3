// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/rank.h"

#include "search/scoretable.h"

#include <array>
#include <bit>

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
    void writeTo(std::vector<Row> *rows, std::vector<double> *scores)
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
    std::vector<Row> *m_rowsOut = nullptr;
    std::vector<double> *m_scoresOut = nullptr;
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
        for (std::size_t i = 0; i < m_size; ++i) {
            m_rowsOut->push_back(Row(rows[i]));
            m_scoresOut->push_back(m_scores[i]);
        }
    }
    const RankKey before = m_best.threshold();
    for (std::size_t i = 0; i < m_size; ++i)
        m_best.offer(m_scores[i], rows[i]);
    if (m_best.threshold() >> rankRowBits != before >> rankRowBits)
        m_table.dropUpTo(m_best.threshold() >> rankRowBits);
    m_size = 0;
}
} // namespace

std::vector<TopK::Entry> rankRows(const Tables &tables, const Plan &plan, std::span<const Word> pass, std::size_t k,
                                  const std::stop_token &stop, std::vector<Row> *rows, std::vector<double> *scores)
{
    if (k == 0 && !rows)
        return {};
    Ranking ranking(plan, k, rows != nullptr);
    ranking.writeTo(rows, scores);
    for (std::uint32_t b = 0; b < tables.blocks() && !stop.stop_requested(); ++b)
        ranking.addBlock(tables.block(b), pass);
    return ranking.take();
}

} // namespace hansa::search
