// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "reference.h"

#include "base/fold.h"
#include "base/geo.h"

#include <algorithm>
#include <cmath>

namespace reference
{

using namespace hansa;
using namespace hansa::search;

namespace
{
std::optional<double> numberOf(const Organisation &o, Dimension dimension)
{
    const auto members = o.members.value_or(catalogue::MemberCounts());
    switch (dimension) {
    case Dimension::MembersTotal:
        return members.total;
    case Dimension::MembersSme:
        return members.sme;
    case Dimension::MembersLarge:
        return members.large;
    case Dimension::MembersResearch:
        return members.research;
    case Dimension::Founded:
        return o.founded;
    default:
        return o.staff;
    }
}

bool labelFits(const catalogue::Label &label, const Criterion &criterion, const std::string &value)
{
    if (criterion.validOn
        && ((label.validFrom && label.validFrom->firstDay() > *criterion.validOn)
            || (label.validUntil && label.validUntil->lastDay() < *criterion.validOn)))
        return false;
    const std::string own = fold(label.value());
    const std::string wanted = fold(value);
    if (own == wanted || (wanted.find(':') == std::string::npos && own.starts_with(wanted + ':')))
        return true;
    static const std::vector<std::string> levels{"bronze", "silver", "gold", "platinum"};
    const auto level = [](const std::string &text) {
        return std::ranges::find(levels, text.substr(text.rfind(':') + 1)) - levels.begin();
    };
    return criterion.orBetter && own.substr(0, own.rfind(':')) == wanted.substr(0, wanted.rfind(':'))
        && level(wanted) < 4 && level(own) < 4 && level(own) > level(wanted);
}

bool states(const Organisation &o, const Criterion &criterion, const std::string &value)
{
    switch (criterion.dimension) {
    case Dimension::Label:
        return std::ranges::any_of(o.labels, [&](const auto &label) { return labelFits(label, criterion, value); });
    case Dimension::Region:
        return o.region && o.region->nuts.starts_with(value)
            && (criterion.version.empty() || o.region->nutsVersion.empty()
                || o.region->nutsVersion == criterion.version);
    case Dimension::Nace:
        return std::ranges::any_of(o.nace, [&](const auto &nace) {
            return nace.code.starts_with(value)
                && (criterion.version.empty() || nace.revision.empty() || nace.revision == criterion.version);
        });
    case Dimension::Service:
    case Dimension::Keyword:
    case Dimension::Network:
    case Dimension::Language:
        return std::ranges::any_of(valuesOf(o, criterion.dimension),
                                   [&](const std::string &own) { return fold(own) == fold(value); });
    default:
        return valuesOf(o, criterion.dimension).contains(value);
    }
}

double nearness(const Organisation &o, const Nearness &near)
{
    const double share = distanceKm({*o.lat, *o.lon}, near.place) / near.withinKm;
    switch (near.falloff) {
    case Falloff::Linear:
        return std::max(0.0, 1.0 - share);
    case Falloff::Step:
        return share <= 1 ? 1 : 0;
    case Falloff::Soft:
        return std::exp(-std::log(2.0) * share * share);
    }
    return 0;
}
} // namespace

std::set<std::string> valuesOf(const Organisation &o, Dimension dimension)
{
    const auto set = [](const std::vector<std::string> &list) { return std::set(list.begin(), list.end()); };
    std::set<std::string> values;
    switch (dimension) {
    case Dimension::Sector:
        return set(o.sectors);
    case Dimension::Ecosystem:
        return set(o.ecosystems);
    case Dimension::Technology:
        return set(o.technologies);
    case Dimension::Language:
        return set(o.languages);
    case Dimension::Service:
        return set(o.services);
    case Dimension::Network:
        return set(o.networks);
    case Dimension::Keyword:
        return set(o.keywords);
    case Dimension::Country:
        return o.country.empty() ? values : std::set{o.country};
    case Dimension::Region:
        for (std::size_t length = 2; o.region && length <= o.region->nuts.size(); ++length)
            values.insert(o.region->nuts.substr(0, length));
        return values;
    case Dimension::Nace:
        for (const auto &nace : o.nace)
            values.insert(nace.code);
        return values;
    case Dimension::Label:
        for (const auto &label : o.labels)
            values.insert(label.value());
        return values;
    case Dimension::LooksFor:
        if (o.interests) {
            values.insert(o.interests->countries.begin(), o.interests->countries.end());
            values.insert(o.interests->activities.begin(), o.interests->activities.end());
        }
        return values;
    default:
        return values;
    }
}

std::optional<double> fulfilment(const Organisation &o, const Criterion &criterion)
{
    if (isRange(criterion.dimension)) {
        const auto number = numberOf(o, criterion.dimension);
        if (!number)
            return std::nullopt;
        return *number >= criterion.atLeast.value_or(-1e300) && *number <= criterion.atMost.value_or(1e300) ? 1 : 0;
    }
    if (criterion.dimension == Dimension::AsOf)
        return o.asOf ? std::optional(o.asOf->lastDay() >= criterion.from->firstDay() ? 1.0 : 0.0) : std::nullopt;
    if (criterion.dimension == Dimension::Distance || criterion.dimension == Dimension::Area) {
        if (!o.lat || !o.lon)
            return std::nullopt;
        if (criterion.dimension == Dimension::Distance)
            return nearness(o, *criterion.nearness);
        const Box &box = *criterion.area->box;
        const bool across =
            box.west <= box.east ? *o.lon >= box.west && *o.lon <= box.east : *o.lon >= box.west || *o.lon <= box.east;
        return across && *o.lat >= box.south && *o.lat <= box.north ? 1 : 0;
    }
    if (valuesOf(o, criterion.dimension).empty())
        return std::nullopt;
    const std::set<std::string> asked(criterion.values.begin(), criterion.values.end());
    const auto found = std::ranges::count_if(asked, [&](const auto &value) { return states(o, criterion, value); });
    return criterion.allOf ? double(found) / double(asked.size()) : found != 0 ? 1 : 0;
}

bool isMet(const Organisation &o, const Criterion &criterion)
{
    if (criterion.dimension == Dimension::Distance)
        return o.lat && o.lon
            && distanceKm({*o.lat, *o.lon}, criterion.nearness->place) <= criterion.nearness->withinKm;
    return fulfilment(o, criterion) == 1.0;
}

bool passes(const Organisation &o, const Criterion &criterion)
{
    switch (criterion.mode) {
    case Mode::Must:
        return isMet(o, criterion) || (criterion.orUnknown && !fulfilment(o, criterion));
    case Mode::Exclude:
        return !isMet(o, criterion);
    case Mode::Prefer:
        break;
    }
    return true;
}

bool passes(const Organisation &o, const Criteria &criteria)
{
    return std::ranges::all_of(criteria.list, [&](const Criterion &criterion) { return passes(o, criterion); });
}

double score(const Organisation &o, const Criteria &criteria, double missing)
{
    double sum = 0;
    double weights = 0;
    for (const Criterion &criterion : criteria.list) {
        if (criterion.mode != Mode::Prefer)
            continue;
        sum += criterion.weight * fulfilment(o, criterion).value_or(missing);
        weights += criterion.weight;
    }
    return weights > 0 ? sum / weights : 1;
}

} // namespace reference
