// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/text/textindex.h"

#include <functional>
#include <unordered_map>

namespace hansa::search
{

/// Collects the words of rows, in ascending order.
class TextIndexBuilder
{
public:
    void add(std::uint32_t row, Field field, std::string_view text);
    [[nodiscard]] TextIndex finish(std::uint32_t rows);

private:
    struct Term {
        std::vector<std::uint8_t> postings; ///< the last byte is the last row's counts
        std::uint32_t lastRow = 0; ///< one more than the row
        std::uint32_t found = 0;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Ids = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    void addCompounds(TextIndex &index) const;
    void addSkips(TextIndex &index) const;
    void addWeights(TextIndex &index) const;

    Ids m_ids;
    std::vector<Term> m_terms;
    std::vector<std::array<std::uint8_t, fieldCount>> m_lengths;
};

} // namespace hansa::search
