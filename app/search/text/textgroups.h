// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/checks/setcheck.h"

namespace hansa::search
{

/// One way in which a word that was typed may stand in a record. All of the terms have to
/// be there (mostly it is one), or the rows of a value.
struct TextWay {
    std::vector<TermId> terms;
    float factor = 1; ///< how much of the full weight it earns
    Expansion expansion;
    ValueGroup rows; ///< of a Concept
};

/// A word, or words that name one thing together, with all ways to find it.
struct TextGroup {
    std::string typed;
    std::vector<TextWay> ways; ///< best first
};

enum class TextReading : std::uint8_t {
    Exact, ///< every word stands for itself alone
    Usual, ///< also for its other spellings, what begins with it, compounds with it and synonyms, and
           ///< where there is none of these for the words nearest to it
    Bold, ///< for the words nearest to it and for what it may be put together from in any case
};

/// Understands @p text.
[[nodiscard]] std::vector<TextGroup> readText(const Tables &tables, std::string_view text, TextReading reading);

} // namespace hansa::search
