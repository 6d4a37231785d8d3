// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/controls.h"
#include "calls/known/sourceimport.h"
#include "calls/tracking/followedcalls.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"

#include <ranges>

namespace hansa::cli
{

namespace
{

void say(const Output &output, const std::vector<calls::SkippedCall> &skipped)
{
    constexpr std::size_t most = 20; // a screen, not ten thousand lines
    for (const calls::SkippedCall &one : skipped | std::views::take(most))
        output.message(
            Text::tr("Skipped %1 of %2: %3")
                .arg(inOneLine(QString::fromStdString(one.record)), inOneLine(one.file), inOneLine(one.reason)));
    if (skipped.size() > most)
        output.message(Text::tr("… and more like it: %1. With --format json they are all in the answer.")
                           .arg(skipped.size() - most));
}

} // namespace

Result<void> importSources(Session &session, const Output &output, std::vector<calls::ReadSource> sources)
{
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    const auto &[cache, workspace] = *stores;
    const auto outcome = calls::importSources(cache, workspace, std::move(sources), session.clock().now());
    if (!outcome)
        return std::unexpected(outcome.error());
    const auto &[total, skipped] = *outcome;
    // A tracked call stays as it is now known, should the record go.
    const auto kept = calls::followedCalls(cache, workspace).and_then([&](const auto &followed) {
        return calls::remember(workspace, followed);
    });
    if (!kept)
        return kept;
    say(output, skipped);
    JsonWriter json;
    json.beginObject().member("added", total.added).member("changed", total.changed);
    json.member("same", total.same).member("merged", total.merged).key("skipped").beginArray();
    for (const calls::SkippedCall &one : skipped)
        json.beginObject()
            .member("file", one.file.toStdString())
            .member("record", one.record)
            .member("reason", one.reason.toStdString())
            .endObject();
    json.endArray().endObject();
    return output.report(Text::tr("Calls: %1 added, %2 changed, %3 as they were, %4 merged into others, %5 skipped.")
                             .arg(total.added)
                             .arg(total.changed)
                             .arg(total.same)
                             .arg(total.merged)
                             .arg(skipped.size()),
                         json);
}

void addCallsImport(CommandLine &line, CLI::App *calls)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    auto *command = line.command("import",
                                 Text::tr("Take over calls from files: answers of the EU's portal, RSS or "
                                          "Atom, iCalendar, CSV"),
                                 calls);
    command->add_option("FILE", *files, utf8(Text::tr("What kind a file is, it says itself")))->required();
    line.onRun(command, [files](Session &session, Output &output) -> Result<void> {
        QStringList paths;
        for (const std::string &file : *files)
            paths << QString::fromStdString(file);
        auto sources = calls::readCallFiles(paths);
        if (!sources)
            return std::unexpected(sources.error());
        return importSources(session, output, std::move(*sources));
    });
}

} // namespace hansa::cli
