// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/rank.h"

#include "search/columns/kernels.h"
#include "search/scoretable.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace hansa::search
{

namespace
{
/// Rows are scored in batches small enough that the threshold rises soon, and that all that is kept of one stays
/// in the second-level cache while it is worked on and the next is fetched.
constexpr std::size_t batchRows = 256;

struct Batch {
    std::array<std::uint32_t, batchRows + wordRows> rows;
    std::array<std::uint16_t, batchRows + wordRows> codes;
    std::size_t size = 0;

    [[nodiscard]] std::span<const std::uint32_t> all() const { return {rows.data(), size}; }
};

class Ranking
{
public:
    Ranking(const Plan &plan, std::size_t k, std::span<Recipient *const> recipients)
        : m_table(plan)
        , m_best(k)
        , m_recipients(recipients)
    {
        m_bits.resize(m_table.bits());
    }
    Ranking(const Ranking &) = delete; // points into itself
    Ranking &operator=(const Ranking &) = delete;

    void addBlock(Block block, std::span<const Word> pass);
    std::vector<TopK::Entry> take()
    {
        turn();
        turn();
        return m_best.take();
    }

private:
    template<std::size_t bits> void addWords(Block block, std::span<const Word> pass);
    void turn();
    void rank(const Batch &batch, const Batch &next);

    ScoreTable m_table;
    TopK m_best;
    std::span<Recipient *const> m_recipients; ///< where there are any, every row is scored
    std::vector<std::array<Word, blockWords>> m_bits;
    // One is filled while what is kept of the other's rows comes from memory: that takes an eighth off a million
    // rows.
    std::array<Batch, 2> m_batches;
    Batch *m_filling = &m_batches[0];
    Batch *m_expected = &m_batches[1];
    std::array<double, batchRows + wordRows> m_scores;
};

void Ranking::addBlock(Block block, std::span<const Word> pass)
{
    using AddWords = void (Ranking::*)(Block, std::span<const Word>);
    static constexpr auto byBits = []<std::size_t... bits>(std::index_sequence<bits...>) {
        return std::array<AddWords, sizeof...(bits)>{&Ranking::addWords<bits>...};
    }(std::make_index_sequence<ScoreTable::mostBits + 1>());
    m_table.readBits(block, m_bits);
    (this->*byBits[m_bits.size()])(block, pass);
}

/// A code has @p bits bits: where the compiler knows how many, ranking a million rows takes a twentieth less.
template<std::size_t bits> void Ranking::addWords(Block block, std::span<const Word> pass)
{
    const bool everyRow = !m_recipients.empty();
    for (std::uint32_t w = 0; w < block.words; ++w) {
        Word left = pass[block.firstWord + w];
        if (left == 0)
            continue;
        const std::uint32_t firstRow = (block.firstWord + w) * wordRows;
        std::array<Word, bits> answers;
        for (std::size_t i = 0; i < bits; ++i)
            answers[i] = m_bits[i][w];
        Batch &batch = *m_filling;
        for (; left != 0; left &= left - 1) {
            const auto at = std::uint32_t(std::countr_zero(left));
            std::uint32_t code = 0;
            for (std::size_t i = 0; i < bits; ++i)
                code |= std::uint32_t((answers[i] >> at) & 1) << i;
            batch.rows[batch.size] = firstRow + at;
            batch.codes[batch.size] = std::uint16_t(code);
            batch.size += everyRow | !m_table.isDropped(code);
        }
        if (batch.size >= batchRows)
            turn();
    }
}

/// Ranks the batch that was expected, and expects the one that is filled.
void Ranking::turn()
{
    m_table.expect(m_filling->all());
    rank(*m_expected, *m_filling);
    m_expected->size = 0;
    std::swap(m_filling, m_expected);
}

void Ranking::rank(const Batch &batch, const Batch &next)
{
    const std::span rows = batch.all();
    const std::span scores(m_scores.data(), batch.size);
    m_table.score(rows, {batch.codes.data(), batch.size}, scores.data());
    for (Recipient *recipient : m_recipients)
        recipient->take({rows, scores, next.all()});
    const RankKey before = m_best.threshold();
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_best.offer(scores[i], rows[i]);
    if (roundedScoreOf(m_best.threshold()) != roundedScoreOf(before))
        m_table.dropUpTo(roundedScoreOf(m_best.threshold()));
}

/// From so many rows on a second thread gains more than it costs.
constexpr std::size_t worthSharing = 4'000;
} // namespace

void RankWork::Writer::to(Row *rows, double *scores)
{
    m_rows = rows;
    m_scores = scores;
}

void RankWork::Writer::take(const ScoredRows &batch) noexcept
{
    m_rows = std::ranges::transform(batch.rows, m_rows, [](std::uint32_t row) { return Row(row); }).out;
    m_scores = std::ranges::copy(batch.scores, m_scores).out;
}

RankWork::RankWork(const Tables &tables, const Plan &plan, const Filtered &filtered, std::size_t k,
                   const Recipients &recipients, const std::stop_token &stop)
    : m_tables(tables)
    , m_plan(plan)
    , m_pass(filtered.pass)
    , m_k(k)
    , m_stop(stop)
{
    const std::uint32_t blocks = tables.blocks();
    const std::uint32_t half = blocks / 2;
    const bool shared = half != 0 && filtered.count >= worthSharing;
    m_first.endBlock = shared ? half : blocks;
    m_first.count = shared ? kernels::count(m_pass.data(), half * std::size_t(blockWords)) : filtered.count;
    m_second.firstBlock = m_first.endBlock;
    m_second.endBlock = blocks;
    m_second.count = filtered.count - m_first.count;
    if (recipients.first) {
        m_first.recipients.push_back(recipients.first);
        m_second.recipients.push_back(recipients.second);
    }
}

void RankWork::writeTo(std::vector<Row> &rows, std::vector<double> &scores)
{
    rows.resize(m_first.count + m_second.count);
    scores.resize(rows.size());
    m_writers[0].to(rows.data(), scores.data());
    m_writers[1].to(rows.data() + m_first.count, scores.data() + m_first.count);
    m_first.recipients.push_back(&m_writers[0]);
    m_second.recipients.push_back(&m_writers[1]);
}

void RankWork::rank(Share &share) const
{
    if (!hasWork(share))
        return;
    Ranking ranking(m_plan, m_k, share.recipients);
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
