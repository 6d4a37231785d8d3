// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularies.h"

#include "base/fold.h"
#include "catalogue/vocabularyreader_p.h"

#include <algorithm>

namespace hansa::catalogue
{

namespace
{
/// The two country codes in which NUTS and ISO differ.
struct Differing {
    std::string_view iso;
    std::string_view nuts;
};
constexpr std::array differing{Differing{"GR", "EL"}, Differing{"GB", "UK"}};

constexpr std::array inText{Vocabulary::Sector, Vocabulary::Ecosystem, Vocabulary::Technology, Vocabulary::Country};

template<class T> const T *findByCode(const std::vector<T> &list, std::string_view code)
{
    const auto found = std::ranges::lower_bound(list, code, {}, &T::code);
    return found != list.end() && found->code == code ? &*found : nullptr;
}
} // namespace

std::string isoOfNuts(std::string_view nutsCode)
{
    const std::string_view country = nutsCode.substr(0, 2);
    const auto found = std::ranges::find(differing, country, &Differing::nuts);
    return std::string(found == differing.end() ? country : found->iso);
}

std::string nutsOfIso(std::string_view isoCode)
{
    const auto found = std::ranges::find(differing, isoCode, &Differing::iso);
    return std::string(found == differing.end() ? isoCode : found->nuts);
}

Vocabularies::Vocabularies(std::unique_ptr<const Tables> tables)
    : m_tables(std::move(tables))
{
}

Vocabularies::~Vocabularies() = default;
Vocabularies::Vocabularies(Vocabularies &&) noexcept = default;
Vocabularies &Vocabularies::operator=(Vocabularies &&) noexcept = default;

Result<Vocabularies> Vocabularies::read(const QString &folder)
{
    auto tables = VocabularyReader(folder).read();
    if (!tables)
        return std::unexpected(tables.error());
    return Vocabularies(std::move(*tables));
}

const Vocabularies &Vocabularies::builtIn()
{
    static const Vocabularies vocabularies = [] {
        auto read = Vocabularies::read(QStringLiteral(":/hansa/vocabularies"));
        if (!read) // they are part of the program
            qFatal("%s", qPrintable(read.error().message()));
        return std::move(*read);
    }();
    return vocabularies;
}

std::span<const Term> Vocabularies::terms(Vocabulary vocabulary) const
{
    return m_tables->of(vocabulary).terms();
}

const Term *Vocabularies::term(Vocabulary vocabulary, std::string_view id) const
{
    return m_tables->of(vocabulary).find(id);
}

bool Vocabularies::contains(Vocabulary vocabulary, std::string_view id) const
{
    if (term(vocabulary, id))
        return true;
    return vocabulary == Vocabulary::Region && id.size() == 5 && term(vocabulary, id.substr(0, 4));
}

std::string_view Vocabularies::name(Vocabulary vocabulary, std::string_view id, std::string_view language) const
{
    const Term *const known = term(vocabulary, id);
    if (!known)
        return id;
    const std::string &name = known->names[languageIndex(language)];
    return name.empty() ? known->names[0] : name;
}

std::vector<std::string> Vocabularies::idsOf(Vocabulary vocabulary, std::string_view text) const
{
    const TermIndex &index = m_tables->of(vocabulary);
    const std::string phrase = phraseOf(text);
    std::vector<std::string> ids;
    for (const TermIndex::Place place : index.named(phrase)) {
        const std::string &id = index.terms()[place].id;
        if (phraseOf(id) == phrase)
            return {id}; // "ru" is Russia, though the Spanish write RU for the United Kingdom
        ids.push_back(id);
    }
    return ids;
}

std::vector<TermMatch> Vocabularies::termsIn(std::string_view text) const
{
    const std::string folded = fold(text);
    const auto list = words(folded);
    std::size_t longest = 0;
    for (const Vocabulary vocabulary : inText)
        longest = std::max(longest, m_tables->of(vocabulary).longestPhrase());
    const auto matchesOf = [&](const std::string &phrase, std::size_t first, std::size_t count) {
        std::vector<TermMatch> matches;
        for (const Vocabulary vocabulary : inText) {
            const TermIndex &index = m_tables->of(vocabulary);
            if (!index.isWord(phrase))
                continue;
            for (const TermIndex::Place place : index.named(phrase))
                matches.push_back({first, count, vocabulary, index.terms()[place].id});
        }
        return matches;
    };
    std::vector<TermMatch> found;
    for (std::size_t first = 0; first < list.size();) {
        std::size_t taken = 0;
        for (std::size_t count = std::min(longest, list.size() - first); count > 0 && taken == 0; --count) {
            std::string phrase(list[first]);
            for (std::size_t next = 1; next < count; ++next)
                phrase.append(1, ' ').append(list[first + next]);
            const auto matches = matchesOf(phrase, first, count);
            found.insert(found.end(), matches.begin(), matches.end());
            taken = matches.empty() ? 0 : count;
        }
        first += std::max(taken, std::size_t(1));
    }
    return found;
}

std::vector<Suggestion> Vocabularies::nearest(Vocabulary vocabulary, std::string_view value, std::string_view language,
                                              std::size_t limit) const
{
    return m_tables->of(vocabulary).nearest(value, languageIndex(language), limit);
}

const CountryFacts *Vocabularies::country(std::string_view isoCode) const
{
    return findByCode(m_tables->countries, isoCode);
}

std::span<const CountryFacts> Vocabularies::countries() const
{
    return m_tables->countries;
}

std::vector<std::string> Vocabularies::countriesOf(std::string_view group) const
{
    std::vector<std::string> codes;
    for (const CountryFacts &facts : m_tables->countries) {
        if (std::ranges::contains(facts.groups, group))
            codes.push_back(facts.code);
    }
    return codes;
}

bool Vocabularies::isIn(std::string_view isoCode, std::string_view group) const
{
    const CountryFacts *const facts = country(isoCode);
    return facts && std::ranges::contains(facts->groups, group);
}

const RegionFacts *Vocabularies::region(std::string_view nutsCode) const
{
    return findByCode(m_tables->regions, nutsCode);
}

std::span<const RegionFacts> Vocabularies::regions() const
{
    return m_tables->regions;
}

const RegionFacts *Vocabularies::regionAbove(std::string_view nutsCode) const
{
    for (; nutsCode.size() > 2; nutsCode.remove_suffix(1)) {
        if (const RegionFacts *const facts = region(nutsCode))
            return facts;
    }
    return nullptr;
}

std::string_view Vocabularies::regionName(std::string_view nutsPrefix, std::string_view language) const
{
    if (const RegionFacts *const facts = region(nutsPrefix))
        return facts->name;
    const std::string iso = nutsPrefix.size() == 2 ? isoOfNuts(nutsPrefix) : std::string();
    const Term *const known = term(Vocabulary::Country, iso);
    return known ? name(Vocabulary::Country, known->id, language) : std::string_view();
}

std::vector<const RegionFacts *> Vocabularies::regionsUnder(std::string_view nutsCode) const
{
    std::vector<const RegionFacts *> under;
    for (const RegionFacts &facts : m_tables->regions) {
        if (facts.parent == nutsCode)
            under.push_back(&facts);
    }
    return under;
}

} // namespace hansa::catalogue
