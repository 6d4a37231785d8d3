// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/geo.h"
#include "base/largepages.h"
#include "search/columns/kernels.h"
#include "search/columns/setcolumn.h"
#include "search/columns/stringpool.h"
#include "search/criteria.h"
#include "search/text/conceptindex.h"
#include "search/text/textindex.h"
#include "search/text/wholenames.h"

#include <limits>

namespace hansa::search
{

/// A number a row may state; padded to whole words of rows.
template<class Number> struct NumberColumn {
    LargeVector<Number> values; ///< anything where not known
    Bitmap known;

    [[nodiscard]] std::optional<double> at(std::uint32_t row) const
    {
        return known.test(row) ? std::optional(double(values[row])) : std::nullopt;
    }
    void exchange(this auto &self, auto &archive) { archive(self.values, self.known); }
    [[nodiscard]] std::size_t bytes() const { return values.size() * sizeof(Number) + known.bytes(); }
};

/// Where rows are; padded to whole words of rows.
struct Positions {
    static constexpr double degree = 1e7; ///< in steps of lat and lon: a centimetre each

    LargeVector<std::int32_t> lat;
    LargeVector<std::int32_t> lon;
    LargeVector<PlanePoint> plane; ///< computed once, so that a distance needs no sine
    Bitmap known;
    Bitmap vague; ///< only a city's or a region's centre

    /// What is stated with up to seven decimals is that number again, to the last bit.
    [[nodiscard]] LatLon at(std::uint32_t row) const { return {lat[row] / degree, lon[row] / degree}; }
    /// Whether each of @p rows has one.
    [[nodiscard]] bool areComplete(std::uint32_t rows) const
    {
        return kernels::count(known.words().data(), known.words().size()) == rows;
    }
    void exchange(this auto &self, auto &archive) { archive(self.lat, self.lon, self.plane, self.known, self.vague); }
    [[nodiscard]] std::size_t bytes() const
    {
        return lat.size() * (2 * sizeof(std::int32_t) + sizeof(PlanePoint)) + 2 * known.bytes();
    }
};

/// A label some row has, and when. Days since 1970; open ends are the limits.
struct LabelPeriod {
    std::uint32_t row = 0;
    std::uint32_t value = 0; ///< in the label column
    std::int32_t from = std::numeric_limits<std::int32_t>::min();
    std::int32_t until = std::numeric_limits<std::int32_t>::max();
};

/// A partnership as far as search asks about it.
struct PartnershipFacts {
    std::string id;
    std::string programme;
    std::vector<std::string> themes;
    std::int32_t start = std::numeric_limits<std::int32_t>::min(); ///< days since 1970
    std::int32_t end = std::numeric_limits<std::int32_t>::max();
    struct Member {
        std::string id;
        std::string country;
        std::optional<std::uint32_t> row;

        void exchange(this auto &self, auto &archive) { archive(self.id, self.country, self.row); }
    };
    std::vector<Member> members;

    void exchange(this auto &self, auto &archive)
    {
        archive(self.id, self.programme, self.themes, self.start, self.end, self.members);
    }

    /// Whether @p member took part in what @p value asks for (Criterion::values of Partnership).
    [[nodiscard]] bool answers(std::string_view value, const Member &member) const;
};

/// All columns of an Index.
struct Tables {
    std::uint32_t rows = 0;
    StringPool ids; ///< ascending, bytewise
    StringPool names;
    StringPool cityNames;
    std::vector<std::uint32_t> city; ///< into cityNames
    std::vector<std::uint32_t> country; ///< code in the country column; 0 not stated
    std::vector<std::uint16_t> primarySector; ///< code in the sector column; 0 none

    std::array<SetColumn, dimensionCount> sets; ///< of the dimensions with facets; empty else
    SetColumn regionVersions; ///< "DE1@2024": code prefixes with their version
    SetColumn naceVersions; ///< "26.1@2": the same
    std::array<NumberColumn<std::int32_t>, dimensionCount> numbers; ///< members.*, founded; as-of in days
    NumberColumn<double> staff;
    Positions positions;
    std::vector<LabelPeriod> labels; ///< by row, then value
    std::vector<PartnershipFacts> partnerships;
    TextIndex text;
    WholeNames wholeNames;
    ConceptIndex concepts;

    [[nodiscard]] const SetColumn &set(Dimension dimension) const { return sets[std::size_t(dimension)]; }
    [[nodiscard]] const NumberColumn<std::int32_t> &number(Dimension dimension) const
    {
        return numbers[std::size_t(dimension)];
    }
    /// All but the concepts, which come from the vocabularies. See columnfile.h.
    void exchange(this auto &self, auto &archive)
    {
        archive(self.rows, self.ids, self.names, self.cityNames, self.city, self.country, self.primarySector, self.sets,
                self.regionVersions, self.naceVersions, self.numbers, self.staff, self.positions, self.labels,
                self.partnerships, self.text, self.wholeNames);
    }
    [[nodiscard]] std::size_t words() const { return wordsFor(rows); }
    [[nodiscard]] std::uint32_t blocks() const { return std::uint32_t((words() + blockWords - 1) / blockWords); }
    [[nodiscard]] Block block(std::uint32_t i) const
    {
        const auto first = i * blockWords;
        return {first, std::min(blockWords, std::uint32_t(words()) - first)};
    }
    [[nodiscard]] std::size_t bytes() const;
};

} // namespace hansa::search
