// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/conceptindex.h"

#include "base/fold.h"
#include "search/index.h"
#include "search/text/spelling.h"
#include "search/text/textindex.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
std::string joined(std::span<const std::string_view> words)
{
    std::string out;
    for (const std::string_view word : words) {
        if (!out.empty())
            out += ' ';
        out += reduceDigraphs(word);
    }
    return out;
}

ConceptIndex::Phrase phrase(const std::string &text, bool isName)
{
    ConceptIndex::Phrase result{{}, isName};
    const std::string folded = fold(text);
    for (const std::string_view word : words(folded))
        result.words.emplace_back(word);
    return result;
}
/// "agrifood" for "agri-food", "biotech" for "biotechnology": the same thing, not something narrower.
bool isShortFor(std::span<const ConceptIndex::Phrase> names, const ConceptIndex::Phrase &word)
{
    constexpr std::size_t clearLength = 5;
    if (word.words.size() != 1 || word.words.front().size() < clearLength)
        return false;
    return std::ranges::any_of(names, [&](const ConceptIndex::Phrase &name) {
        std::string whole;
        for (const std::string &part : name.words)
            whole += part;
        return whole == word.words.front() || (name.words.size() == 1 && whole.starts_with(word.words.front()));
    });
}
} // namespace

void ConceptIndex::build(std::span<const Concept> concepts)
{
    m_entries.clear();
    m_keys.clear();
    for (const Concept &item : concepts) {
        Entry entry{item.dimension, item.value, {}};
        const auto add = [&](const std::string &text, bool isName) {
            Phrase candidate = phrase(text, isName);
            if (!candidate.words.empty() && !std::ranges::contains(entry.phrases, candidate.words, &Phrase::words))
                entry.phrases.push_back(std::move(candidate));
        };
        for (const std::string &name : item.names)
            add(name, true);
        const std::size_t names = entry.phrases.size();
        for (const std::string &word : item.narrower)
            add(word, isShortFor(std::span(entry.phrases).first(names), phrase(word, false)));
        for (const Phrase &p : entry.phrases) {
            const std::vector<std::string_view> parts(p.words.begin(), p.words.end());
            m_keys.emplace_back(joined(parts), std::uint32_t(2 * m_entries.size() + p.isName));
            m_longest = std::max(m_longest, parts.size());
        }
        m_entries.push_back(std::move(entry));
    }
    std::ranges::sort(m_keys);
}

ConceptIndex::Match ConceptIndex::longest(std::span<const std::string_view> foldedWords) const
{
    for (std::size_t length = std::min(m_longest, foldedWords.size()); length > 0; --length) {
        const std::string key = joined(foldedWords.first(length));
        Match match{length, {}};
        for (auto it = std::ranges::lower_bound(m_keys, key, {}, &std::pair<std::string, std::uint32_t>::first);
             it != m_keys.end() && it->first == key; ++it)
            match.entries.emplace_back(&m_entries[it->second / 2], it->second % 2 != 0);
        if (!match.entries.empty())
            return match;
    }
    return {};
}

std::vector<std::string> ConceptIndex::near(std::string_view folded, int edits) const
{
    std::vector<std::string> found;
    for (const auto &[key, entry] : m_keys) {
        if (entry % 2 == 0 || key.contains(' ') || std::ranges::contains(found, key))
            continue;
        if (editDistance(folded, key, edits) <= edits)
            found.push_back(key);
    }
    return found;
}

std::size_t ConceptIndex::bytes() const
{
    std::size_t total = 0;
    for (const auto &[key, entry] : m_keys)
        total += 3 * key.size() + sizeof(m_keys[0]) + sizeof(Phrase);
    return total;
}

} // namespace hansa::search
