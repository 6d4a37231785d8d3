// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "store/mergedorganisations.h"

namespace hansa::cli
{

namespace
{

struct PairOptions {
    std::string a;
    std::string b;
};

Result<void> show(const Output &output, const store::MergedOrganisations &merged, const catalogue::ApartPairs &apart)
{
    std::vector<std::string> ids;
    for (const auto &[id, listings] : merged.listings)
        ids.push_back(id);
    std::ranges::sort(ids);
    if (!output.isJson()) {
        QStringList lines;
        for (const std::string &id : ids) {
            lines << QString::fromStdString(id);
            for (const store::Listing &listing : merged.listings.at(id))
                lines << QStringLiteral("    %1  %2  %3")
                             .arg(QString::fromStdString(listing.catalogue), QString::fromStdString(listing.id),
                                  QString::fromStdString(listing.name));
        }
        for (const auto &[a, b] : apart.all())
            lines << Text::tr("%1 and %2 are two, as you said.")
                         .arg(QString::fromStdString(a), QString::fromStdString(b));
        if (lines.isEmpty())
            lines << Text::tr("No organisation is in two catalogues.");
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", ids.size()).key("results").beginArray();
    for (const std::string &id : ids) {
        json.beginObject().member("id", id).key("listings").beginArray();
        for (const store::Listing &listing : merged.listings.at(id))
            json.beginObject()
                .member("catalogue", listing.catalogue)
                .member("id", listing.id)
                .member("name", listing.name)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray().key("apart").beginArray();
    for (const auto &[a, b] : apart.all())
        json.beginArray().value(a).value(b).endArray();
    json.endArray().endObject();
    return output.json(json);
}

Result<void> list(Session &session, const Output &output)
{
    const auto cache = session.filledCache();
    const auto apart = session.apartPairs();
    if (!cache || !apart)
        return std::unexpected(!cache ? cache.error() : apart.error());
    const auto merged = store::mergedOrganisations(**cache, {}, *apart);
    return merged ? show(output, *merged, *apart) : std::unexpected(merged.error());
}

Result<void> set(Session &session, const PairOptions &options, bool apart)
{
    for (const std::string &id : {options.a, options.b}) {
        if (kindOfId(id) != RecordKind::Organisation)
            return failure(ErrorKind::Usage, Text::tr("Telling twins apart"), QString::fromStdString(id),
                           Text::tr("it is no organisation's id"));
    }
    const auto workspace = session.workspace();
    return workspace ? (*workspace)->apart().set(options.a, options.b, apart) : std::unexpected(workspace.error());
}

void addPair(CommandLine &line, CLI::App *twins, const char *name, const QString &help, bool apart)
{
    const auto options = std::make_shared<PairOptions>();
    auto *command = line.command(name, help, twins);
    command->add_option("ID", options->a, utf8(Text::tr("An organisation")))->required();
    command->add_option("OTHER", options->b, utf8(Text::tr("Another one")))->required();
    line.onRun(command, [options, apart](Session &session, Output &) { return set(session, *options, apart); });
}

} // namespace

void addTwins(CommandLine &line)
{
    auto *twins = line.command("twins", Text::tr("Organisations that several catalogues hold, shown once"));
    auto *listing = line.command("list", Text::tr("Which, and where"), twins);
    line.onRun(listing, [](Session &session, Output &output) { return list(session, output); });
    addPair(line, twins, "apart", Text::tr("Show two organisations that were taken for one"), true);
    addPair(line, twins, "together", Text::tr("Undo that"), false);
}

} // namespace hansa::cli
