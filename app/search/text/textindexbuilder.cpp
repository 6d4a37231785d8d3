// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/textindexbuilder.h"

#include "base/fold.h"

#include <algorithm>
#include <numeric>

namespace hansa::search
{

namespace
{
/// Weight of a field and how much its length tells (BM25F's b).
struct FieldTuning {
    double weight;
    double lengthShare;
};
constexpr std::array<FieldTuning, fieldCount> tuning{FieldTuning{5, 0.4}, {3, 0.3}, {2, 0}, {2, 0.3}, {1, 0.75}};

constexpr std::size_t longestTerm = 64; ///< bytes; what is longer is cut and still found by its beginning

// Words that nobody else has are what a hostile catalogue makes memory of: beyond what clusters have they cannot be
// searched for.
constexpr std::size_t mostTerms = 300'000; ///< that are kept in any case
constexpr std::size_t termsOfRow = 4; ///< and that for each row

void appendVarint(std::vector<std::uint8_t> &out, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(std::uint8_t(value | 0x80));
    out.push_back(std::uint8_t(value));
}
} // namespace

void TextIndexBuilder::add(std::uint32_t row, Field field, std::string_view text)
{
    if (text.empty())
        return;
    if (m_lengths.size() <= row)
        m_lengths.resize(row + 1);
    const std::string folded = fold(text);
    for (std::string_view word : words(folded)) {
        word = word.substr(0, longestTerm);
        auto it = m_ids.find(word);
        if (it == m_ids.end()) {
            if (m_terms.size() >= std::max(mostTerms, termsOfRow * (std::size_t(row) + 1)))
                continue;
            it = m_ids.emplace(word, std::uint32_t(m_terms.size())).first;
            m_terms.emplace_back();
        }
        Term &term = m_terms[it->second];
        if (term.lastRow != row + 1) {
            appendVarint(term.postings, row + 1 - term.lastRow);
            term.postings.push_back(0);
            term.lastRow = row + 1;
            ++term.found;
        }
        TermCounts counts{term.postings.back()};
        counts.add(field);
        term.postings.back() = counts.packed;
        auto &length = m_lengths[row][std::size_t(field)];
        length = std::uint8_t(std::min(length + 1, 255));
    }
}

TextIndex TextIndexBuilder::finish(std::uint32_t rows)
{
    TextIndex index;
    index.m_rows = rows;
    m_lengths.resize(rows);

    std::vector<const Ids::value_type *> order;
    order.reserve(m_ids.size());
    for (const auto &entry : m_ids)
        order.push_back(&entry);
    std::ranges::sort(order, {}, [](const auto *entry) -> const std::string & { return entry->first; });

    std::uint64_t total = 0;
    for (const Term &term : m_terms)
        total += term.postings.size();
    index.m_postings.reserve(total);
    index.m_starts.push_back(0);
    for (const auto *entry : order) {
        Term &term = m_terms[entry->second];
        index.m_terms.add(entry->first);
        index.m_postings.insert(index.m_postings.end(), term.postings.begin(), term.postings.end());
        index.m_starts.push_back(index.m_postings.size());
        index.m_found.push_back(term.found);
        term.postings = {};
        if (std::string reduced = reduceDigraphs(entry->first); reduced != entry->first)
            index.m_reduced.emplace_back(std::move(reduced), index.m_terms.size() - 1);
    }
    index.m_terms.finish();
    std::ranges::sort(index.m_reduced);
    addSkips(index);
    addWeights(index);
    addCompounds(index);
    index.m_lengths = std::move(m_lengths);
    index.m_lengths.shrink_to_fit();
    return index;
}

void TextIndexBuilder::addSkips(TextIndex &index) const
{
    index.m_skipStarts.push_back(0);
    for (TermId id = 0; id < index.terms(); ++id) {
        TextIndex::Cursor cursor = index.cursor(id);
        const std::uint8_t *start = cursor.m_at;
        TextIndex::Posting posting{};
        for (std::uint32_t i = 1; cursor.next(posting); ++i) {
            if (i % TextIndex::skipEvery == 0)
                index.m_skips.push_back({cursor.m_row, std::uint32_t(cursor.m_at - start)});
        }
        index.m_skipStarts.push_back(std::uint32_t(index.m_skips.size()));
    }
    index.m_skips.shrink_to_fit();
}

void TextIndexBuilder::addWeights(TextIndex &index) const
{
    for (std::size_t f = 0; f < fieldCount; ++f) {
        std::uint64_t words = 0;
        std::uint64_t stated = 0;
        for (const auto &lengths : m_lengths) {
            words += lengths[f];
            stated += lengths[f] != 0;
        }
        const double average = stated == 0 ? 1 : double(words) / double(stated);
        for (std::size_t length = 0; length < 256; ++length) {
            const double b = tuning[f].lengthShare;
            index.m_weights[f][length] = float(tuning[f].weight / (1 - b + b * double(length) / average));
        }
    }
}

void TextIndexBuilder::addCompounds(TextIndex &index) const
{
    for (TermId id = 0; id < index.terms(); ++id) {
        if (const auto parts = index.split(index.term(id))) {
            index.m_compounds.emplace_back(parts->first, id);
            index.m_compounds.emplace_back(parts->second, id);
        }
    }
    std::ranges::sort(index.m_compounds);
}

} // namespace hansa::search
