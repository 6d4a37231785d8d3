// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/jsonwriter.h"
#include "cli/searchoutput.h"
#include "search/criteriatext.h"
#include "search/questionmail.h"
#include "search/searchlink.h"

namespace hansa::cli
{

namespace
{

/// A criterion as it stands on the command line, its dimension, and its place in the list.
void writeCriterion(JsonWriter &json, const SearchAnswer &answer, std::uint32_t place)
{
    const auto &criterion = answer.request.criteria.list[place];
    json.member("criterion", search::formatCriterion(criterion));
    json.member("dimension", search::dimensionName(criterion.dimension));
    json.member("index", place);
}

void writePart(JsonWriter &json, const SearchAnswer &answer, const search::Part &part)
{
    json.beginObject();
    writeCriterion(json, answer, part.criterion);
    json.member("mode", search::modeName(answer.request.criteria.list[part.criterion].mode));
    json.member("weight", part.weight).member("fulfilment", part.fulfilment).member("share", part.share);
    json.member("state", search::stateName(part.state)).key("matched").beginArray();
    for (const auto &value : part.matched)
        json.value(value);
    json.endArray().endObject();
}

void writeHit(JsonWriter &json, const SearchAnswer &answer, std::size_t place)
{
    const auto &index = answer.index;
    const search::Hit &hit = answer.answer.hits[place];
    json.beginObject().member("id", index.id(hit.row)).member("name", index.name(hit.row));
    for (const auto &[key, text] :
         {std::pair{"country", index.country(hit.row)}, std::pair{"city", index.city(hit.row)}}) {
        if (!text.empty())
            json.member(key, text);
    }
    json.member("score", hit.score).member("reach", hit.reach);
    if (answer.robust)
        json.member("robust", bool((*answer.robust)[place]));
    if (answer.request.explain) {
        json.key("parts").beginArray();
        for (const auto &part : hit.parts)
            writePart(json, answer, part);
        json.endArray().key("musts").beginArray();
        for (const auto &part : hit.musts)
            writePart(json, answer, part);
        json.endArray();
    }
    json.endObject();
}

void writeFacets(JsonWriter &json, const search::Answer &answer)
{
    json.key("facets").beginObject();
    for (const auto &facet : answer.facets) {
        json.key(search::dimensionName(facet.dimension)).beginObject();
        for (std::size_t i = 0; i < facet.counts.size(); ++i)
            json.member((*facet.values)[i], facet.counts[i]);
        json.endObject();
    }
    json.endObject();
}

void writeHistograms(JsonWriter &json, const std::vector<search::Histogram> &histograms)
{
    json.key("histograms").beginObject();
    for (const search::Histogram &one : histograms) {
        json.key(search::dimensionName(one.dimension)).beginObject().key("steps").beginArray();
        for (std::size_t i = 0; i < one.counts.size(); ++i)
            json.beginObject()
                .member("from", one.edges[i])
                .member("below", one.edges[i + 1])
                .member("count", one.counts[i])
                .endObject();
        json.endArray().member("not_stated", one.notStated).endObject();
    }
    json.endObject();
}

void writeClusters(JsonWriter &json, const SearchAnswer &answer)
{
    json.key("cells").beginObject();
    for (const auto &cell : answer.clusters->cells)
        json.member(std::to_string(cell.column) + '/' + std::to_string(cell.line), cell.count);
    json.endObject().key("clusters").beginArray();
    for (const auto &cluster : answer.clusters->clusters) {
        const LatLon place = toLatLon(cluster.position);
        json.beginObject().member("lat", place.lat).member("lon", place.lon).member("count", cluster.count);
        json.member("best", cluster.best).member("mean", cluster.mean).key("sectors").beginObject();
        for (const auto &[sector, count] : cluster.sectors) {
            if (count > 0)
                json.member(answer.points->sector(sector), count);
        }
        json.endObject();
        if (cluster.count == 1)
            json.member("id", answer.index.id(search::Row(cluster.row)));
        json.endObject();
    }
    json.endArray();
}

void writeWords(JsonWriter &json, const SearchAnswer &answer)
{
    json.key("words").beginArray();
    for (const auto &word : answer.answer.words) {
        json.beginObject().member("typed", word.typed).member("found", word.found).key("as").beginArray();
        for (const auto &expansion : word.expansions)
            json.value(expansion.text);
        json.endArray().endObject();
    }
    json.endArray();
}

void writeQuestions(JsonWriter &json, const SearchAnswer &answer)
{
    json.key("questions").beginArray();
    for (const search::Question &one : *answer.questions) {
        const auto name = answer.index.name(one.row);
        json.beginObject().member("id", answer.index.id(one.row)).member("name", name);
        json.member("dimension", search::dimensionName(one.dimension)).member("changes", one.changes);
        json.member("rank", one.rank).member("score", one.score).member("score_then", one.scoreThen);
        json.member("left_out", one.leftOut);
        const auto mail = search::questionMail(name, one.dimension);
        json.key("mail").beginObject().member("subject", mail.subject.toStdString());
        json.member("body", mail.body.toStdString()).endObject().endObject();
    }
    json.endArray();
}

void writeMirror(JsonWriter &json, const std::vector<search::Skew> &skews)
{
    json.key("mirror").beginArray();
    for (const search::Skew &skew : skews) {
        json.beginObject().member("favoured", search::favouredName(skew.favoured));
        if (skew.favoured == search::Favoured::Country)
            json.member("country", skew.country);
        json.member("there", skew.there).member("ranks", skew.ranks).member("share", skew.share);
        json.member("chance", skew.chance).member("asked", skew.asked).endObject();
    }
    json.endArray();
}

} // namespace

void writeJson(JsonWriter &json, const SearchAnswer &answer)
{
    json.beginObject().member("count", answer.answer.count).key("results").beginArray();
    for (std::size_t place = 0; place < answer.answer.hits.size(); ++place)
        writeHit(json, answer, place);
    json.endArray();
    if (!answer.request.facets.empty())
        writeFacets(json, answer.answer);
    if (!answer.histograms.empty())
        writeHistograms(json, answer.histograms);
    if (answer.clusters)
        writeClusters(json, answer);
    if (answer.relaxationsAsked) {
        json.key("relaxations").beginArray();
        for (const auto &relaxation : answer.answer.relaxations) {
            json.beginObject();
            writeCriterion(json, answer, relaxation.criterion);
            json.member("mode", search::modeName(answer.request.criteria.list[relaxation.criterion].mode));
            json.member("gain", relaxation.gain).endObject();
        }
        json.endArray();
    }
    if (answer.request.explain && !answer.answer.words.empty())
        writeWords(json, answer);
    if (answer.questions)
        writeQuestions(json, answer);
    if (answer.mirror)
        writeMirror(json, *answer.mirror);
    if (answer.linkAsked) {
        json.member("link", search::writeLink(answer.request.criteria));
        json.member("command", search::commandLine(answer.request.criteria));
    }
    if (answer.timing) {
        json.key("timing").beginObject().member("runs", answer.timing->runs);
        json.member("median_ms", answer.timing->medianMs).member("p95_ms", answer.timing->p95Ms).endObject();
    }
    json.endObject();
}

} // namespace hansa::cli
