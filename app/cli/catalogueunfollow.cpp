// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "sync/unfollow.h"

namespace hansa::cli
{

namespace
{

Result<void> unfollow(Session &session, const Output &output, const std::string &id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto done = sync::unfollow(**workspace, session.cache(), id, session.clock().now());
    if (!done)
        return std::unexpected(done.error());
    if (done->remains)
        output.message(Text::tr("Its records are still in catalogue.db. They are removed once it can be written, or "
                                "when you delete it: %1")
                           .arg(done->remains->message()));
    JsonWriter json;
    json.beginObject().member("id", done->id).member("title", done->title).member("url", done->url);
    json.member("forgotten_key", done->key).member("records_removed", !done->remains).endObject();
    const QString name = QString::fromStdString(done->id);
    return output.report(done->url.empty()
                             ? Text::tr("The calls you imported into %1 were removed.").arg(name)
                             : Text::tr("%1 is no longer followed, and its key is forgotten: if you follow it again, "
                                        "you have to confirm its key again. Your lists and notes stay.")
                                   .arg(name),
                         json);
}

} // namespace

void addCatalogueUnfollow(CommandLine &line, CLI::App *catalogue)
{
    const auto id = std::make_shared<std::string>();
    auto *command = line.command(
        "unfollow", Text::tr("Stop following a catalogue and forget its key, or remove calls that you imported"),
        catalogue);
    command->add_option("ID", *id, utf8(Text::tr("Its id, as catalogue list and status show it")))->required();
    line.onRun(command, [id](Session &session, Output &output) { return unfollow(session, output, *id); });
}

} // namespace hansa::cli
