// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "cli/workspacecommands.h"
#include "store/workspacebackups.h"
#include "store/workspacerestore.h"

#include <QFileInfo>

namespace hansa::cli
{

namespace
{

std::string_view nameOf(store::WorkspaceBackup::Kind kind)
{
    switch (kind) {
    case store::WorkspaceBackup::Kind::Daily:
        return "daily";
    case store::WorkspaceBackup::Kind::ByHand:
        return "by-hand";
    case store::WorkspaceBackup::Kind::BeforeRestore:
        return "before-restore";
    case store::WorkspaceBackup::Kind::BeforeMigration:
        return "before-migration";
    }
    return {};
}

/// The name of a copy says when it was made: not what "now" is to the answer.
Instant madeNow()
{
    return Clock().now();
}

Result<void> backup(const Session &session, const Output &output, const std::string &to)
{
    const auto made = store::backUpNow(session.workspacePath(), QString::fromStdString(to), madeNow());
    if (!made)
        return std::unexpected(made.error());
    JsonWriter json;
    json.beginObject().member("file", made->toStdString());
    json.member("bytes", QFileInfo(*made).size()).member("schema", store::Workspace::schemaVersion()).endObject();
    return output.report(Text::tr("Your workspace is backed up to %1.").arg(*made), json);
}

Result<void> listBackups(const Session &session, const Output &output)
{
    files::Table table;
    table.columns = {{"file", Text::tr("File"), false},
                     {"made", Text::tr("Made"), false},
                     {"kind", Text::tr("Kind"), false},
                     {"bytes", Text::tr("Bytes"), true}};
    for (const auto &backup : store::workspaceBackups(session.workspacePath()))
        table.rows.push_back({backup.path.toStdString(),
                              formatInstant(std::chrono::floor<std::chrono::seconds>(backup.made)),
                              std::string(nameOf(backup.kind)), backup.bytes});
    if (table.rows.empty())
        output.message(Text::tr("There is no backup yet; hansactl workspace backup makes one."));
    return output.list(table);
}

Result<void> restore(Session &session, const Output &output, const std::string &from)
{
    const auto restored = store::restoreWorkspace(session.workspacePath(), QString::fromStdString(from), madeNow());
    if (!restored)
        return std::unexpected(restored.error());
    // What the cache shows of the workspace is of the old one.
    if (QFileInfo::exists(session.cachePath())) {
        if (const auto inStep = session.filledCache(); !inStep)
            output.message(inStep.error().message());
    }
    JsonWriter json;
    json.beginObject().member("from", from).member("schema", restored->form).key("kept");
    if (restored->kept.isEmpty())
        json.null();
    else
        json.value(restored->kept.toStdString());
    json.endObject();
    return output.report(restored->kept.isEmpty()
                             ? Text::tr("Your workspace is restored from %1.").arg(restored->from)
                             : Text::tr("Your workspace is restored from %1. Your previous data was kept as %2.")
                                   .arg(restored->from, restored->kept),
                         json);
}

} // namespace

void addWorkspace(CommandLine &line)
{
    auto *workspace = line.command("workspace", Text::tr("Back up your workspace, or restore it from a backup"));
    const auto file = std::make_shared<std::string>();
    auto *backing =
        line.command("backup", Text::tr("Back up all your data to one file, even while the window is open"), workspace);
    backing->add_option("--to", *file,
                        utf8(Text::tr("The file; by default one in the folder “backups” of the profile")));
    line.onRun(backing, [file](Session &session, Output &output) { return backup(session, output, *file); });
    auto *listing = line.command("backups", Text::tr("The backups in the profile, newest first"), workspace);
    line.onRun(listing, [](Session &session, Output &output) { return listBackups(session, output); });
    auto *restoring = line.command(
        "restore", Text::tr("Replace your data with a backup; your current data is kept as a backup too"), workspace);
    restoring->add_option("FILE", *file, utf8(Text::tr("A backup, or a copy of a workspace.db")))->required();
    line.onRun(restoring, [file](Session &session, Output &output) { return restore(session, output, *file); });
}

} // namespace hansa::cli
