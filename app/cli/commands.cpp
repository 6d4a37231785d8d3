// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commands.h"

#include "cli/workspacecommands.h"

namespace hansa::cli
{

void addCommands(CommandLine &line)
{
    addStatus(line);
    addSearch(line);
    addList(line);
    addShow(line);
    addCompare(line);
    addShortlist(line);
    addSaved(line);
    addHeld(line);
    addExport(line);
    addSync(line);
    addChanges(line);
    addAsOf(line);
    addTwins(line);
    addCalls(line);
    addCatalogue(line);
    addWorkspace(line);
}

} // namespace hansa::cli
