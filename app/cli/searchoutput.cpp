// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/searchoutput.h"

#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "search/criteriatext.h"
#include "search/questionmail.h"
#include "search/searchlink.h"

#include <algorithm>
#include <cmath>

namespace hansa::cli
{

namespace
{

files::Cell textCell(std::string_view text)
{
    return text.empty() ? files::Cell{} : files::Cell{std::string(text)};
}

files::Cell scoreCell(double score, bool forPeople)
{
    if (forPeople)
        return QString::number(score, 'f', 3).toStdString();
    return score;
}

/// "technology 1, members.sme not stated"
std::string reasons(const SearchAnswer &answer, const search::Hit &hit)
{
    QStringList out;
    for (const auto &part : hit.parts) {
        const auto dimension = answer.request.criteria.list[part.criterion].dimension;
        out << QStringLiteral("%1 %2").arg(
            QString::fromUtf8(search::dimensionName(dimension)),
            part.state == search::State::NotStated ? Text::tr("not stated") : QString::number(part.fulfilment, 'g', 2));
    }
    return out.join(Text::tr(", ")).toStdString();
}

QString skewInWords(const search::Skew &skew)
{
    const QString share = QString::number(skew.share * 100, 'f', 1);
    switch (skew.favoured) {
    case search::Favoured::Country:
        return Text::tr("%1 of the first %2 are from %3; of all that were found %4 % are.")
            .arg(skew.there)
            .arg(skew.ranks)
            .arg(QString::fromStdString(skew.country), share);
    case search::Favoured::LargeMembership:
        return Text::tr("%1 of the first %2 that state their members have more than half of all; by lot %3 % would.")
            .arg(skew.there)
            .arg(skew.ranks)
            .arg(share);
    case search::Favoured::FullProfile:
        return Text::tr("%1 of the first %2 state more about themselves than half of all; by lot %3 % would.")
            .arg(skew.there)
            .arg(skew.ranks)
            .arg(share);
    }
    return {};
}

QString criterionText(const SearchAnswer &answer, std::uint32_t place)
{
    const auto &criterion = answer.request.criteria.list[place];
    return QStringLiteral("--%1 %2").arg(QString::fromUtf8(search::modeName(criterion.mode)),
                                         QString::fromStdString(search::formatCriterion(criterion)));
}

/// The values that occur, most frequent first.
Result<void> writeFacet(const Output &output, const search::Facet &facet)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < facet.counts.size(); ++i) {
        if (facet.counts[i] > 0)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return facet.counts[i]; });
    QStringList values;
    for (const std::size_t i : order) {
        const auto &value = (*facet.values)[i];
        values << QStringLiteral("%1 %2").arg(value.empty() ? Text::tr("not stated") : QString::fromStdString(value),
                                              QString::number(facet.counts[i]));
    }
    return output.text(
        QStringLiteral("\n%1: %2")
            .arg(QString::fromUtf8(search::dimensionName(facet.dimension)), values.join(Text::tr(", "))));
}

/// A line a step, its count as a bar.
Result<void> writeHistogram(const Output &output, const search::Histogram &histogram)
{
    constexpr int widest = 50;
    const std::uint32_t most = histogram.counts.empty() ? 1 : std::max(1U, std::ranges::max(histogram.counts));
    QStringList lines{QString(), QString::fromUtf8(search::dimensionName(histogram.dimension))};
    for (std::size_t i = 0; i < histogram.counts.size(); ++i)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(Text::tr("from %1").arg(histogram.edges[i]), -12)
                     .arg(histogram.counts[i], 8)
                     .arg(QString(int(std::uint64_t(histogram.counts[i]) * widest / most), u'#'));
    lines << QStringLiteral("%1 %2").arg(Text::tr("not stated"), -12).arg(histogram.notStated, 8);
    return output.text(lines.join(u'\n'));
}

Result<void> writeClusterTable(const Output &output, const SearchAnswer &answer)
{
    files::Table table;
    table.columns = {{"lat", Text::tr("Latitude"), true}, {"lon", Text::tr("Longitude"), true},
                     {"count", Text::tr("Count"), true},  {"best", Text::tr("Best"), true},
                     {"mean", Text::tr("Mean"), true},    {"id", Text::tr("Id"), false}};
    for (const auto &cluster : answer.clusters->clusters) {
        const LatLon place = toLatLon(cluster.position);
        table.rows.push_back(
            {QString::number(place.lat, 'f', 4).toStdString(), QString::number(place.lon, 'f', 4).toStdString(),
             std::int64_t(cluster.count), scoreCell(cluster.best, true), scoreCell(cluster.mean, true),
             cluster.count == 1 ? textCell(answer.index.id(search::Row(cluster.row))) : files::Cell{}});
    }
    if (auto written = output.text({}); !written)
        return written;
    return output.table(table);
}

Result<void> writeRelaxations(const Output &output, const SearchAnswer &answer)
{
    for (const auto &[criterion, gain] : answer.answer.relaxations) {
        if (gain == 0 && !answer.relaxationsAsked)
            continue;
        if (auto written = output.text(
                Text::tr("Without %1: %2 more.").arg(criterionText(answer, criterion), QString::number(gain)));
            !written)
            return written;
    }
    return {};
}

Result<void> writeQuestions(const Output &output, const SearchAnswer &answer)
{
    QStringList lines;
    for (const search::Question &one : *answer.questions)
        lines << Text::tr("Ask %1 %2: a good answer would make it number %3, and change %4 of the first %5.")
                     .arg(QString::fromUtf8(answer.index.name(one.row)), search::factInWords(one.dimension))
                     .arg(one.rank)
                     .arg(one.changes)
                     .arg(search::questionRanks);
    if (lines.isEmpty())
        lines << Text::tr("No single missing fact could change the first %1.").arg(search::questionRanks);
    else {
        const auto &first = answer.questions->front();
        const auto mail = search::questionMail(answer.index.name(first.row), first.dimension);
        lines << QString() << mail.subject << QString() << mail.body;
    }
    return output.text(u'\n' + lines.join(u'\n'));
}

Result<void> writeMirror(const Output &output, const SearchAnswer &answer)
{
    QStringList lines;
    for (const search::Skew &skew : *answer.mirror)
        lines << skewInWords(skew) + (skew.asked ? Text::tr(" Your criteria ask for it.") : QString());
    if (lines.isEmpty())
        lines << Text::tr("The first %1 favour no country, no size and no full profiles.").arg(search::mirroredRanks);
    return output.text(u'\n' + lines.join(u'\n'));
}

/// What became of words that were not found as they were typed.
void remarkOnWords(const Output &output, const search::Answer &answer)
{
    for (const auto &word : answer.words) {
        const QString typed = QString::fromStdString(word.typed);
        if (word.expansions.empty())
            output.message(Text::tr("\"%1\" occurs nowhere in the catalogue.").arg(typed));
        else if (word.expansions.front().reading == search::Reading::Typo)
            output.message(Text::tr("\"%1\" is taken for \"%2\"; --exact-text does not do so.")
                               .arg(typed, QString::fromStdString(word.expansions.front().text)));
    }
}

Result<void> writeForPeople(const Output &output, const SearchAnswer &answer)
{
    if (auto written = output.table(listOf(answer, true)); !written)
        return written;
    for (const auto &facet : answer.answer.facets) {
        if (auto written = writeFacet(output, facet); !written)
            return written;
    }
    for (const search::Histogram &histogram : answer.histograms) {
        if (auto written = writeHistogram(output, histogram); !written)
            return written;
    }
    if (answer.clusters) {
        if (auto written = writeClusterTable(output, answer); !written)
            return written;
    }
    if (answer.relaxationsAsked || answer.answer.count == 0) {
        if (auto written = writeRelaxations(output, answer); !written)
            return written;
    }
    if (answer.questions) {
        if (auto written = writeQuestions(output, answer); !written)
            return written;
    }
    if (answer.mirror) {
        if (auto written = writeMirror(output, answer); !written)
            return written;
    }
    if (answer.linkAsked) {
        const auto &criteria = answer.request.criteria;
        if (auto written = output.text(QStringLiteral("\n%1\n%2")
                                           .arg(QString::fromStdString(search::writeLink(criteria)),
                                                QString::fromStdString(search::commandLine(criteria))));
            !written)
            return written;
    }
    if (answer.timing)
        return output.text(Text::tr("\nRuns: %1, median %2 ms, 95 % within %3 ms")
                               .arg(QString::number(answer.timing->runs),
                                    QString::number(answer.timing->medianMs, 'f', 3),
                                    QString::number(answer.timing->p95Ms, 'f', 3)));
    return {};
}

} // namespace

files::Table listOf(const SearchAnswer &answer, bool forPeople)
{
    files::Table table;
    table.columns = {{"id", Text::tr("Id"), false},           {"name", Text::tr("Name"), false},
                     {"country", Text::tr("Country"), false}, {"city", Text::tr("City"), false},
                     {"score", Text::tr("Score"), true},      {"reach", Text::tr("Reach"), true}};
    const bool withReasons = forPeople && answer.request.explain;
    if (withReasons)
        table.columns.push_back({"parts", Text::tr("Because"), false});
    if (answer.robust)
        table.columns.push_back({"robust", Text::tr("Robust"), false});
    const auto &index = answer.index;
    for (std::size_t place = 0; place < answer.answer.hits.size(); ++place) {
        const auto &hit = answer.answer.hits[place];
        files::Row row{textCell(index.id(hit.row)),   textCell(index.name(hit.row)),   textCell(index.country(hit.row)),
                       textCell(index.city(hit.row)), scoreCell(hit.score, forPeople), scoreCell(hit.reach, forPeople)};
        if (withReasons)
            row.emplace_back(reasons(answer, hit));
        if (answer.robust)
            row.emplace_back(bool((*answer.robust)[place]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> write(const Output &output, const SearchAnswer &answer)
{
    remarkOnWords(output, answer.answer);
    const auto count = answer.answer.count;
    if (output.format() != Format::Json)
        output.message(count == 0 ? Text::tr("No organisation meets these criteria.")
                                  : Text::tr("Found: %1, shown: %2.").arg(count).arg(answer.answer.hits.size()));
    switch (output.format()) {
    case Format::Table:
        return writeForPeople(output, answer);
    case Format::Csv:
        if (!answer.request.facets.empty() || answer.clusters || answer.timing)
            output.message(Text::tr("CSV has the list alone; --format json has all that was asked for."));
        return output.table(listOf(answer, false));
    case Format::Json:
        break;
    }
    JsonWriter json;
    writeJson(json, answer);
    return output.json(json);
}

} // namespace hansa::cli
