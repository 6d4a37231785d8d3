// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/geojson.h"

#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"

namespace hansa::files
{

namespace
{

using catalogue::appendCanonicalNumber;
using catalogue::appendCanonicalString;

void appendFeature(std::string &out, const ExportItem &item, std::pair<double, double> latLon)
{
    out += R"({"type":"Feature","id":)";
    appendCanonicalString(out, catalogue::headOf(item.record).id);
    out += R"(,"geometry":{"type":"Point","coordinates":[)";
    appendCanonicalNumber(out, latLon.second);
    out += ',';
    appendCanonicalNumber(out, latLon.first);
    out += R"(]},"properties":)";
    out += catalogue::toJson(item.record); // an object with an id at least: never empty
    out.pop_back();
    if (item.score) {
        out += ",\"score\":";
        appendCanonicalNumber(out, *item.score);
    }
    if (item.reach) {
        out += ",\"reach\":";
        appendCanonicalNumber(out, *item.reach);
    }
    if (!item.note.empty()) {
        out += ",\"note\":";
        appendCanonicalString(out, item.note);
    }
    out += "}}";
}

} // namespace

GeoJson toGeoJson(const Export &what)
{
    GeoJson out;
    std::string features;
    for (const auto &item : what.items) {
        const auto position = positionOf(item.record);
        if (!position) {
            out.withoutPosition.push_back(catalogue::headOf(item.record).id);
            continue;
        }
        if (!features.empty())
            features += ",\n";
        appendFeature(features, item, *position);
    }
    out.text = R"({"type":"FeatureCollection","about":)" + aboutJson(what, out.withoutPosition) + ",\"features\":[\n"
        + features + "\n]}\n";
    return out;
}

} // namespace hansa::files
