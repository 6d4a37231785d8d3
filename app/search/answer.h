// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"
#include "search/row.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hansa::search
{

/// How an organisation stands to one criterion.
enum class State : std::uint8_t { Met, Partly, Missed, NotStated };
[[nodiscard]] std::string_view stateName(State state); ///< "met", "partly", "missed", "not-stated"

/// What one criterion did for one organisation.
struct Part {
    std::uint32_t criterion = 0; ///< place in Criteria::list
    State state = State::Missed;
    double weight = 0; ///< 0 for a must
    double fulfilment = 0; ///< 0 to 1
    double share = 0; ///< what it added to the score: weight * fulfilment / sum of weights
    std::vector<std::string> matched; ///< values, words as the text has them, "431 km"
};

/// One organisation of the page asked for.
struct Hit {
    Row row{};
    double score = 0; ///< 0 to 1
    double reach = 0; ///< the score if every missing field turned out well
    std::vector<Part> parts; ///< of each prefer; their shares sum to the score (where there is a prefer)
    std::vector<Part> musts; ///< of each must, so that a window can show and highlight what matched
};

/// Values of one dimension and how many organisations choosing each would give.
struct Facet {
    Dimension dimension{};
    /// Bytewise; the first is "", not stated. Regions and NACE hold every prefix, so a
    /// parent is a prefix of its children. Shared with the index, never null.
    std::shared_ptr<const std::vector<std::string>> values;
    std::vector<std::uint32_t> counts; ///< of the same size; 0 stays
};

/// How many more organisations there would be without one must or exclude.
struct Relaxation {
    std::uint32_t criterion = 0;
    std::uint32_t gain = 0;
};

/// How a word that was typed was understood.
enum class Reading : std::uint8_t { Exact, Spelling, Prefix, Typo, Compound, Synonym, Concept };

/// A term that was looked for beside or instead of what was typed.
struct Expansion {
    std::string text; ///< a folded term, a phrase, or a value's id for a Concept
    Reading reading = Reading::Exact;
    Dimension dimension = Dimension::Text; ///< of a Concept: Sector, Ecosystem or Technology
};

/// What became of a word, or of words that name one thing together.
struct WordReading {
    std::uint32_t criterion = 0;
    std::string typed; ///< as typed
    std::vector<Expansion> expansions; ///< best first; empty: not in the catalogue
    std::uint32_t found = 0; ///< organisations in the whole catalogue that have it
};

/// The answer to a Request: one immutable value for list, facets, map and export.
struct Answer {
    std::uint32_t count = 0; ///< how many pass
    std::vector<Hit> hits; ///< in order, from offset, at most top
    std::vector<Row> rows; ///< all that pass, by row, where asked for
    std::vector<double> scores; ///< of rows
    std::vector<Facet> facets; ///< in the order asked for
    std::vector<Relaxation> relaxations; ///< in the order of the criteria, where asked for
    std::vector<WordReading> words; ///< in the order typed
};

} // namespace hansa::search
