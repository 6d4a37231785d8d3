// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/recorddifference.h"
#include "cli/text.h"
#include "publish/folder.h"
#include "publish/history.h"

namespace hansa::cli
{

namespace
{

using Changes = std::vector<protocol::RecordChange>;

Result<void> show(const Output &output, std::int64_t revision, const Changes &changes)
{
    if (!output.isJson()) {
        QStringList lines;
        for (const protocol::RecordChange &change : changes)
            lines << differenceInWords(change.id, change.before.value_or(""), change.after.value_or(""));
        lines << (changes.empty()
                      ? Text::tr("Nothing differs from revision %1.").arg(revision)
                      : Text::tr("%n record(s) differ from revision %1.", nullptr, int(changes.size())).arg(revision));
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("revision", revision).member("count", changes.size()).key("results").beginArray();
    for (const protocol::RecordChange &change : changes) {
        json.beginObject();
        writeDifference(json, change.id, change.before.value_or(""), change.after.value_or(""));
        json.endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

Result<void> diff(const Output &output, const QString &into)
{
    const auto folder = publish::Folder::open(into, false);
    if (!folder)
        return std::unexpected(folder.error());
    const publish::History history(into);
    const std::int64_t revision = folder->published() ? folder->published()->revision : 0;
    if (revision > 0 && !history.hasState(revision))
        return failure(ErrorKind::Failed, Text::tr("Comparing with the last publication"), into,
                       Text::tr("its state is not kept any more"), Text::tr("It is from the next publication on."));
    const auto changes = history.changesSince(revision, folder->records());
    return changes ? show(output, revision, *changes) : std::unexpected(changes.error());
}

} // namespace

void addCatalogueDiff(CommandLine &line, CLI::App *catalogue)
{
    const auto into = std::make_shared<std::string>();
    auto *command =
        line.command("diff", Text::tr("Show what would change if the folder were published now"), catalogue);
    command->add_option("--into", *into, utf8(Text::tr("The publisher's folder")))->type_name("DIR")->required();
    line.onRun(command, [into](Session &, Output &output) { return diff(output, QString::fromStdString(*into)); });
}

} // namespace hansa::cli
