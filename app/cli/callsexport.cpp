// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/followedcalls.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "files/callexport.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct ExportOptions {
    std::vector<std::string> ids;
    std::string to;
    bool all = false;
};

Result<std::vector<calls::FollowedCall>> chosen(Session &session, const store::Cache &cache,
                                                const ExportOptions &options)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto followed = calls::followedCalls(cache, **workspace);
    if (!followed || options.ids.empty())
        return followed;
    std::vector<calls::FollowedCall> chosen;
    for (const std::string &id : options.ids) {
        const auto known =
            std::ranges::find_if(*followed, [&](const auto &one) { return std::ranges::contains(one.ids, id); });
        if (known != followed->end()) {
            chosen.push_back(*known);
            continue;
        }
        auto call = findCall(cache, id);
        if (!call)
            return std::unexpected(call.error());
        chosen.push_back({.tracked = {}, .call = std::move(call->call), .ids = std::move(call->ids), .gone = false});
    }
    return chosen;
}

Result<void> exportCalls(Session &session, const Output &output, const ExportOptions &options)
{
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    if (options.ids.empty() && !options.all)
        return failure(ErrorKind::Usage, Text::tr("Exporting calls"), {}, Text::tr("it is not said which"),
                       Text::tr("Name them, or give --tracked for all that you follow."));
    const auto what = chosen(session, **cache, options);
    if (!what)
        return std::unexpected(what.error());
    const QString path = QString::fromStdString(options.to);
    const auto written = session.workspace().and_then([&](store::Workspace *workspace) {
        return files::exportCalls(path, *what, *workspace, **cache, session.clock().now());
    });
    if (!written)
        return std::unexpected(written.error());
    JsonWriter json;
    json.beginObject().member("file", options.to).member("calls", what->size()).member("entries", *written).endObject();
    return output.report(Text::tr("Written to %1: calls %2, entries %3.").arg(path).arg(what->size()).arg(*written),
                         json);
}

} // namespace

void addCallsExport(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<ExportOptions>();
    auto *command =
        line.command("export", Text::tr("Write calls as a calendar (.ics) or as a table (.csv, .xlsx)"), calls);
    command->add_option("ID", options->ids, utf8(Text::tr("As calls list gives it")));
    command->add_flag("--tracked", options->all, utf8(Text::tr("All calls that you follow")));
    command->add_option("--to", options->to, utf8(Text::tr("The file; its ending says which form")))
        ->type_name("FILE")
        ->required();
    line.onRun(command, [options](Session &session, Output &output) { return exportCalls(session, output, *options); });
}

} // namespace hansa::cli
