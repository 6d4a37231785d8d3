// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/text.h"
#include "sync/callfetch.h"

namespace hansa::cli
{

namespace
{

struct FetchOptions {
    std::string portal;
    std::vector<std::string> from;
};

Result<void> fetch(Session &session, Output &output, const FetchOptions &options)
{
    sync::Context context;
    context.clock = session.clock();
    context.listener.onProgress = [&output](const sync::Progress &progress) {
        output.progress(progress.total > 0 ? Text::tr("Calls %1 of %2").arg(progress.done).arg(progress.total)
                                           : Text::tr("Asking for calls …"));
    };
    // All are fetched before the first call is written: one that cannot be had changes nothing.
    std::vector<calls::ReadSource> sources;
    for (const std::string &address : options.from) {
        auto source = sync::fetchCalls(QUrl(QString::fromStdString(address)), context);
        output.endProgress();
        if (!source)
            return std::unexpected(source.error());
        sources.push_back(std::move(*source));
    }
    if (options.from.empty() || !options.portal.empty()) {
        const QUrl address =
            options.portal.empty() ? sync::portalAddress() : QUrl(QString::fromStdString(options.portal));
        auto source = sync::fetchPortal(address, context);
        output.endProgress();
        if (!source)
            return std::unexpected(source.error());
        sources.push_back(std::move(*source));
    }
    return importSources(session, output, std::move(sources));
}

} // namespace

void addCallsFetch(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<FetchOptions>();
    auto *command = line.command(
        "fetch", Text::tr("Ask the EU's portal for open and forthcoming calls, or other addresses for theirs"), calls);
    command->add_option("--portal", options->portal, utf8(Text::tr("Another address of the portal's search API")))
        ->type_name("URL");
    CommandLine::repeatable(command, "--from", options->from, Text::tr("A feed, a calendar or a table instead"));
    line.onRun(command, [options](Session &session, Output &output) { return fetch(session, output, *options); });
}

} // namespace hansa::cli
