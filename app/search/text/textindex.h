// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/columns/bitmap.h"
#include "search/columns/stringpool.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::search
{

/// The parts of a record that text is looked for in.
enum class Field : std::uint8_t { Name, Keywords, City, Services, Summary };
inline constexpr std::size_t fieldCount = 5;

/// How often a term stands in each field of a row, capped so that it fits a byte: name 3,
/// keywords, city and services 1, summary 7.
struct TermCounts {
    std::uint8_t packed = 0;

    void add(Field field);
    [[nodiscard]] std::uint32_t in(Field field) const;
    [[nodiscard]] bool inExactFields() const { return (packed & 0b1110'1011) != 0; } ///< name, city, summary
};

/// What a term's place in the dictionary is.
using TermId = std::uint32_t;

/// Folded words of all rows: a sorted dictionary, and for each term the rows and counts.
class TextIndex
{
public:
    struct Posting {
        std::uint32_t row;
        TermCounts counts;
    };
    /// Walks the rows of a term in ascending order.
    class Cursor
    {
    public:
        [[nodiscard]] bool next(Posting &posting);

    private:
        friend class TextIndex;
        friend class TextIndexBuilder;
        const std::uint8_t *m_at = nullptr;
        const std::uint8_t *m_end = nullptr;
        std::uint32_t m_row = 0; ///< one more than the last
    };

    [[nodiscard]] std::uint32_t terms() const { return m_terms.size(); }
    [[nodiscard]] std::string_view term(TermId id) const { return m_terms[id]; }
    [[nodiscard]] std::uint32_t rowsWith(TermId id) const { return m_found[id]; }
    [[nodiscard]] Cursor cursor(TermId id) const;
    /// What stands for a row, if the term is in it. O(log rows).
    [[nodiscard]] std::optional<Posting> posting(TermId id, std::uint32_t row) const;
    /// Terms that start with @p prefix, as a range of ids; also finds a whole term.
    [[nodiscard]] std::pair<TermId, TermId> startingWith(std::string_view prefix) const;
    [[nodiscard]] std::optional<TermId> find(std::string_view term) const;
    /// Terms that become @p reduced when ae, oe, ue and aa lose their second letter (see reduceDigraphs).
    [[nodiscard]] std::vector<TermId> reducedTo(std::string_view reduced) const;
    /// Terms put together from others, of which @p part is one.
    [[nodiscard]] std::vector<TermId> compoundsWith(TermId part) const;
    /// Two terms that make up @p word, the longer first one preferred; nothing if there are none.
    [[nodiscard]] std::optional<std::pair<TermId, TermId>> split(std::string_view word) const;

    /// Sum over the fields of weight * count, each normalised by the field's length: BM25F's tf.
    [[nodiscard]] float weightOf(std::uint32_t row, TermCounts counts) const;
    [[nodiscard]] std::uint32_t rows() const { return m_rows; }
    void exchange(this auto &self, auto &archive)
    {
        archive(self.m_rows, self.m_terms, self.m_starts, self.m_found, self.m_skipStarts, self.m_skips,
                self.m_postings, self.m_lengths, self.m_weights, self.m_reduced, self.m_compounds);
    }
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class TextIndexBuilder;
    static constexpr std::uint32_t skipEvery = 128;

    std::uint32_t m_rows = 0;
    StringPool m_terms; // sorted
    std::vector<std::uint64_t> m_starts; // into m_postings, one more than terms
    std::vector<std::uint32_t> m_found;
    struct Skip {
        std::uint32_t row; ///< one more than the last before
        std::uint32_t bytes; ///< from the term's start
    };
    std::vector<std::uint32_t> m_skipStarts; // into m_skips, one more than terms
    std::vector<Skip> m_skips; // one before each so many postings but the first
    std::vector<std::uint8_t> m_postings; // varint of the row's step, then the counts
    std::vector<std::array<std::uint8_t, fieldCount>> m_lengths; // words by row, at most 255
    std::array<std::array<float, 256>, fieldCount> m_weights{}; // of one occurrence, by length
    std::vector<std::pair<std::string, TermId>> m_reduced; // sorted; only terms that differ
    std::vector<std::pair<TermId, TermId>> m_compounds; // part, whole; sorted
};

/// "munchen" for "muenchen": umlauts spelt with two letters and with one become equal.
[[nodiscard]] std::string reduceDigraphs(std::string_view folded);

} // namespace hansa::search
