// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/geo.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::search
{

/// What a criterion does with an organisation that does not meet it: Must drops it, Prefer
/// lets it earn less; Exclude drops the one that does meet it.
enum class Mode : std::uint8_t { Must, Prefer, Exclude };

/// What a criterion looks at.
enum class Dimension : std::uint8_t {
    Text,
    Sector,
    Ecosystem,
    Technology,
    Language,
    Service,
    Network,
    Keyword,
    Country,
    Region,
    Distance,
    Area,
    MembersTotal,
    MembersSme,
    MembersLarge,
    MembersResearch,
    Staff,
    Founded,
    Label,
    Nace,
    LooksFor,
    Partnership,
    AsOf,
};
inline constexpr std::size_t dimensionCount = std::size_t(Dimension::AsOf) + 1;

/// Dimensions whose values can be counted, in the order the panel shows them.
inline constexpr std::array facetDimensions{
    Dimension::Sector,  Dimension::Ecosystem, Dimension::Technology, Dimension::Country,  Dimension::Region,
    Dimension::Label,   Dimension::Service,   Dimension::Language,   Dimension::LooksFor, Dimension::Network,
    Dimension::Keyword, Dimension::Nace,      Dimension::Partnership};

/// "sector", "members.total", "looks-for" …: as JSON and the command line write it.
[[nodiscard]] std::string_view dimensionName(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromName(std::string_view name);
[[nodiscard]] std::string_view modeName(Mode mode); ///< "must", "prefer", "exclude"
[[nodiscard]] std::optional<Mode> modeFromName(std::string_view name);
[[nodiscard]] bool isRange(Dimension dimension); ///< members.*, staff, founded

/// How fulfilment falls with distance d: max(0, 1 - d/w), 1 inside, exp(-ln 2 (d/w)²).
enum class Falloff : std::uint8_t { Linear, Step, Soft };
[[nodiscard]] std::string_view falloffName(Falloff falloff);
[[nodiscard]] std::optional<Falloff> falloffFromName(std::string_view name);

/// A place and how far from it still counts.
struct Nearness {
    LatLon place;
    std::string name; ///< as the user called it; may be empty
    double withinKm = 0; ///< more than 0
    Falloff falloff = Falloff::Linear;

    friend bool operator==(const Nearness &, const Nearness &) = default;
};

/// Degrees, edges included; west > east crosses the antimeridian.
struct Box {
    double west = -180;
    double south = -90;
    double east = 180;
    double north = 90;

    friend bool operator==(const Box &, const Box &) = default;
};

/// A part of the map: inside the box, or inside an odd number of the rings (so holes and
/// several polygons need no more). Rings are closed by themselves; sides are straight in degrees.
struct Area {
    std::string name; ///< as the user called it; may be empty
    std::optional<Box> box;
    std::vector<std::vector<LatLon>> rings;

    friend bool operator==(const Area &, const Area &) = default;
};

/// One line of a search. Which fields count follows from the dimension.
struct Criterion {
    Dimension dimension = Dimension::Text;
    Mode mode = Mode::Must;
    double weight = 1; ///< of a Prefer, 0 to 5; 0 switches it off

    /// Text: what was typed. Label: `ECEI:gold` or a scheme alone. Region and NACE: prefixes.
    /// LooksFor: countries, activities, `mine`. Partnership: `programme:…`, `theme:SECTOR`,
    /// `with:ORG-ID`, `with:COUNTRY`, or a partnership's id. The rest: ids or words.
    std::vector<std::string> values;
    bool allOf = false; ///< all of the values instead of any
    bool orUnknown = false; ///< a Must is also met where the record does not say
    bool exact = false; ///< Text: whole words, without typos, prefixes and synonyms
    bool orBetter = false; ///< Label: a higher level of the scheme will do
    std::string version; ///< Region: NUTS version; NACE: revision; empty: any

    std::optional<double> atLeast; ///< ranges; both ends included
    std::optional<double> atMost;
    std::optional<Nearness> nearness; ///< Distance
    std::optional<Area> area; ///< Area
    std::optional<Day> validOn; ///< Label: a day on which it holds
    std::optional<PartialDate> from; ///< AsOf: not older than; Partnership: still running then
    std::optional<PartialDate> until; ///< Partnership: begun by then

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// A search: an organisation passes that meets every must and no exclude; prefers rank it.
struct Criteria {
    std::vector<Criterion> list;
    double doubt = 0; ///< fulfilment where the record does not say, 0 to 1

    friend bool operator==(const Criteria &, const Criteria &) = default;
};

/// Whether any weight counts; else all that pass are equal, and ordered by id alone.
[[nodiscard]] bool ranks(const Criteria &criteria);

} // namespace hansa::search
