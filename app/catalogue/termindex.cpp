// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/termindex_p.h"

#include "base/fold.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <ranges>

namespace hansa::catalogue
{

namespace
{
/// Below this likeness nobody would see what was meant.
constexpr double suggestionCutoff = 60;
/// Longer than any term, in bytes: the time of a comparison grows with it.
constexpr std::size_t longestWanted = 400;
} // namespace

std::string phraseOf(std::string_view text)
{
    const std::string folded = fold(text);
    std::string phrase;
    for (const std::string_view word : words(folded)) {
        if (!phrase.empty())
            phrase += ' ';
        phrase += word;
    }
    return phrase;
}

std::size_t languageIndex(std::string_view language)
{
    const auto found = std::ranges::find(vocabularyLanguages, language.substr(0, language.find_first_of("-_")));
    return found == vocabularyLanguages.end() ? 0 : std::size_t(found - vocabularyLanguages.begin());
}

Term &TermIndex::add(std::string id)
{
    return m_terms.emplace_back(Term{std::move(id), {}, {}});
}

void TermIndex::addForm(std::string_view text, Form form)
{
    m_extra.push_back({m_terms.back().id, std::string(text), form});
}

void TermIndex::addPhrase(Place place, std::string_view text, Form form)
{
    std::string phrase = phraseOf(text);
    if (phrase.empty())
        return;
    m_longest = std::max(m_longest, std::size_t(std::ranges::count(phrase, ' ')) + 1);
    Phrase &entry = m_forms[std::move(phrase)];
    entry.word = entry.word || form == Form::Word;
    if (!std::ranges::contains(entry.places, place))
        entry.places.push_back(place);
}

void TermIndex::finish(Form ids)
{
    std::ranges::sort(m_terms, {}, &Term::id);
    for (Place place = 0; place < m_terms.size(); ++place) {
        const Term &term = m_terms[place];
        addPhrase(place, term.id, ids);
        for (const std::string &name : term.names)
            addPhrase(place, name, Form::Word);
        for (const std::string &synonym : term.synonyms)
            addPhrase(place, synonym, Form::Word);
    }
    for (const Extra &extra : m_extra)
        addPhrase(Place(find(extra.id) - m_terms.data()), extra.text, extra.form);
    m_extra.clear();
    for (auto &[phrase, entry] : m_forms)
        std::ranges::sort(entry.places);
}

const Term *TermIndex::find(std::string_view id) const
{
    const auto found = std::ranges::lower_bound(m_terms, id, {}, &Term::id);
    return found != m_terms.end() && found->id == id ? &*found : nullptr;
}

std::span<const TermIndex::Place> TermIndex::named(const std::string &phrase) const
{
    const auto found = m_forms.find(phrase);
    return found == m_forms.end() ? std::span<const Place>() : found->second.places;
}

std::vector<Suggestion> TermIndex::nearest(std::string_view value, std::size_t language, std::size_t limit) const
{
    if (value.size() > longestWanted)
        return {};
    const std::string wanted = phraseOf(value);
    if (wanted.empty())
        return {};
    const rapidfuzz::fuzz::CachedRatio<char> asWritten(wanted);
    const rapidfuzz::fuzz::CachedTokenSortRatio<char> inAnyOrder(wanted);
    std::vector<double> scores(m_terms.size());
    for (const auto &[phrase, entry] : m_forms) {
        const double score =
            std::max(asWritten.similarity(phrase, suggestionCutoff), inAnyOrder.similarity(phrase, suggestionCutoff));
        for (const Place place : entry.places)
            scores[place] = std::max(scores[place], score);
    }
    std::vector<Place> best;
    for (Place place = 0; place < scores.size(); ++place) {
        if (scores[place] > 0)
            best.push_back(place);
    }
    std::ranges::stable_sort(best, std::ranges::greater(), [&](Place place) { return scores[place]; });
    best.resize(std::min(best.size(), limit));
    std::vector<Suggestion> suggestions;
    for (const Place place : best) {
        const Term &term = m_terms[place];
        const std::string &name = term.names[language].empty() ? term.names[0] : term.names[language];
        suggestions.push_back({term.id, name, scores[place] / 100});
    }
    return suggestions;
}

} // namespace hansa::catalogue
