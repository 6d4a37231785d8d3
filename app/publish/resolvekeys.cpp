// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/resolvekeys.h"

#include "base/fold.h"
#include "catalogue/vocabularies.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <span>

namespace hansa::publish
{

namespace
{
using Words = std::vector<std::string_view>;

/// Legal forms as their folded words stand, the longer before those that they end with.
constexpr std::array legalForms = std::to_array<std::string_view>({
    "gmbh co kg", "ges m b h", "nonprofit kft", "nonprofit zrt", "sp z o o", "z s p o", "s c a r l", "s c r l", "e v",
    "e g",        "s p a",     "s r l",         "s r o",         "s a s",    "s a",     "s l",       "s c",     "a s",
    "a b",        "a e",       "b v",           "n v",           "d o o",    "d d",     "z s",       "z u",     "o p s",
    "o z",        "j s c",     "gmbh",          "ggmbh",         "mbh",      "ag",      "kg",        "se",      "ug",
    "ev",         "ltd",       "limited",       "plc",           "llc",      "inc",     "corp",      "cic",     "sas",
    "sarl",       "sa",        "gie",           "srl",           "scarl",    "scrl",    "oy",        "ab",      "aps",
    "as",         "ou",        "mtu",           "uab",           "vsi",      "kft",     "zrt",       "bv",      "nv",
    "vzw",        "ivzw",      "asbl",          "aisbl",         "npo",      "lda",     "sl",        "doo",     "ry",
});

/// Legal forms that stand before the name.
constexpr std::array leadingForms =
    std::to_array<std::string_view>({"stichting", "asbl", "uab", "vsi", "sia", "mtu", "ou", "as", "gie", "oy"});

/// Words that say what something is.
constexpr std::array sorts = std::to_array<std::string_view>({"cluster", "consortium", "partnership", "project"});

Words splitWords(std::string_view form)
{
    Words list;
    for (const auto word : std::views::split(form, ' '))
        list.emplace_back(word.begin(), word.end());
    return list;
}

/// Takes a legal form away, at the end or at the start, where something is left then.
void dropLegalForm(Words &name, bool atEnd)
{
    for (const std::string_view form : atEnd ? std::span<const std::string_view>(legalForms) : leadingForms) {
        const Words words = splitWords(form);
        if (words.size() >= name.size())
            continue;
        const auto from = atEnd ? name.end() - std::ptrdiff_t(words.size()) : name.begin();
        if (std::equal(words.begin(), words.end(), from)) {
            name.erase(from, from + std::ptrdiff_t(words.size()));
            return;
        }
    }
}

/// The words that tell one name from another.
Words essence(std::string_view folded)
{
    Words list = words(folded);
    if (list.size() > 1 && list.front() == "the")
        list.erase(list.begin());
    dropLegalForm(list, true);
    dropLegalForm(list, false);
    return list;
}

std::string joined(const Words &list)
{
    std::string key;
    for (const std::string_view word : list) {
        if (word != "and" && word != "und" && word != "et")
            key += word;
    }
    return key;
}

bool isAcronym(std::string_view text)
{
    return text.size() >= 3 && std::ranges::all_of(text, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

bool isPlace(std::string_view text)
{
    const auto &vocabularies = catalogue::Vocabularies::builtIn();
    return !vocabularies.idsOf(catalogue::Vocabulary::Country, text).empty()
        || !vocabularies.idsOf(catalogue::Vocabulary::Region, text).empty();
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The two sides of the first dash with spaces around it.
std::optional<std::pair<std::string_view, std::string_view>> sidesOfDash(std::string_view name)
{
    for (const std::string_view dash : {" - ", " – ", " — "}) {
        if (const auto at = name.find(dash); at != name.npos)
            return std::pair(trimmed(name.substr(0, at)), trimmed(name.substr(at + dash.size())));
    }
    return std::nullopt;
}
} // namespace

std::string nameKey(std::string_view name)
{
    const std::string folded = fold(name);
    return joined(essence(folded));
}

std::string coreKey(std::string_view name)
{
    const std::string folded = fold(name);
    Words list = essence(folded);
    const std::size_t before = list.size();
    if (list.size() > 1 && std::ranges::contains(sorts, list.back()))
        list.pop_back();
    else if (list.size() > 1 && std::ranges::contains(sorts, list.front()))
        list.erase(list.begin());
    if (list.size() == before)
        return {};
    std::string key = joined(list);
    return isWeakKey(key) ? std::string() : key;
}

std::vector<std::string> partKeys(std::string_view name)
{
    std::vector<std::string> keys;
    const auto add = [&](std::string_view part) {
        if (part.empty() || isPlace(part))
            return;
        std::string key = nameKey(part);
        if (!key.empty() && !std::ranges::contains(keys, key))
            keys.push_back(std::move(key));
    };
    if (const auto open = name.find('('); open != name.npos) {
        const auto close = name.find(')', open);
        add(trimmed(name.substr(0, open)));
        if (close != name.npos)
            add(trimmed(name.substr(open + 1, close - open - 1)));
    }
    if (const auto sides = sidesOfDash(name)) {
        for (const std::string_view side : {sides->first, sides->second}) {
            if (isAcronym(side) || words(fold(side)).size() >= 3)
                add(side);
        }
    }
    return keys;
}

bool isWeakKey(std::string_view key)
{
    constexpr std::size_t clearLength = 5;
    // By letters, not bytes: other scripts take more of these.
    return std::ranges::count_if(key, [](unsigned char c) { return (c & 0xc0U) != 0x80U; })
        < std::ptrdiff_t(clearLength);
}

} // namespace hansa::publish
