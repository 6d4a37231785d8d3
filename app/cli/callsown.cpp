// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncalls.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"

namespace hansa::cli
{

namespace
{

struct EnterOptions {
    std::string title;
    std::string id;
    std::vector<std::string> fields;
};

Result<std::vector<std::pair<std::string, std::string>>> fieldsOf(const EnterOptions &options)
{
    std::vector<std::pair<std::string, std::string>> fields{{"title", options.title}};
    for (const std::string &one : options.fields) {
        const auto at = one.find('=');
        if (at == one.npos || at == 0)
            return failure(ErrorKind::Usage, Text::tr("Reading a field"), QString::fromStdString(one),
                           Text::tr("it has no name, or no value"), Text::tr("For instance deadlines=2027-02-10."));
        fields.emplace_back(one.substr(0, at), one.substr(at + 1));
    }
    return fields;
}

Result<void> enter(Session &session, const Output &output, const EnterOptions &options)
{
    const auto fields = fieldsOf(options);
    if (!fields)
        return std::unexpected(fields.error());
    auto call = calls::callOfFields(options.id, *fields);
    if (!call)
        return std::unexpected(call.error());
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    const auto id = calls::keepOwnCall(stores->cache, stores->workspace, std::move(*call), session.clock().now());
    if (!id)
        return std::unexpected(id.error());
    JsonWriter json;
    json.beginObject().member("id", *id).endObject();
    return output.report(Text::tr("Kept as %1.").arg(QString::fromStdString(*id)), json);
}

Result<void> discard(Session &session, const Output &output, const std::string &id)
{
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    if (auto removed = calls::removeOwnCall(stores->cache, stores->workspace, id, session.clock().now()); !removed)
        return removed;
    JsonWriter json;
    json.beginObject().member("discarded", id).endObject();
    return output.report(Text::tr("Discarded: %1.").arg(QString::fromStdString(id)), json);
}

} // namespace

void addCallsOwn(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<EnterOptions>();
    auto *command = line.command("enter", Text::tr("Enter a call of your own, or write one anew"), calls);
    command->add_option("TITLE", options->title, utf8(Text::tr("What it is called")))->required();
    command->add_option("--id", options->id, utf8(Text::tr("The call that is written anew; all its fields are given")));
    CommandLine::repeatable(command, "--set", options->fields,
                            Text::tr("FIELD=VALUE, named and written as in a table: deadlines=2027-02-10"));
    line.onRun(command, [options](Session &session, Output &output) { return enter(session, output, *options); });

    const auto id = std::make_shared<std::string>();
    auto *discarding = line.command("discard", Text::tr("Take away a call that you entered"), calls);
    discarding->add_option("ID", *id, utf8(Text::tr("As calls enter gave it")))->required();
    line.onRun(discarding, [id](Session &session, Output &output) { return discard(session, output, *id); });
}

} // namespace hansa::cli
