// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace CLI
{
class App;
}

namespace hansa::cli
{

class CommandLine;

// `hansactl catalogue …`: one function a command, each in a file of its own.
void addCatalogueDiff(CommandLine &line, CLI::App *catalogue);
void addCatalogueErase(CommandLine &line, CLI::App *catalogue);
void addCatalogueFollow(CommandLine &line, CLI::App *catalogue);
void addCatalogueImport(CommandLine &line, CLI::App *catalogue);
void addCatalogueInspect(CommandLine &line, CLI::App *catalogue);
void addCatalogueKeygen(CommandLine &line, CLI::App *catalogue);
void addCatalogueKeys(CommandLine &line, CLI::App *catalogue);
void addCatalogueList(CommandLine &line, CLI::App *catalogue);
void addCataloguePrune(CommandLine &line, CLI::App *catalogue);
void addCataloguePublish(CommandLine &line, CLI::App *catalogue);
void addCatalogueUnfollow(CommandLine &line, CLI::App *catalogue);
void addCatalogueVerify(CommandLine &line, CLI::App *catalogue);

} // namespace hansa::cli
