// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/row.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hansa::search
{

/// 64 rows, the lowest bit first.
using Word = std::uint64_t;
inline constexpr std::uint32_t wordRows = 64;

/// Rows are worked on in blocks, so that a block's masks and scores stay in the cache.
inline constexpr std::uint32_t blockWords = 256;
inline constexpr std::uint32_t blockRows = blockWords * wordRows;

[[nodiscard]] constexpr std::size_t wordsFor(std::uint32_t rows)
{
    return (std::size_t(rows) + wordRows - 1) / wordRows;
}

/// A set of rows, one bit each; bits past the last row are 0.
class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(std::uint32_t rows)
        : m_words(wordsFor(rows))
    {
    }

    void set(std::uint32_t row) { m_words[row / wordRows] |= Word(1) << (row % wordRows); }
    void reset(std::uint32_t row) { m_words[row / wordRows] &= ~(Word(1) << (row % wordRows)); }
    [[nodiscard]] bool test(std::uint32_t row) const { return (m_words[row / wordRows] >> (row % wordRows)) & 1; }
    [[nodiscard]] bool test(Row row) const { return test(number(row)); }

    [[nodiscard]] std::span<Word> words() { return m_words; }
    [[nodiscard]] std::span<const Word> words() const { return m_words; }
    void exchange(this auto &self, auto &archive) { archive(self.m_words); }
    [[nodiscard]] std::size_t bytes() const { return m_words.size() * sizeof(Word); }

private:
    std::vector<Word> m_words;
};

/// Which words of the bitmaps a step works on.
struct Block {
    std::uint32_t firstWord = 0;
    std::uint32_t words = 0; ///< at most blockWords

    [[nodiscard]] std::uint32_t firstRow() const { return firstWord * wordRows; }
    [[nodiscard]] std::uint32_t endRow() const { return (firstWord + words) * wordRows; } ///< may pass the last row
};

} // namespace hansa::search
