// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/textgroups.h"

#include "base/fold.h"
#include "search/criteriavalues.h"
#include "search/text/cognates.h"
#include "search/text/spelling.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace hansa::search
{

namespace
{
// What a way of finding a word earns of the word's own weight.
constexpr float spellingFactor = 0.95F;
constexpr float prefixFactor = 0.6F; ///< and more the less is missing
constexpr float compoundFactor = 0.7F;
constexpr float synonymFactor = 0.8F;
constexpr float conceptFactor = 0.5F;
constexpr std::array<float, 3> typoFactor{1, 0.7F, 0.5F};

/// Words that say how others belong together; left out beside others.
constexpr auto joiningWords = std::to_array<std::string_view>(
    {"a",   "al",  "an",   "and",  "at",  "aus", "con",  "da",   "das", "de",   "dei", "del", "della",
     "dem", "den", "der",  "des",  "di",  "die", "do",   "dos",  "du",  "e",    "ed",  "el",  "en",
     "et",  "for", "from", "fur",  "i",   "il",  "im",   "in",   "la",  "las",  "le",  "les", "los",
     "mit", "na",  "o",    "oder", "of",  "on",  "or",   "oraz", "ou",  "para", "per", "por", "pour",
     "sur", "the", "to",   "und",  "von", "w",   "with", "y",    "z",   "zur",  "zum"});

class Reader
{
public:
    Reader(const Tables &tables, TextReading reading)
        : m_tables(tables)
        , m_exact(reading == TextReading::Exact)
        , m_bold(reading == TextReading::Bold)
    {
    }

    std::vector<TextGroup> read(std::string_view text);

private:
    TextGroup readWord(std::string_view word, bool isLast);
    void addTerm(TextGroup &group, TermId term, float factor, Reading reading);
    void addAll(TextGroup &group, std::span<const std::string_view> words, float factor, Reading reading);
    void addSpellings(TextGroup &group, std::string_view word);
    void addPrefixes(TextGroup &group, std::string_view word, bool isLast);
    void addCompounds(TextGroup &group, std::string_view word);
    [[nodiscard]] std::optional<std::pair<TermId, TermId>> splitOf(std::string_view word) const;
    void addConcepts(TextGroup &group, const ConceptIndex::Match &match, std::string_view typed);
    void addTypos(TextGroup &group, std::string_view word);
    void addRows(TextGroup &group, const ConceptIndex::Entry &entry, float factor);

    const Tables &m_tables;
    bool m_exact;
    bool m_bold;
    std::unordered_set<TermId> m_taken; ///< terms that are ways of the group at hand
};

void Reader::addTerm(TextGroup &group, TermId term, float factor, Reading reading)
{
    if (!m_taken.insert(term).second)
        return;
    TextWay way;
    way.terms = {term};
    way.factor = factor;
    way.expansion = {std::string(m_tables.text.term(term)), reading};
    group.ways.push_back(std::move(way));
}

/// All words in one record; nothing where one of them is in none.
void Reader::addAll(TextGroup &group, std::span<const std::string_view> words, float factor, Reading reading)
{
    TextWay way;
    for (const std::string_view word : words) {
        if (words.size() > 1 && std::ranges::contains(joiningWords, word))
            continue;
        const auto term = m_tables.text.find(word);
        if (!term)
            return;
        way.terms.push_back(*term);
        way.expansion.text += (way.expansion.text.empty() ? "" : " ") + std::string(word);
    }
    if (way.terms.size() == 1) {
        addTerm(group, way.terms.front(), factor, reading);
    } else if (!way.terms.empty()) {
        way.factor = factor;
        way.expansion.reading = reading;
        group.ways.push_back(std::move(way));
    }
}

void Reader::addSpellings(TextGroup &group, std::string_view word)
{
    const std::string reduced = reduceDigraphs(word);
    if (const auto term = m_tables.text.find(reduced); term && reduced != word)
        addTerm(group, *term, spellingFactor, Reading::Spelling);
    for (const TermId term : m_tables.text.reducedTo(reduced))
        addTerm(group, term, spellingFactor, Reading::Spelling);
}

void Reader::addPrefixes(TextGroup &group, std::string_view word, bool isLast)
{
    if (word.size() < (isLast ? 2 : 3))
        return;
    for (const std::string &prefix : {std::string(word), reduceDigraphs(word)}) {
        const auto [first, end] = m_tables.text.startingWith(prefix);
        for (TermId term = first; term < end; ++term) {
            const float share = float(prefix.size()) / float(m_tables.text.term(term).size());
            addTerm(group, term, prefixFactor + (spellingFactor - prefixFactor) * share * share, Reading::Prefix);
        }
    }
}

void Reader::addCompounds(TextGroup &group, std::string_view word)
{
    if (const auto term = m_tables.text.find(word)) {
        for (const TermId whole : m_tables.text.compoundsWith(*term))
            addTerm(group, whole, compoundFactor, Reading::Compound);
    }
    if (const auto parts = group.ways.empty() || m_bold ? splitOf(word) : std::nullopt) {
        const std::array<std::string_view, 2> words{m_tables.text.term(parts->first),
                                                    m_tables.text.term(parts->second)};
        addAll(group, words, compoundFactor, Reading::Compound);
    }
}

/// As typed, or with umlauts spelt with one letter: "suedwest" is "süd" and "west".
std::optional<std::pair<TermId, TermId>> Reader::splitOf(std::string_view word) const
{
    const auto parts = m_tables.text.split(word);
    return parts ? parts : m_tables.text.split(reduceDigraphs(word));
}

void Reader::addRows(TextGroup &group, const ConceptIndex::Entry &entry, float factor)
{
    Criterion criterion;
    criterion.dimension = entry.dimension;
    TextWay way;
    way.rows = resolveValue(m_tables, criterion, entry.value);
    way.factor = factor;
    way.expansion = {entry.value, Reading::Concept, entry.dimension};
    if (!way.rows.isEmpty())
        group.ways.push_back(std::move(way));
}

void Reader::addConcepts(TextGroup &group, const ConceptIndex::Match &match, std::string_view typed)
{
    for (const auto &[entry, isName] : match.entries) {
        for (const ConceptIndex::Phrase &phrase : entry->phrases) {
            const bool fits = (isName && phrase.isName)
                || (match.words == 1 && phrase.words.size() == 1 && areCognates(typed, phrase.words.front()));
            const std::vector<std::string_view> words(phrase.words.begin(), phrase.words.end());
            if (fits)
                addAll(group, words, synonymFactor, Reading::Synonym);
        }
    }
    // Something narrower stands for the whole field only where it is found nowhere itself.
    const bool isLost = group.ways.empty();
    for (const auto &[entry, isName] : match.entries) {
        if (isName || isLost)
            addRows(group, *entry, conceptFactor);
    }
}

void Reader::addTypos(TextGroup &group, std::string_view word)
{
    const int edits = allowedEdits(word);
    if (edits == 0)
        return;
    int least = edits;
    auto near = termsNear(m_tables.text, word, edits);
    std::erase_if(near, [](const auto &found) { return found.second == 0; }); // it stands for itself already
    for (const auto &[term, distance] : near)
        least = std::min(least, distance);
    for (const auto &[term, distance] : near) {
        if (distance == least)
            addTerm(group, term, typoFactor[std::size_t(distance)], Reading::Typo);
    }
    for (const std::string &name : m_tables.concepts.near(word, near.empty() ? edits : least)) {
        const std::string_view view = name;
        const auto match = m_tables.concepts.longest({&view, 1});
        addConcepts(group, match, name);
    }
}

TextGroup Reader::readWord(std::string_view word, bool isLast)
{
    TextGroup group{std::string(word), {}};
    m_taken.clear();
    if (const auto term = m_tables.text.find(word))
        addTerm(group, *term, 1, Reading::Exact);
    if (m_exact)
        return group;
    addSpellings(group, word);
    addPrefixes(group, word, isLast);
    addCompounds(group, word);
    addConcepts(group, m_tables.concepts.longest({&word, 1}), word);
    if (group.ways.empty() || m_bold)
        addTypos(group, word);
    return group;
}

std::vector<TextGroup> Reader::read(std::string_view text)
{
    const std::string folded = fold(text);
    std::vector<std::string_view> all = words(folded);
    all.resize(std::min(all.size(), mostWords)); // of what is typed or pasted; files and links with more are refused
    const bool onlyJoining =
        std::ranges::all_of(all, [](auto word) { return std::ranges::contains(joiningWords, word); });
    std::vector<TextGroup> groups;
    for (std::size_t i = 0; i < all.size();) {
        const auto rest = std::span(all).subspan(i);
        const auto match = m_exact ? ConceptIndex::Match() : m_tables.concepts.longest(rest);
        if (match.words > 1) {
            TextGroup group;
            m_taken.clear();
            for (const std::string_view word : rest.first(match.words))
                group.typed += (group.typed.empty() ? "" : " ") + std::string(word);
            addAll(group, rest.first(match.words), 1, Reading::Exact);
            addConcepts(group, match, group.typed);
            if (!group.ways.empty()) {
                groups.push_back(std::move(group));
                i += match.words;
                continue;
            }
        }
        if (m_exact || onlyJoining || !std::ranges::contains(joiningWords, all[i]))
            groups.push_back(readWord(all[i], i + 1 == all.size()));
        ++i;
    }
    for (TextGroup &group : groups)
        std::ranges::stable_sort(group.ways, std::greater(), &TextWay::factor);
    return groups;
}
} // namespace

std::vector<TextGroup> readText(const Tables &tables, std::string_view text, TextReading reading)
{
    return Reader(tables, reading).read(text);
}

} // namespace hansa::search
