// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/priorities.h"
#include "calls/known/mergedcalls.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/text.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct PriorityOptions {
    std::string own;
    std::string country;
    bool shared = false;
};

void write(JsonWriter &json, std::string_view key, const std::vector<std::string> &values)
{
    json.key(key).beginArray();
    for (const std::string &value : values)
        json.value(value);
    json.endArray();
}

QString joined(const std::vector<std::string> &ids)
{
    QStringList all;
    for (const std::string &id : ids)
        all << QString::fromStdString(id);
    return all.join(QStringLiteral(", "));
}

Result<void> print(const Output &output, const std::vector<calls::CountryPriorities> &countries,
                   const std::vector<catalogue::Call> &coming)
{
    if (!output.isJson()) {
        QStringList lines;
        for (const calls::CountryPriorities &country : countries) {
            lines << Text::tr("%1 (%2)").arg(QString::fromStdString(country.country),
                                             QString::fromStdString(country.level));
            for (const calls::JoinedPriority &one : country.priorities)
                lines << Text::tr("    %1 [%2]%3, calls: %4")
                             .arg(QString::fromStdString(one.text), joined(one.themes),
                                  one.shared.empty() ? QString() : Text::tr(", shared: %1").arg(joined(one.shared)))
                             .arg(one.calls.size());
        }
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", countries.size()).key("countries").beginArray();
    for (const calls::CountryPriorities &country : countries) {
        json.beginObject().member("id", country.id).member("country", country.country).member("level", country.level);
        json.member("shared", country.sharedCount()).key("priorities").beginArray();
        for (const calls::JoinedPriority &one : country.priorities) {
            json.beginObject().member("text", one.text);
            write(json, "themes", one.themes);
            write(json, "shared", one.shared);
            json.key("calls").beginArray();
            for (const std::size_t place : one.calls)
                json.value(coming[place].id);
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

Result<void> showPriorities(Session &session, const Output &output, const PriorityOptions &options)
{
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    calls::FitProfile profile;
    if (!options.own.empty()) {
        const auto own = findOrganisation(**cache, options.own);
        if (!own)
            return std::unexpected(own.error());
        profile = calls::profileOf(std::span(&*own, 1));
    }
    const auto countries = (*cache)->records().all<catalogue::Country>();
    if (!countries)
        return std::unexpected(countries.error());
    auto coming = calls::comingCalls(**cache, session.clock().now());
    if (!coming)
        return std::unexpected(coming.error());
    std::ranges::sort(*coming, {}, &catalogue::Call::id);
    const std::vector<calls::FitCall> prepared(coming->begin(), coming->end());
    auto joined = calls::joinPriorities(*countries, profile, prepared);
    std::erase_if(joined, [&](const calls::CountryPriorities &one) {
        return (!options.country.empty() && one.country != options.country)
            || (options.shared && one.sharedCount() == 0);
    });
    return print(output, joined, *coming);
}

} // namespace

void addCallsPriorities(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<PriorityOptions>();
    auto *command = line.command(
        "priorities", Text::tr("Smart specialisation: whose priorities are ours too, and which calls ask for them"),
        calls);
    command->add_option("--own", options->own, utf8(Text::tr("Your organisation: org:minalogic")));
    command->add_option("--country", options->country, utf8(Text::tr("Only of this country")))->type_name("CODE");
    command->add_flag("--shared", options->shared, utf8(Text::tr("Only countries with a priority of ours")));
    line.onRun(command,
               [options](Session &session, Output &output) { return showPriorities(session, output, *options); });
}

} // namespace hansa::cli
