// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/filter.h"

#include "search/columns/kernels.h"

#include <algorithm>
#include <array>

namespace hansa::search
{

namespace
{
using BlockBits = std::array<Word, blockWords>;

/// Rows of the block that the filter keeps out.
void failing(const PlannedCriterion &filter, Block block, BlockBits &bits)
{
    filter.check->met(block, bits.data());
    if (filter.criterion->mode == Mode::Exclude)
        return; // what isn't known isn't met, so it stays
    const Bitmap *known = filter.criterion->orUnknown ? filter.check->known() : nullptr;
    if (!filter.criterion->orUnknown) {
        for (std::uint32_t w = 0; w < block.words; ++w)
            bits[w] = ~bits[w];
    } else if (known) {
        for (std::uint32_t w = 0; w < block.words; ++w)
            bits[w] = ~bits[w] & known->words()[block.firstWord + w];
    } else {
        for (std::uint32_t w = 0; w < block.words; ++w)
            bits[w] = ~bits[w];
    }
}

/// All bits but those past the last row.
Word liveBits(const Tables &tables, std::uint32_t word)
{
    const std::uint32_t rest = tables.rows - word * wordRows;
    return rest >= wordRows ? ~Word(0) : (Word(1) << rest) - 1;
}
} // namespace

std::span<const Word> Filtered::openFor(Dimension dimension) const
{
    const auto it = std::ranges::find(open, dimension, &std::pair<Dimension, std::vector<Word>>::first);
    return it == open.end() ? std::span(pass) : std::span(it->second);
}

Filtered filterRows(const Tables &tables, const Plan &plan, std::span<const Dimension> facets,
                    const std::stop_token &stop)
{
    Filtered result;
    result.pass.resize(tables.words());
    result.gains.resize(plan.filters.size());
    for (const Dimension dimension : facets) {
        if (std::ranges::any_of(plan.filters, [=](const auto &f) { return Plan::isReplacedBy(f, dimension); }))
            result.open.emplace_back(dimension, std::vector<Word>(tables.words()));
    }

    std::vector<BlockBits> fails(plan.filters.size());
    for (std::uint32_t b = 0; b < tables.blocks() && !stop.stop_requested(); ++b) {
        const Block block = tables.block(b);
        BlockBits any{};
        BlockBits twice{};
        for (std::size_t i = 0; i < fails.size(); ++i) {
            failing(plan.filters[i], block, fails[i]);
            for (std::uint32_t w = 0; w < block.words; ++w) {
                twice[w] |= any[w] & fails[i][w];
                any[w] |= fails[i][w];
            }
        }
        const std::uint32_t last = block.firstWord + block.words - 1;
        const auto live = [&](std::uint32_t w) {
            return block.firstWord + w == last ? liveBits(tables, last) : ~Word(0);
        };
        for (std::uint32_t w = 0; w < block.words; ++w)
            result.pass[block.firstWord + w] = ~any[w] & live(w);
        for (std::size_t i = 0; i < fails.size(); ++i) {
            BlockBits once;
            for (std::uint32_t w = 0; w < block.words; ++w)
                once[w] = fails[i][w] & ~twice[w] & live(w);
            result.gains[i] += kernels::count(once.data(), block.words);
        }
        for (auto &[dimension, open] : result.open) {
            BlockBits others{};
            for (std::size_t i = 0; i < fails.size(); ++i) {
                if (!Plan::isReplacedBy(plan.filters[i], dimension))
                    kernels::orInto(others.data(), fails[i].data(), block.words);
            }
            for (std::uint32_t w = 0; w < block.words; ++w)
                open[block.firstWord + w] = ~others[w] & live(w);
        }
    }
    result.count = kernels::count(result.pass.data(), result.pass.size());
    return result;
}

} // namespace hansa::search
