// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/geo.h"
#include "search/criteria.h"
#include "search/row.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::catalogue
{
struct Organisation;
struct Partnership;
class Vocabularies;
} // namespace hansa::catalogue

namespace hansa::search
{

struct Tables;

/// A value of a vocabulary and the words that name it in any language: who types a name
/// finds the other names and the organisations that state the value.
struct Concept {
    Dimension dimension{}; ///< Sector, Ecosystem, Technology, Country or Region
    std::string value; ///< "photonics"
    std::vector<std::string> names; ///< "Photonik", "photonique"
    std::vector<std::string> narrower; ///< "laser", "fibre optics": parts of it, or names less exact
};

/// Sectors, ecosystems, technologies, countries and regions with their names and synonyms.
[[nodiscard]] std::vector<Concept> conceptsOf(const catalogue::Vocabularies &vocabularies);

/// What search looks at: organisations as columns in memory, not objects. Immutable, so
/// any number of threads may share it. The full record stays in store::Cache, by id.
class Index
{
public:
    /// Organisations in any order; of two with one id the later counts. O(n log n) and the text.
    [[nodiscard]] static std::shared_ptr<const Index> build(std::span<const catalogue::Organisation> organisations,
                                                            std::span<const catalogue::Partnership> partnerships = {},
                                                            std::span<const Concept> concepts = {});
    /// Of tables that were built before.
    [[nodiscard]] static std::shared_ptr<const Index> of(std::unique_ptr<const Tables> tables);
    ~Index();
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    [[nodiscard]] std::uint32_t size() const;
    [[nodiscard]] std::optional<Row> find(std::string_view id) const; ///< O(log n)

    [[nodiscard]] std::string_view id(Row row) const;
    [[nodiscard]] std::string_view name(Row row) const;
    [[nodiscard]] std::string_view country(Row row) const; ///< empty: not stated
    [[nodiscard]] std::uint32_t countryCode(Row row) const; ///< its place in facetValues(Country); 0: not stated
    [[nodiscard]] std::string_view city(Row row) const; ///< empty: not stated
    [[nodiscard]] std::string_view primarySector(Row row) const; ///< the first stated; empty: none
    [[nodiscard]] std::optional<LatLon> position(Row row) const;
    [[nodiscard]] bool isVague(Row row) const; ///< the position is only a city's or a region's centre
    [[nodiscard]] Mercator mercator(Row row) const; ///< of a row with a position
    /// What a row states in a dimension of facetDimensions, bytewise.
    [[nodiscard]] std::vector<std::string_view> values(Row row, Dimension dimension) const;

    /// All that occur, bytewise, "" first; null for a dimension without facets.
    [[nodiscard]] std::shared_ptr<const std::vector<std::string>> facetValues(Dimension dimension) const;
    [[nodiscard]] std::size_t bytes() const; ///< memory held
    [[nodiscard]] std::optional<double>
    statedNumber(Row row, Dimension dimension) const; ///< of one that isRange(), or AsOf: days
    /// A partnership and those of its members that the catalogue has.
    struct PartnershipRows {
        std::string_view id;
        std::vector<Row> members;
    };
    [[nodiscard]] std::vector<PartnershipRows> partnerships() const;
    /// A label that a row has.
    struct LabelShown {
        std::string_view value; ///< "ECEI:gold"
        std::optional<Day> until; ///< the last day it holds; nothing: open, or not stated
    };
    /// The label that holds longest, an open end counting as longest; of several the last by value.
    [[nodiscard]] std::optional<LabelShown> longestLabel(Row row) const; ///< O(log labels)

    [[nodiscard]] const Tables &tables() const { return *m_tables; } ///< for this folder

private:
    explicit Index(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};

} // namespace hansa::search
