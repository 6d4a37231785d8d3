// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "publish/prune.h"

namespace hansa::cli
{

namespace
{

struct PruneOptions {
    std::string web;
    int graceDays = 7;
};

Result<void> prune(const Output &output, const PruneOptions &options)
{
    const auto pruned = publish::prune(QString::fromStdString(options.web), std::chrono::days(options.graceDays));
    if (!pruned)
        return std::unexpected(pruned.error());
    if (!output.isJson()) {
        return output.text(Text::tr("Deleted %1 files of %2 bytes; %3 are in use.")
                               .arg(pruned->files)
                               .arg(pruned->bytes)
                               .arg(pruned->kept));
    }
    JsonWriter json;
    json.beginObject().member("deleted", pruned->files).member("bytes", pruned->bytes);
    json.member("kept", pruned->kept).endObject();
    return output.json(json);
}

} // namespace

void addCataloguePrune(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<PruneOptions>();
    auto *command = line.command("prune", Text::tr("Delete packs that no client can need any more"), catalogue);
    command->add_option("--web", options->web, utf8(Text::tr("The folder that a web server serves")))
        ->type_name("DIR")
        ->required();
    command
        ->add_option("--grace", options->graceDays,
                     utf8(Text::tr("Keep what is younger: somebody may go by an older head (default: 7)")))
        ->type_name("DAYS")
        ->check(CLI::Range(0, 3650));
    line.onRun(command, [options](Session &, Output &output) { return prune(output, *options); });
}

} // namespace hansa::cli
