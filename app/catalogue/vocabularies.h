// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"
#include "base/result.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::catalogue
{

/// The lists that values of a record are taken from.
enum class Vocabulary { Sector, Ecosystem, Technology, Country, Region };
inline constexpr std::array allVocabularies{Vocabulary::Sector, Vocabulary::Ecosystem, Vocabulary::Technology,
                                            Vocabulary::Country, Vocabulary::Region};

/// Languages that names are given in, the fallback first. Countries have the first five,
/// regions an English and a local name.
inline constexpr std::array<std::string_view, 7> vocabularyLanguages{"en", "de", "fr", "es", "it", "pl", "pt"};
using NamesByLanguage = std::array<std::string, vocabularyLanguages.size()>; ///< empty where not given

/// One entry of any vocabulary.
struct Term {
    std::string id; ///< `digital`, `AT`, `AT13`
    NamesByLanguage names;
    std::vector<std::string> synonyms; ///< of all languages, lower case with accents, as written
};

/// What a country has beyond its names.
struct CountryFacts {
    std::string code; ///< ISO 3166-1 alpha-2; `XK` for Kosovo
    std::string alpha3;
    std::string continent;
    std::string nutsCode; ///< `EL` and `UK` where NUTS differs, else the code
    std::optional<int> euSince; ///< year
    std::vector<std::string> groups; ///< `EU`, `EEA`, `EFTA`, `candidate`
};

/// A NUTS region (or statistical region) of level 1 or 2.
struct RegionFacts {
    std::string code; ///< NUTS, keeps `EL` and `UK`
    int level = 0;
    std::string country; ///< ISO
    std::string name;
    std::string localName; ///< empty where it is the name
    std::string parent;
    std::string nutsVersion;
    std::string seat; ///< the main city
    LatLon seatPoint; ///< of the seat, not the region's centre (GeoNames, CC BY 4.0)
    std::vector<std::string> replaces; ///< codes of 2021 it takes its area from
};

/// An entry that a value may have meant.
struct Suggestion {
    std::string id;
    std::string name; ///< in the language asked for
    double score = 0; ///< 0 to 1, 1 equal but for case and accents

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Words of a text that name an entry, in whatever language.
struct TermMatch {
    std::size_t firstWord = 0; ///< in words(fold(text))
    std::size_t wordCount = 0;
    Vocabulary vocabulary = Vocabulary::Sector;
    std::string id;

    friend bool operator==(const TermMatch &, const TermMatch &) = default;
};

/// Sectors, ecosystems, technologies, countries and regions: names in seven languages,
/// synonyms, suggestions. Immutable; any thread.
class Vocabularies
{
public:
    /// Those that the program carries (":/hansa/vocabularies"), read once.
    [[nodiscard]] static const Vocabularies &builtIn();
    /// From a folder with the six files; fails on the first that is missing or no good.
    [[nodiscard]] static Result<Vocabularies> read(const QString &folder);

    ~Vocabularies();
    Vocabularies(Vocabularies &&) noexcept;
    Vocabularies &operator=(Vocabularies &&) noexcept;

    [[nodiscard]] std::span<const Term> terms(Vocabulary vocabulary) const; ///< by id
    [[nodiscard]] const Term *term(Vocabulary vocabulary, std::string_view id) const; ///< null if unknown
    /// Ids as they are written, case included. Regions of level 3 are known by their parent.
    [[nodiscard]] bool contains(Vocabulary vocabulary, std::string_view id) const;
    /// In that language, else in English, else the id itself: never empty for a value.
    [[nodiscard]] std::string_view name(Vocabulary vocabulary, std::string_view id, std::string_view language) const;

    /// Ids that the text names: an id, a name or a synonym in any language, whole, without
    /// regard to case and accents. Mostly one; several where a term is ambiguous.
    [[nodiscard]] std::vector<std::string> idsOf(Vocabulary vocabulary, std::string_view text) const;
    /// Every entry of sectors, ecosystems, technologies and countries that words of the text
    /// name, the longest phrase first at each word.
    [[nodiscard]] std::vector<TermMatch> termsIn(std::string_view text) const;
    /// What a value in no vocabulary may have meant, best first.
    [[nodiscard]] std::vector<Suggestion> nearest(Vocabulary vocabulary, std::string_view value,
                                                  std::string_view language = "en", std::size_t limit = 3) const;

    [[nodiscard]] const CountryFacts *country(std::string_view isoCode) const;
    [[nodiscard]] std::span<const CountryFacts> countries() const; ///< by code
    /// Codes of the countries in `EU`, `EEA`, `EFTA` or `candidate`; empty for another group.
    [[nodiscard]] std::vector<std::string> countriesOf(std::string_view group) const;
    [[nodiscard]] bool isIn(std::string_view isoCode, std::string_view group) const;

    [[nodiscard]] const RegionFacts *region(std::string_view nutsCode) const;
    [[nodiscard]] std::span<const RegionFacts> regions() const; ///< by code
    /// The region itself or the nearest above it that is known: AT130 gives AT13.
    [[nodiscard]] const RegionFacts *regionAbove(std::string_view nutsCode) const;
    /// A name for a NUTS code or prefix, that of its country included; empty if unknown.
    [[nodiscard]] std::string_view regionName(std::string_view nutsPrefix, std::string_view language = "en") const;
    /// Regions whose parent this is; of a NUTS country code its level 1.
    [[nodiscard]] std::vector<const RegionFacts *> regionsUnder(std::string_view nutsCode) const;

    struct Tables; ///< private to this folder

private:
    explicit Vocabularies(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};

/// `GR` for `EL30`, `GB` for `UKI`, else the first two letters.
[[nodiscard]] std::string isoOfNuts(std::string_view nutsCode);
/// `EL` for `GR`, `UK` for `GB`, else the code itself.
[[nodiscard]] std::string nutsOfIso(std::string_view isoCode);

} // namespace hansa::catalogue
