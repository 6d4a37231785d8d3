// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"

namespace hansa::cli
{

namespace
{

struct HeldOptions {
    std::string id;
    bool erase = false;
};

Result<void> held(Session &session, const Output &output, const HeldOptions &options)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto shortlists = (*workspace)->shortlists();
    const auto holdings = shortlists.holdings(options.id);
    if (!holdings)
        return std::unexpected(holdings.error());
    if (options.erase) {
        if (auto erased = shortlists.erase(options.id); !erased)
            return std::unexpected(erased.error());
    }
    files::Table table;
    table.columns = {{"shortlist", Text::tr("Shortlist"), false},
                     {"name", Text::tr("Name"), false},
                     {"note", Text::tr("Note"), false},
                     {"added", Text::tr("Added"), false}};
    for (const auto &[list, item] : *holdings)
        table.rows.push_back({list.name, item.name, item.note, formatInstant(item.added)});
    if (holdings->empty())
        output.message(Text::tr("The workspace holds nothing about %1.").arg(QString::fromStdString(options.id)));
    else if (options.erase)
        output.message(
            Text::tr("Erased from the workspace: what is listed here. Backups of it that you made are yours to "
                     "delete."));
    return output.list(table);
}

} // namespace

void addHeld(CommandLine &line)
{
    const auto options = std::make_shared<HeldOptions>();
    auto *command = line.command("held", Text::tr("What your workspace holds about a record, and erasing it"));
    command->add_option("ID", options->id, utf8(Text::tr("Of the record, which may be gone from the catalogue")))
        ->required();
    command->add_flag("--erase", options->erase, utf8(Text::tr("Take it off all lists with its notes, for good")));
    line.onRun(command, [options](Session &session, Output &output) { return held(session, output, *options); });
}

} // namespace hansa::cli
