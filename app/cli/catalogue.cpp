// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/text.h"

namespace hansa::cli
{

void addCatalogue(CommandLine &line)
{
    auto *catalogue =
        line.command("catalogue", Text::tr("Catalogues that you follow, and making one that others can follow"));
    addCatalogueFollow(line, catalogue);
    addCatalogueUnfollow(line, catalogue);
    addCatalogueList(line, catalogue);
    addCatalogueKeygen(line, catalogue);
    addCatalogueKeys(line, catalogue);
    addCatalogueImport(line, catalogue);
    addCatalogueDiff(line, catalogue);
    addCatalogueErase(line, catalogue);
    addCataloguePublish(line, catalogue);
    addCatalogueVerify(line, catalogue);
    addCatalogueInspect(line, catalogue);
    addCataloguePrune(line, catalogue);
}

} // namespace hansa::cli
