// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/checks/check.h"
#include "search/text/textgroups.h"

namespace hansa::search
{

/// Words in a record. As a must: all of them; fulfilment: BM25F over the best in the catalogue.
class TextCheck : public Check
{
public:
    /// @p typed: the words as one text, for who is called so. @p scored: whether fulfilment will be asked for.
    TextCheck(const Tables &tables, std::vector<TextGroup> groups, std::string_view typed, bool exact, bool scored);

    void met(Block block, Word *out) const override;
    const Bitmap *known() const override { return nullptr; }
    bool isBinary() const override { return false; }
    double fulfilment(std::uint32_t row) const override;
    bool isMet(std::uint32_t row) const override { return m_all.test(row); }
    std::vector<std::string> matched(std::uint32_t row) const override;

    /// Whether one row at least has all the words.
    [[nodiscard]] bool findsAny() const;
    /// What became of the words, for the answer.
    [[nodiscard]] std::vector<WordReading> readings(std::uint32_t criterion) const;

private:
    void raiseNamesakes(std::string_view typed);
    [[nodiscard]] Bitmap find(const TextGroup &group, std::vector<float> &weights) const;
    template<class Use> void walk(const TextWay &way, Use use) const;

    const Tables &m_tables;
    std::vector<TextGroup> m_groups;
    std::vector<std::uint32_t> m_found; ///< rows of each group
    bool m_exact;
    Bitmap m_all;
    std::vector<float> m_scores; ///< by row; empty where not scored
    float m_best = 0;
};

} // namespace hansa::search
