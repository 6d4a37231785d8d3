// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/records.h"
#include "cli/text.h"
#include "files/recordcolumns.h"

namespace hansa::cli
{

namespace
{

struct ShowOptions {
    std::string id;
    CatalogueOption catalogues;
};

QString roleText(store::LinkRole role)
{
    switch (role) {
    case store::LinkRole::Member:
        return Text::tr("member");
    case store::LinkRole::Coordinator:
        return Text::tr("coordinator");
    case store::LinkRole::Organiser:
        return Text::tr("organiser");
    case store::LinkRole::Party:
        return Text::tr("party");
    case store::LinkRole::Partnership:
        return Text::tr("partnership");
    case store::LinkRole::Located:
        return Text::tr("located there");
    case store::LinkRole::Concerns:
        break;
    }
    return Text::tr("concerned");
}

/// Each column that is stated on a line of its own, then who mentions the record.
QString page(const catalogue::Record &record, const std::vector<store::Link> &mentions)
{
    QStringList lines;
    for (const auto &column : files::columnsOf(catalogue::kindOf(record))) {
        const auto text = files::plainText(column.cell(record));
        if (!text.empty())
            lines << QStringLiteral("%1: %2").arg(column.column.heading, QString::fromStdString(text));
    }
    if (!mentions.empty())
        lines << QString() << Text::tr("Mentioned by:");
    for (const auto &link : mentions)
        lines << QStringLiteral("  %1  %2 (%3)")
                     .arg(QString::fromStdString(link.record.id), QString::fromStdString(link.record.title),
                          roleText(link.role));
    return lines.join(u'\n');
}

Result<void> showRecord(Session &session, const Output &output, const ShowOptions &options)
{
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    if (output.isJson()) {
        const auto json = (*cache)->records().json(options.id, *filter);
        if (!json)
            return std::unexpected(json.error());
        return *json ? output.json(**json) : std::unexpected(unknownRecord(**cache, options.id));
    }
    const auto record = findRecord(**cache, options.id, *filter);
    if (!record)
        return std::unexpected(record.error());
    if (output.format() == Format::Csv)
        return output.table(files::tableOf(std::span(&*record, 1)));
    const auto mentions = (*cache)->links().to(options.id, {}, *filter);
    if (!mentions)
        return std::unexpected(mentions.error());
    return output.text(page(*record, *mentions));
}

} // namespace

void addShow(CommandLine &line)
{
    const auto options = std::make_shared<ShowOptions>();
    auto *command = line.command("show", Text::tr("One record, whole"));
    command->add_option("ID", options->id, utf8(Text::tr("As search and list give it: org:minalogic")))->required();
    options->catalogues.addTo(command);
    line.onRun(command, [options](Session &session, Output &output) { return showRecord(session, output, *options); });
}

} // namespace hansa::cli
