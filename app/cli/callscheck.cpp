// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/shortlists.h"
#include "cli/text.h"
#include "consortium/draft.h"

namespace hansa::cli
{

namespace
{

struct CheckOptions {
    std::string id;
    std::string shortlist;
    std::vector<std::string> with;
};

/// The shortlist named, else the one that is tied to the tracked call; then those named one by one.
Result<std::vector<consortium::Partner>> draftOf(Session &session, const store::Cache &cache,
                                                 const store::Workspace &workspace, const store::TrackedCall &tracked,
                                                 const CheckOptions &options)
{
    std::optional<std::int64_t> list = tracked.shortlist;
    if (!options.shortlist.empty()) {
        const auto named = findShortlist(session, options.shortlist);
        if (!named)
            return std::unexpected(named.error());
        list = named->id;
    }
    if (!list && options.with.empty())
        return failure(ErrorKind::Usage, Text::tr("Checking the consortium for"), QString::fromStdString(options.id),
                       Text::tr("it is not said who is in it"),
                       Text::tr("Give --shortlist NAME or --with ID, or tie a shortlist to the call: calls track ID "
                                "--shortlist NAME."));
    std::vector<consortium::Partner> partners;
    if (list) {
        auto listed = consortium::partnersOn(*list, tracked.roles, workspace, cache);
        if (!listed)
            return std::unexpected(listed.error());
        partners = std::move(*listed);
    }
    for (const std::string &id : options.with) {
        const auto organisation = findOrganisation(cache, id);
        if (!organisation)
            return std::unexpected(organisation.error());
        partners.push_back({.id = organisation->id,
                            .name = organisation->name,
                            .country = organisation->country,
                            .role = consortium::PartnerRole::Partner});
    }
    return partners;
}

Result<void> check(Session &session, const Output &output, const CheckOptions &options)
{
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    const auto known = findCall(stores->cache, options.id);
    if (!known)
        return std::unexpected(known.error());
    const auto found = findTracked(stores->workspace, *known);
    if (!found)
        return std::unexpected(found.error());
    const store::TrackedCall tracked = found->value_or(store::TrackedCall());
    const auto partners = draftOf(session, stores->cache, stores->workspace, tracked, options);
    if (!partners)
        return std::unexpected(partners.error());
    const auto findings = consortium::check(consortium::rulesOf(tracked, known->call), *partners);
    if (findings.empty())
        output.message(Text::tr("No rule on the consortium is known here; the call's own text says what it asks."));
    if (!output.isJson()) {
        QStringList lines;
        for (const consortium::Finding &one : findings) {
            lines << Text::tr("%1: %2 (%3)")
                         .arg(consortium::ruleStateText(one.state), consortium::ruleText(one.rule), one.why);
            lines << QStringLiteral("    ") + QString::fromStdString(one.rule.source) + QStringLiteral(" ")
                    + QString::fromStdString(one.rule.date);
        }
        lines << Text::tr("What is met here is met by what is known here: whether it may apply, only the funder says.");
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("id", known->call.id).key("partners").beginArray();
    for (const consortium::Partner &partner : *partners) {
        json.beginObject().member("id", partner.id).member("name", partner.name);
        if (!partner.country.empty())
            json.member("country", partner.country);
        json.member("role", consortium::roleName(partner.role)).endObject();
    }
    json.endArray().key("rules").beginArray();
    for (const consortium::Finding &one : findings) {
        json.beginObject().member("rule", consortium::ruleName(one.rule.kind));
        if (one.rule.number > 0)
            json.member("number", one.rule.number);
        if (!one.rule.text.empty())
            json.member("text", one.rule.text);
        json.member("state", consortium::ruleStateName(one.state)).member("why", one.why.toStdString());
        json.member("source", one.rule.source).member("url", one.rule.url).member("date", one.rule.date).endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

} // namespace

void addCallsCheck(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<CheckOptions>();
    auto *command = line.command(
        "check",
        Text::tr("Which rules on the consortium a draft meets, as far as is known; never whether it may apply"), calls);
    command->add_option("ID", options->id, utf8(Text::tr("As calls list gives it")))->required();
    command->add_option("--shortlist", options->shortlist,
                        utf8(Text::tr("The draft; default: the one tied to the tracked call")));
    CommandLine::repeatable(command, "--with", options->with, Text::tr("An organisation besides"));
    line.onRun(command, [options](Session &session, Output &output) { return check(session, output, *options); });
}

} // namespace hansa::cli
