// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/plan.h"

#include <array>
#include <vector>

namespace hansa::search
{

/// Scores many rows at once, to the last bit as Plan::score does.
///
/// What a row does to the criteria that are only met or missed is written as a *code*, a bit
/// a criterion (two where a missing value earns doubt). The sum over the leading ones is
/// then read from a table; and a row whose code can't reach the ranking, however well the
/// remaining criteria turn out, needs no arithmetic at all.
class ScoreTable
{
public:
    /// Codes have up to so many bits: the tables stay in the first-level cache.
    static constexpr std::size_t mostBits = 10;

    explicit ScoreTable(const Plan &plan);

    /// How many bits a code has here.
    [[nodiscard]] std::size_t bits() const { return m_sources.size(); }
    void readBits(Block block, std::vector<std::array<Word, blockWords>> &bits) const;

    /// Called some time before score, with the same rows.
    void expect(std::span<const std::uint32_t> rows) const;
    void score(std::span<const std::uint32_t> rows, std::span<const std::uint16_t> codes, double *scores);

    /// From now on codes are dropped that can't come above @p rounded (see roundedScore) in a later row.
    void dropUpTo(std::uint64_t rounded);
    [[nodiscard]] bool isDropped(std::uint32_t code) const { return m_dropped[code]; }

private:
    struct Source {
        const Check *check;
        bool isUnknown; ///< the bit says not stated rather than met
    };
    struct Term {
        const PlannedCriterion *prefer;
        int bit = -1; ///< of a coded criterion; the next is its "not stated" where hasUnknown
        bool hasUnknown = false;
    };
    [[nodiscard]] double coded(const Term &term, std::uint32_t code) const;

    const Plan &m_plan;
    std::vector<Source> m_sources;
    std::vector<Term> m_later; ///< in order, from the first that isn't coded
    std::vector<double> m_lead; ///< by code: the sum over the criteria before m_later
    std::vector<std::uint64_t> m_bound; ///< by code: the rounded score at best
    std::vector<std::uint8_t> m_dropped;
    std::vector<double> m_fulfilments; // reused
};

} // namespace hansa::search
