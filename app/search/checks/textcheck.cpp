// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/checks/textcheck.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hansa::search
{

namespace
{
/// BM25's saturation: how fast further occurrences count for less.
constexpr float saturation = 1.2F;

/// What stating a value is worth, in occurrences in a summary of average length.
constexpr float valueWeight = 2;

/// How far who is called so stands before the best of the others.
constexpr float namesakeFactor = 1.25F;

/// Readings a window can show; prefixes may stand for hundreds of words.
constexpr std::size_t mostExpansions = 12;

template<class Use> void forEachRow(const Bitmap &rows, Use use)
{
    const auto words = rows.words();
    for (std::uint32_t w = 0; w < words.size(); ++w) {
        for (Word left = words[w]; left != 0; left &= left - 1)
            use(w * wordRows + std::uint32_t(std::countr_zero(left)));
    }
}
} // namespace

TextCheck::TextCheck(const Tables &tables, std::vector<TextGroup> groups, std::string_view typed, bool exact,
                     bool scored)
    : m_tables(tables)
    , m_groups(std::move(groups))
    , m_exact(exact)
    , m_all(tables.rows)
{
    if (scored)
        m_scores.resize(tables.rows);
    std::vector<float> weights(scored ? tables.rows : 0);
    std::ranges::fill(m_all.words(), ~Word(0));
    for (const TextGroup &group : m_groups) {
        const Bitmap rows = find(group, weights);
        kernels::andInto(m_all.words().data(), rows.words().data(), rows.words().size());
        m_found.push_back(kernels::count(rows.words().data(), rows.words().size()));
        if (!scored)
            continue;
        const auto found = double(m_found.back());
        const auto rarity = float(std::log1p((tables.rows - found + 0.5) / (found + 0.5)));
        forEachRow(rows, [&](std::uint32_t row) {
            m_scores[row] += rarity * (weights[row] / (saturation + weights[row]));
            m_best = std::max(m_best, m_scores[row]);
            weights[row] = 0;
        });
    }
    if (scored && !exact)
        raiseNamesakes(typed);
}

/// Whoever is called exactly what was typed comes before all others: BM25F alone would put
/// those first whose long names say the words more often.
void TextCheck::raiseNamesakes(std::string_view typed)
{
    const float raised = m_best * namesakeFactor;
    for (const std::uint32_t row : m_tables.wholeNames.rowsCalled(typed)) {
        if (m_all.test(row))
            m_best = m_scores[row] = raised;
    }
}

bool TextCheck::findsAny() const
{
    return std::ranges::any_of(m_all.words(), [](Word word) { return word != 0; });
}

/// Calls @p use(row, weight) for each row in which the way is found.
template<class Use> void TextCheck::walk(const TextWay &way, Use use) const
{
    const auto counts = [&](const TextIndex::Posting &posting) { return !m_exact || posting.counts.inExactFields(); };
    TextIndex::Posting posting{};
    if (way.terms.size() == 1) {
        for (auto cursor = m_tables.text.cursor(way.terms.front()); cursor.next(posting);) {
            if (counts(posting))
                use(posting.row, posting);
        }
        return;
    }
    // The rarest term leads; the others are looked up.
    const auto leader = *std::ranges::min_element(way.terms, {}, [&](TermId id) { return m_tables.text.rowsWith(id); });
    for (auto cursor = m_tables.text.cursor(leader); cursor.next(posting);) {
        if (std::ranges::all_of(way.terms,
                                [&](TermId id) { return m_tables.text.posting(id, posting.row).has_value(); }))
            use(posting.row, posting);
    }
}

Bitmap TextCheck::find(const TextGroup &group, std::vector<float> &weights) const
{
    Bitmap rows(m_tables.rows);
    const bool scored = !weights.empty();
    for (const TextWay &way : group.ways) {
        if (way.terms.empty()) {
            Bitmap stating(m_tables.rows);
            way.rows.addTo({0, std::uint32_t(m_tables.words())}, stating.words().data());
            kernels::orInto(rows.words().data(), stating.words().data(), rows.words().size());
            if (scored)
                forEachRow(stating,
                           [&](std::uint32_t row) { weights[row] = std::max(weights[row], way.factor * valueWeight); });
            continue;
        }
        if (scored) {
            walk(way, [&](std::uint32_t row, const TextIndex::Posting &posting) {
                rows.set(row);
                weights[row] = std::max(weights[row], way.factor * m_tables.text.weightOf(row, posting.counts));
            });
        } else {
            walk(way, [&](std::uint32_t row, const TextIndex::Posting &) { rows.set(row); });
        }
    }
    return rows;
}

void TextCheck::met(Block block, Word *out) const
{
    std::ranges::copy(m_all.words().subspan(block.firstWord, block.words), out);
}

double TextCheck::fulfilment(std::uint32_t row) const
{
    return m_best > 0 ? double(m_scores[row]) / double(m_best) : 0.0;
}

std::vector<std::string> TextCheck::matched(std::uint32_t row) const
{
    std::vector<std::string> words;
    const auto add = [&words](std::string word) {
        if (!std::ranges::contains(words, word))
            words.push_back(std::move(word));
    };
    for (const TextGroup &group : m_groups) {
        for (const TextWay &way : group.ways) {
            if (way.terms.empty()) {
                if (way.rows.has(row))
                    add(way.expansion.text);
                continue;
            }
            const bool isThere = std::ranges::all_of(way.terms, [&](TermId id) {
                const auto posting = m_tables.text.posting(id, row);
                return posting && (!m_exact || posting->counts.inExactFields());
            });
            for (const TermId id : isThere ? way.terms : std::vector<TermId>())
                add(std::string(m_tables.text.term(id)));
        }
    }
    return words;
}

std::vector<WordReading> TextCheck::readings(std::uint32_t criterion) const
{
    std::vector<WordReading> readings;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        WordReading reading{criterion, m_groups[i].typed, {}, m_found[i]};
        for (const TextWay &way : m_groups[i].ways) {
            if (reading.expansions.size() < mostExpansions)
                reading.expansions.push_back(way.expansion);
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace hansa::search
