// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/textindex.h"

#include <algorithm>
#include <span>

namespace hansa::search
{

namespace
{
struct Slot {
    std::uint8_t shift;
    std::uint8_t max;
};
constexpr std::array<Slot, fieldCount> slots{Slot{0, 3}, Slot{2, 1}, Slot{3, 1}, Slot{4, 1}, Slot{5, 7}};

/// Shorter parts than this are endings and syllables rather than words.
constexpr std::size_t shortestPart = 4;

/// What German puts between the parts of a compound.
constexpr std::array<std::string_view, 4> joints{"s", "es", "n", "en"};
} // namespace

void TermCounts::add(Field field)
{
    const Slot slot = slots[std::size_t(field)];
    if (in(field) < slot.max)
        packed = std::uint8_t(packed + (1u << slot.shift));
}

std::uint32_t TermCounts::in(Field field) const
{
    const Slot slot = slots[std::size_t(field)];
    return (std::uint32_t(packed) >> slot.shift) & slot.max;
}

bool TextIndex::Cursor::next(Posting &posting)
{
    if (m_at == m_end)
        return false;
    std::uint32_t step = *m_at & 0x7f;
    for (int shift = 7; *m_at++ & 0x80; shift += 7)
        step |= std::uint32_t(*m_at & 0x7f) << shift;
    m_row += step;
    posting = {m_row - 1, {*m_at++}};
    return true;
}

TextIndex::Cursor TextIndex::cursor(TermId id) const
{
    Cursor cursor;
    cursor.m_at = m_postings.data() + m_starts[id];
    cursor.m_end = m_postings.data() + m_starts[id + 1];
    return cursor;
}

std::optional<TextIndex::Posting> TextIndex::posting(TermId id, std::uint32_t row) const
{
    Cursor cursor = this->cursor(id);
    const auto skips = std::span(m_skips).subspan(m_skipStarts[id], m_skipStarts[id + 1] - m_skipStarts[id]);
    const auto after = std::ranges::upper_bound(skips, row, {}, &Skip::row);
    if (after != skips.begin()) {
        const Skip &skip = *(after - 1);
        cursor.m_at += skip.bytes;
        cursor.m_row = skip.row;
    }
    for (Posting posting{}; cursor.next(posting) && posting.row <= row;) {
        if (posting.row == row)
            return posting;
    }
    return std::nullopt;
}

std::pair<TermId, TermId> TextIndex::startingWith(std::string_view prefix) const
{
    const auto first = [&](auto less) {
        TermId low = 0;
        for (TermId high = terms(); low < high;) {
            const TermId middle = low + (high - low) / 2;
            if (less(term(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {first([&](std::string_view t) { return t < prefix; }),
            first([&](std::string_view t) { return t.substr(0, prefix.size()) <= prefix; })};
}

std::optional<TermId> TextIndex::find(std::string_view word) const
{
    const auto [first, end] = startingWith(word);
    return first != end && term(first) == word ? std::optional(first) : std::nullopt;
}

std::vector<TermId> TextIndex::reducedTo(std::string_view reduced) const
{
    std::vector<TermId> ids;
    for (auto it =
             std::ranges::lower_bound(m_reduced, reduced, {}, [](const auto &e) { return std::string_view(e.first); });
         it != m_reduced.end() && it->first == reduced; ++it)
        ids.push_back(it->second);
    return ids;
}

std::vector<TermId> TextIndex::compoundsWith(TermId part) const
{
    std::vector<TermId> ids;
    for (auto it = std::ranges::lower_bound(m_compounds, std::pair<TermId, TermId>(part, 0));
         it != m_compounds.end() && it->first == part; ++it)
        ids.push_back(it->second);
    return ids;
}

std::optional<std::pair<TermId, TermId>> TextIndex::split(std::string_view word) const
{
    if (word.size() < 2 * shortestPart)
        return std::nullopt;
    for (std::size_t at = word.size() - shortestPart; at >= shortestPart; --at) {
        const auto right = find(word.substr(at));
        if (!right)
            continue;
        const std::string_view head = word.substr(0, at);
        if (const auto left = find(head))
            return std::pair(*left, *right);
        for (const std::string_view joint : joints) {
            if (head.size() < shortestPart + joint.size() || !head.ends_with(joint))
                continue;
            if (const auto left = find(head.substr(0, head.size() - joint.size())))
                return std::pair(*left, *right);
        }
    }
    return std::nullopt;
}

float TextIndex::weightOf(std::uint32_t row, TermCounts counts) const
{
    float total = 0;
    for (std::size_t f = 0; f < fieldCount; ++f) {
        if (const auto n = counts.in(Field(f)); n != 0)
            total += float(n) * m_weights[f][m_lengths[row][f]];
    }
    return total;
}

std::size_t TextIndex::bytes() const
{
    std::size_t total = m_terms.bytes() + m_starts.size() * sizeof(std::uint64_t)
        + m_found.size() * sizeof(std::uint32_t) + m_postings.size() + m_lengths.size() * fieldCount + sizeof(m_weights)
        + m_skipStarts.size() * sizeof(std::uint32_t) + m_skips.size() * sizeof(Skip)
        + m_compounds.size() * sizeof(m_compounds[0]);
    for (const auto &[text, id] : m_reduced)
        total += sizeof(m_reduced[0]) + text.size();
    return total;
}

std::string reduceDigraphs(std::string_view folded)
{
    std::string out;
    out.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        out += c;
        const char next = i + 1 < folded.size() ? folded[i + 1] : '\0';
        if ((next == 'e' && (c == 'a' || c == 'o' || c == 'u')) || (c == 'a' && next == 'a'))
            ++i;
    }
    return out;
}

} // namespace hansa::search
