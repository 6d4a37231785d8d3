// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa::cli
{

class CommandLine;

// One function a command, each in the file of its name; all are called by addCommands().
void addStatus(CommandLine &line);
void addSearch(CommandLine &line);
void addList(CommandLine &line);
void addShow(CommandLine &line);
void addCompare(CommandLine &line);
void addShortlist(CommandLine &line);
void addSaved(CommandLine &line);
void addHeld(CommandLine &line);
void addExport(CommandLine &line);
void addSync(CommandLine &line);
void addChanges(CommandLine &line);
void addAsOf(CommandLine &line);
void addTwins(CommandLine &line);
void addCalls(CommandLine &line);
void addCatalogue(CommandLine &line);

/// Adds every command that there is, in the order in which help lists them.
void addCommands(CommandLine &line);

} // namespace hansa::cli
