// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/vocabularies.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace hansa::catalogue
{

/// Words of a text, folded, one space between them: what terms are compared by.
[[nodiscard]] std::string phraseOf(std::string_view text);

/// Place of a language in NamesByLanguage; "de-AT" counts as German, an unknown one as English.
[[nodiscard]] std::size_t languageIndex(std::string_view language);

/// The terms of one vocabulary by id and by every phrase that names them.
class TermIndex
{
public:
    using Place = std::uint32_t; ///< in terms()

    /// Whether a phrase of @p text is looked for in running text; codes aren't: "it", "no".
    enum class Form { Word, Code };

    Term &add(std::string id);
    void addForm(std::string_view text, Form form = Form::Word); ///< of the last term added
    /// Sorts, and makes phrases of the terms' ids, names and synonyms. Once, at the end.
    void finish(Form ids);

    [[nodiscard]] std::span<const Term> terms() const { return m_terms; }
    [[nodiscard]] const Term *find(std::string_view id) const;
    [[nodiscard]] std::span<const Place> named(const std::string &phrase) const; ///< by any form
    [[nodiscard]] bool isWord(const std::string &phrase) const
    {
        return m_forms.contains(phrase) && m_forms.at(phrase).word;
    }
    [[nodiscard]] std::size_t longestPhrase() const { return m_longest; } ///< in words
    [[nodiscard]] std::vector<Suggestion> nearest(std::string_view value, std::size_t language,
                                                  std::size_t limit) const;

private:
    struct Phrase {
        std::vector<Place> places;
        bool word = false;
    };
    struct Extra {
        std::string id;
        std::string text;
        Form form;
    };
    void addPhrase(Place place, std::string_view text, Form form);

    std::vector<Term> m_terms; ///< by id
    std::vector<Extra> m_extra;
    std::unordered_map<std::string, Phrase> m_forms;
    std::size_t m_longest = 0;
};

} // namespace hansa::catalogue
