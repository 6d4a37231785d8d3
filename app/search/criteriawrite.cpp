// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/canonicaljson.h"
#include "search/criteriajson.h"

namespace hansa::search
{

namespace
{

using catalogue::appendCanonicalNumber;
using catalogue::appendCanonicalString;

/// An object under way: members in the order in which they are added.
class Object
{
public:
    explicit Object(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    void close() { m_out += '}'; }

    std::string &key(std::string_view name)
    {
        if (m_out.back() != '{')
            m_out += ',';
        appendCanonicalString(m_out, name);
        return m_out += ':';
    }
    void text(std::string_view name, std::string_view value) { appendCanonicalString(key(name), value); }
    void number(std::string_view name, double value) { appendCanonicalNumber(key(name), value); }
    void yes(std::string_view name, bool value)
    {
        if (value)
            key(name) += "true";
    }

private:
    std::string &m_out;
};

void appendValues(std::string &out, const std::vector<std::string> &values)
{
    out += '[';
    for (const auto &value : values) {
        if (out.back() != '[')
            out += ',';
        appendCanonicalString(out, value);
    }
    out += ']';
}

void appendRings(std::string &out, const std::vector<std::vector<LatLon>> &rings)
{
    out += '[';
    for (std::size_t i = 0; i < rings.size(); ++i) {
        out += i > 0 ? ",[" : "[";
        for (std::size_t k = 0; k < rings[i].size(); ++k) {
            out += k > 0 ? ",[" : "[";
            appendCanonicalNumber(out, rings[i][k].lon);
            out += ',';
            appendCanonicalNumber(out, rings[i][k].lat);
            out += ']';
        }
        out += ']';
    }
    out += ']';
}

void appendNearness(Object &object, const Nearness &nearness)
{
    object.number("lat", nearness.place.lat);
    object.number("lon", nearness.place.lon);
    if (!nearness.name.empty())
        object.text("place", nearness.name);
    object.number("within_km", nearness.withinKm);
    object.text("falloff", falloffName(nearness.falloff));
}

void appendArea(Object &object, const Area &area)
{
    if (!area.name.empty())
        object.text("name", area.name);
    if (area.box) {
        object.number("west", area.box->west);
        object.number("south", area.box->south);
        object.number("east", area.box->east);
        object.number("north", area.box->north);
    }
    if (!area.rings.empty())
        appendRings(object.key("rings"), area.rings);
}

void appendCriterion(std::string &out, const Criterion &criterion)
{
    Object object(out);
    object.text("mode", modeName(criterion.mode));
    object.text("dimension", dimensionName(criterion.dimension));
    if (!criterion.values.empty())
        appendValues(object.key(criterion.allOf ? "all_of" : "any_of"), criterion.values);
    if (criterion.atLeast)
        object.number("at_least", *criterion.atLeast);
    if (criterion.atMost)
        object.number("at_most", *criterion.atMost);
    if (criterion.nearness)
        appendNearness(object, *criterion.nearness);
    if (criterion.area)
        appendArea(object, *criterion.area);
    object.yes("exact", criterion.exact);
    object.yes("or_better", criterion.orBetter);
    object.yes("or_unknown", criterion.orUnknown);
    if (criterion.validOn)
        object.text("valid_on", PartialDate::ofDay(*criterion.validOn).toString());
    if (!criterion.version.empty())
        object.text("version", criterion.version);
    if (criterion.from)
        object.text("from", criterion.from->toString());
    if (criterion.until)
        object.text("until", criterion.until->toString());
    if (criterion.mode == Mode::Prefer)
        object.number("weight", criterion.weight);
    object.close();
}

} // namespace

std::string writeCriteria(const Criteria &criteria)
{
    std::string out;
    Object object(out);
    object.key("criteria") += '[';
    for (std::size_t i = 0; i < criteria.list.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCriterion(out, criteria.list[i]);
    }
    out += ']';
    object.number("doubt", criteria.doubt);
    object.close();
    return out;
}

} // namespace hansa::search
