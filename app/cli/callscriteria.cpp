// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/reading/callreading.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/inputfile.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "search/criteriajson.h"

namespace hansa::cli
{

namespace
{

struct CriteriaOptions {
    std::string id;
    std::string text;
};

Result<std::string> textOf(Session &session, const CriteriaOptions &options)
{
    if (options.id.empty() == options.text.empty())
        return failure(ErrorKind::Usage, Text::tr("Reading a call"), {}, Text::tr("give either its id or a text"),
                       Text::tr("hansactl calls criteria ID, or --text FILE."));
    if (!options.text.empty())
        return readInput(QString::fromStdString(options.text), Text::tr("Reading the text"))
            .transform([](const QByteArray &bytes) { return bytes.toStdString(); });
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    return findCall(**cache, options.id).transform([](const calls::MergedCall &known) {
        return known.call.title + "\n" + known.call.summary + "\n" + known.call.conditions;
    });
}

QString inWords(const calls::Proposal &one)
{
    if (!one.criterion)
        return calls::demandText(one);
    QStringList values;
    for (const std::string &value : one.criterion->values)
        values << QString::fromStdString(value);
    if (one.criterion->atLeast)
        values << Text::tr("at least %1").arg(*one.criterion->atLeast);
    return Text::tr("%1 %2: %3")
        .arg(QString::fromUtf8(search::modeName(one.criterion->mode)),
             QString::fromUtf8(search::dimensionName(one.criterion->dimension)), values.join(Text::tr(", ")));
}

Result<void> show(Session &session, const Output &output, const CriteriaOptions &options)
{
    const auto text = textOf(session, options);
    if (!text)
        return std::unexpected(text.error());
    const auto proposals = calls::readCallText(*text);
    if (!output.isJson()) {
        QStringList lines;
        for (const calls::Proposal &one : proposals)
            lines << inWords(one)
                  << Text::tr("    “%1” in: %2")
                         .arg(QString::fromStdString(one.matched), QString::fromStdString(one.sentence));
        if (proposals.empty())
            lines << Text::tr("The text names no theme, no country and no number that is known here.");
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().key("proposals").beginArray();
    for (const calls::Proposal &one : proposals) {
        json.beginObject().member("kind", calls::proposalKindName(one.kind));
        if (one.criterion) {
            search::Criteria alone;
            alone.list.push_back(*one.criterion);
            json.key("criteria").raw(search::writeCriteria(alone));
        } else {
            json.member("number", one.number);
        }
        json.member("matched", one.matched).member("sentence", one.sentence).endObject();
    }
    json.endArray().key("criteria").raw(search::writeCriteria(calls::criteriaOf(proposals)));
    json.key("demand").beginObject();
    for (const calls::Proposal &one : proposals) {
        if (one.kind == calls::ProposalKind::MinPartners)
            json.member("min_partners", one.number);
        else if (one.kind == calls::ProposalKind::MaxPartners)
            json.member("max_partners", one.number);
        else if (one.kind == calls::ProposalKind::MinCountries)
            json.member("min_countries", one.number);
    }
    json.endObject().endObject();
    return output.json(json);
}

} // namespace

void addCallsCriteria(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<CriteriaOptions>();
    auto *command = line.command(
        "criteria",
        Text::tr("What a call's text asks of partners and of the consortium, each with the sentence that says so"),
        calls);
    command->add_option("ID", options->id, utf8(Text::tr("As calls list gives it")));
    command->add_option("--text", options->text, utf8(Text::tr("A text instead; - reads standard input")))
        ->type_name("FILE");
    line.onRun(command, [options](Session &session, Output &output) { return show(session, output, *options); });
}

} // namespace hansa::cli
