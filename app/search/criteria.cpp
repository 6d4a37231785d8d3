// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/criteria.h"

#include "search/answer.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
constexpr std::array<std::string_view, dimensionCount> dimensionNames{
    "text",          "sector",      "ecosystem",     "technology",       "language", "service",
    "network",       "keyword",     "country",       "region",           "distance", "area",
    "members.total", "members.sme", "members.large", "members.research", "staff",    "founded",
    "label",         "nace",        "looks-for",     "partnership",      "as-of"};
constexpr std::array<std::string_view, 3> modeNames{"must", "prefer", "exclude"};
constexpr std::array<std::string_view, 3> falloffNames{"linear", "step", "soft"};
constexpr std::array<std::string_view, 4> stateNames{"met", "partly", "missed", "not-stated"};

template<class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto it = std::ranges::find(names, name);
    return it == names.end() ? std::nullopt : std::optional(Enum(it - names.begin()));
}
} // namespace

std::string_view dimensionName(Dimension dimension)
{
    return dimensionNames[std::size_t(dimension)];
}

std::optional<Dimension> dimensionFromName(std::string_view name)
{
    return named<Dimension>(dimensionNames, name);
}

std::string_view modeName(Mode mode)
{
    return modeNames[std::size_t(mode)];
}

std::optional<Mode> modeFromName(std::string_view name)
{
    return named<Mode>(modeNames, name);
}

bool isRange(Dimension dimension)
{
    return dimension >= Dimension::MembersTotal && dimension <= Dimension::Founded;
}

std::string_view falloffName(Falloff falloff)
{
    return falloffNames[std::size_t(falloff)];
}

std::optional<Falloff> falloffFromName(std::string_view name)
{
    return named<Falloff>(falloffNames, name);
}

std::string_view stateName(State state)
{
    return stateNames[std::size_t(state)];
}

bool ranks(const Criteria &criteria)
{
    return std::ranges::any_of(criteria.list, [](const Criterion &criterion) {
        return criterion.mode == Mode::Prefer && criterion.weight > 0;
    });
}

} // namespace hansa::search
