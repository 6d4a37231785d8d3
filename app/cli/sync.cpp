// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/standarderror.h"
#include "cli/cataloguefollow.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/syncreport.h"
#include "cli/text.h"
#include "sync/updateall.h"

#include <algorithm>
#include <ranges>

namespace hansa::cli
{

namespace
{

struct SyncOptions {
    FollowOptions follow;
    std::vector<std::string> catalogues;
};

Result<std::vector<std::string>> chosen(const store::Workspace &workspace, const SyncOptions &options)
{
    if (!options.catalogues.empty())
        return options.catalogues;
    const auto all = workspace.followed().all();
    if (!all)
        return std::unexpected(all.error());
    std::vector<std::string> ids;
    for (const store::Followed &followed : *all) {
        if (!followed.url.empty())
            ids.push_back(followed.id);
    }
    if (ids.empty())
        return failure(ErrorKind::Failed, Text::tr("Updating the catalogues"), {},
                       Text::tr("none with an address is followed"),
                       Text::tr("Follow one with hansactl catalogue follow ADDRESS --key KEY."));
    return ids;
}

Result<void> updateAll(Session &session, Output &output, const SyncOptions &options)
{
    const auto stores = session.following();
    if (!stores)
        return std::unexpected(stores.error());
    const auto ids = chosen(stores->workspace, options);
    if (!ids)
        return std::unexpected(ids.error());
    auto outcomes = sync::updateAll(stores->cache.path(), stores->workspace.path(), *ids,
                                    contextFor(session, output, options.follow.acceptSize));
    if (outcomes.size() > 1 || outcomes.front().result) {
        if (auto shown = showOutcomes(session, output, outcomes); !shown)
            return shown;
    }
    // Each failure is told; the one that matters most comes last and makes the exit code.
    std::ranges::stable_sort(outcomes, sync::mattersMore);
    for (const auto &[catalogue, result] : outcomes | std::views::drop(1) | std::views::reverse) {
        if (!result)
            say(result.error().message());
    }
    if (!outcomes.front().result)
        return std::unexpected(outcomes.front().result.error());
    return {};
}

} // namespace

void addSync(CommandLine &line)
{
    const auto options = std::make_shared<SyncOptions>();
    auto *command = line.command("sync", Text::tr("Follow a catalogue, or bring those that are followed up to date"));
    auto *from =
        command->add_option("--from", options->follow.address, utf8(Text::tr("Address of a catalogue to follow")))
            ->type_name("URL");
    command->add_option("--key", options->follow.key, utf8(Text::tr("Its publisher's key: ed25519:… or a .pub file")))
        ->type_name("KEY")
        ->needs(from);
    command->add_flag("--yes", options->follow.yes, utf8(Text::tr("Accept the key that the address offers")))
        ->needs(from);
    command->add_flag("--accept-size", options->follow.acceptSize,
                      utf8(Text::tr("Accept a catalogue larger than hansactl fetches without asking")));
    command
        ->add_option("--catalogue", options->catalogues, utf8(Text::tr("Only these (default: all that are followed)")))
        ->type_name("ID[,ID]")
        ->delimiter(',')
        ->excludes(from);
    line.onRun(command, [options](Session &session, Output &output) {
        return options->follow.address.empty() ? updateAll(session, output, *options)
                                               : followCatalogue(session, output, options->follow);
    });
}

} // namespace hansa::cli
