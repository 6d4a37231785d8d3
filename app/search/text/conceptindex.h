// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::search
{

struct Concept;

/// Finds the concepts that words name, in any language, and what else names them.
class ConceptIndex
{
public:
    /// A way to name a concept.
    struct Phrase {
        std::vector<std::string> words; ///< folded
        bool isName = false; ///< means the concept itself rather than something narrower
    };
    struct Entry {
        Dimension dimension{};
        std::string value;
        std::vector<Phrase> phrases;
    };
    struct Match {
        std::size_t words = 0; ///< how many of the words it takes
        std::vector<std::pair<const Entry *, bool>> entries; ///< and whether they name it itself
    };

    void build(std::span<const Concept> concepts);

    /// The longest phrase that the words begin with; words 0 where there is none.
    [[nodiscard]] Match longest(std::span<const std::string_view> foldedWords) const;
    /// Names of one word that lie within @p edits of it.
    [[nodiscard]] std::vector<std::string> near(std::string_view folded, int edits) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<Entry> m_entries;
    std::vector<std::pair<std::string, std::uint32_t>> m_keys; ///< reduced words joined by blanks; 2 * entry + isName
    std::size_t m_longest = 0; ///< in words
};

} // namespace hansa::search
