// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/canonicaljson.h"
#include "search/criteriatext.h"

#include <algorithm>

namespace hansa::search
{

namespace
{

std::string numberText(double number)
{
    std::string out;
    catalogue::appendCanonicalNumber(out, number);
    return out;
}

/// In quotation marks where it would be read otherwise without.
std::string valueText(const std::string &value)
{
    const bool endsAsWeight =
        value.size() > 1 && value[value.size() - 2] == ':' && value.back() >= '0' && value.back() <= '5';
    if (!endsAsWeight && value.find_first_of(",;\"") == std::string::npos)
        return value;
    std::string out = "\"";
    for (const char c : value) {
        out += c;
        if (c == '"')
            out += c;
    }
    return out + '"';
}

std::string nearnessText(const Nearness &nearness)
{
    std::string out =
        numberText(nearness.place.lat) + ',' + numberText(nearness.place.lon) + ',' + numberText(nearness.withinKm);
    if (nearness.falloff != Falloff::Linear)
        out += ',' + std::string(falloffName(nearness.falloff));
    return out;
}

std::string areaText(const Area &area)
{
    if (!area.box)
        return valueText(area.name);
    return numberText(area.box->west) + ',' + numberText(area.box->south) + ',' + numberText(area.box->east) + ','
        + numberText(area.box->north);
}

std::string valuesText(const Criterion &criterion)
{
    if (isRange(criterion.dimension)) {
        const std::string low = criterion.atLeast ? numberText(*criterion.atLeast) : std::string();
        const std::string high = criterion.atMost ? numberText(*criterion.atMost) : std::string();
        return low == high ? low : low + ".." + high;
    }
    if (criterion.dimension == Dimension::Distance && criterion.nearness)
        return nearnessText(*criterion.nearness);
    if (criterion.dimension == Dimension::Area && criterion.area)
        return areaText(*criterion.area);
    if (criterion.dimension == Dimension::AsOf && criterion.from)
        return criterion.from->toString();
    std::string out;
    for (const auto &value : criterion.values)
        out += (out.empty() ? "" : ",") + valueText(value);
    return out;
}

} // namespace

std::string formatCriterion(const Criterion &criterion)
{
    std::string out(dimensionName(criterion.dimension));
    out += criterion.allOf ? "+=" : "=";
    out += valuesText(criterion);
    const auto option = [&](bool given, const std::string &text) {
        if (given)
            out += ';' + text;
    };
    option(criterion.orUnknown, "or-unknown");
    option(criterion.exact, "exact");
    option(criterion.orBetter, "or-better");
    option(criterion.validOn.has_value(),
           criterion.validOn ? "valid-on=" + PartialDate::ofDay(*criterion.validOn).toString() : std::string());
    option(!criterion.version.empty(), "version=" + criterion.version);
    const bool fromIsValue = criterion.dimension == Dimension::AsOf;
    option(criterion.from && !fromIsValue, criterion.from ? "from=" + criterion.from->toString() : std::string());
    option(criterion.until.has_value(), criterion.until ? "until=" + criterion.until->toString() : std::string());
    if (criterion.mode == Mode::Prefer && criterion.weight != 1)
        out += ':' + numberText(criterion.weight);
    return out;
}

} // namespace hansa::search
