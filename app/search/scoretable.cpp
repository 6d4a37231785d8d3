// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/scoretable.h"

#include "search/topk.h"

#include <algorithm>
#include <cassert>

namespace hansa::search
{

namespace
{
/// Sums of products differ from their bound by some units in the last place.
constexpr std::uint64_t slack = 2;
} // namespace

ScoreTable::ScoreTable(const Plan &plan)
    : m_plan(plan)
{
    std::vector<Term> lead;
    for (const PlannedCriterion &prefer : plan.prefers) {
        Term term{&prefer};
        const bool hasUnknown = plan.doubt > 0 && prefer.check->known();
        if (prefer.check->isBinary() && m_sources.size() + 1 + hasUnknown <= mostBits) {
            term.bit = int(m_sources.size());
            term.hasUnknown = hasUnknown;
            m_sources.push_back({prefer.check.get(), false});
            if (hasUnknown)
                m_sources.push_back({prefer.check.get(), true});
        }
        (term.bit >= 0 && m_later.empty() ? lead : m_later).push_back(term);
    }

    const std::size_t codes = std::size_t(1) << m_sources.size();
    const bool isExact = std::ranges::all_of(m_later, [](const Term &term) { return term.bit >= 0; });
    m_lead.resize(codes);
    m_bound.resize(codes);
    m_dropped.resize(codes);
    for (std::uint32_t code = 0; code < codes; ++code) {
        double sum = 0;
        for (const Term &term : lead)
            sum += term.prefer->criterion->weight * coded(term, code);
        m_lead[code] = sum;
        for (const Term &term : m_later)
            sum += term.prefer->criterion->weight * (term.bit >= 0 ? coded(term, code) : 1.0);
        m_bound[code] =
            plan.totalWeight <= 0 ? roundedScore(1.0) : roundedScore(sum / plan.totalWeight) + (isExact ? 0 : slack);
    }
}

double ScoreTable::coded(const Term &term, std::uint32_t code) const
{
    if ((code >> term.bit) & 1)
        return 1.0;
    return term.hasUnknown && ((code >> (term.bit + 1)) & 1) ? m_plan.doubt : 0.0;
}

void ScoreTable::readBits(Block block, std::vector<std::array<Word, blockWords>> &bits) const
{
    assert(bits.size() == m_sources.size());
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (!m_sources[i].isUnknown) {
            m_sources[i].check->met(block, bits[i].data());
            continue;
        }
        const auto known = m_sources[i].check->known()->words();
        for (std::uint32_t w = 0; w < block.words; ++w)
            bits[i][w] = ~known[block.firstWord + w];
    }
}

void ScoreTable::expect(std::span<const std::uint32_t> rows) const
{
    for (const Term &term : m_later) {
        if (term.bit < 0)
            term.prefer->check->expect(rows);
    }
}

void ScoreTable::score(std::span<const std::uint32_t> rows, std::span<const std::uint16_t> codes, double *scores)
{
    if (m_plan.totalWeight <= 0) {
        std::fill_n(scores, rows.size(), 1.0);
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        scores[i] = m_lead[codes[i]];
    m_fulfilments.resize(rows.size());
    for (const Term &term : m_later) {
        const double weight = term.prefer->criterion->weight;
        if (term.bit >= 0) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                scores[i] += weight * coded(term, codes[i]);
            continue;
        }
        const Check &check = *term.prefer->check;
        check.fulfilments(rows, m_fulfilments.data());
        if (const Bitmap *known = check.known()) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                m_fulfilments[i] = known->test(rows[i]) ? m_fulfilments[i] : m_plan.doubt;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            scores[i] += weight * m_fulfilments[i];
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        scores[i] /= m_plan.totalWeight;
}

void ScoreTable::dropUpTo(std::uint64_t rounded)
{
    for (std::size_t code = 0; code < m_bound.size(); ++code)
        m_dropped[code] = m_bound[code] <= rounded;
}

} // namespace hansa::search
