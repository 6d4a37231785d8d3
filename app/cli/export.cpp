// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/criteriaoptions.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/shortlists.h"
#include "cli/text.h"
#include "files/exporter.h"
#include "search/criteriajson.h"
#include "search/search.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct ExportOptions {
    std::string shortlist;
    std::vector<std::string> ids;
    CriteriaOptions criteria;
    CatalogueOption catalogues;
    std::string to;
    std::string as;
    std::optional<std::uint32_t> top;
    bool byteOrderMark = false;
    bool noAbout = false;
};

QString formatNames()
{
    QStringList names;
    for (const auto format : files::allExportFormats)
        names << QString::fromUtf8(files::formatName(format));
    return names.join(Text::tr(", "));
}

Result<files::ExportFormat> formatOf(const ExportOptions &options)
{
    const QString path = QString::fromStdString(options.to);
    if (!options.as.empty()) {
        if (const auto format = files::formatFromName(options.as))
            return *format;
        return failure(ErrorKind::Usage, Text::tr("Exporting as"), QString::fromStdString(options.as),
                       Text::tr("this version does not write it"), Text::tr("There are: %1.").arg(formatNames()));
    }
    if (const auto format = files::formatOfPath(path))
        return *format;
    return failure(ErrorKind::Usage, Text::tr("Exporting to"), path, Text::tr("the ending does not say which format"),
                   Text::tr("Say it with --as: %1.").arg(formatNames()));
}

/// The items of a shortlist; records that are gone by their last known name.
Result<void> addShortlist(files::Export &what, Session &session, const store::Cache &cache, const std::string &name,
                          const store::CatalogueFilter &filter)
{
    const auto contents = readShortlist(session, name);
    if (!contents)
        return std::unexpected(contents.error());
    what.about.shortlist = contents->list.name;
    for (const auto &item : contents->items) {
        auto record = cache.records().record(item.record, filter);
        if (!record)
            return std::unexpected(record.error());
        files::ExportItem out;
        out.note = item.note;
        out.gone = !*record;
        out.record = *record ? std::move(**record) : files::remembered(item.record, item.name);
        what.items.push_back(std::move(out));
    }
    return {};
}

Result<void> addFound(files::Export &what, Session &session, const store::Cache &cache, const ExportOptions &options,
                      const store::CatalogueFilter &filter)
{
    search::Request request;
    auto criteria = options.criteria.read(session, filter);
    if (!criteria)
        return std::unexpected(criteria.error());
    request.criteria = std::move(*criteria);
    what.about.criteria = search::writeCriteria(request.criteria);
    const auto index = session.index(filter);
    if (!index)
        return std::unexpected(index.error());
    request.top = options.top.value_or((*index)->size());
    const auto answer = search::run(**index, request);
    for (const auto &hit : answer->hits) {
        auto record = findRecord(cache, (*index)->id(hit.row), filter);
        if (!record)
            return std::unexpected(record.error());
        what.items.push_back({std::move(*record), hit.score, hit.reach, {}, false});
    }
    return {};
}

Result<files::Export> gather(Session &session, const ExportOptions &options)
{
    const int sources = int(!options.shortlist.empty()) + int(!options.criteria.isEmpty()) + int(!options.ids.empty());
    if (sources != 1)
        return failure(ErrorKind::Usage, Text::tr("Exporting"), {},
                       sources == 0 ? Text::tr("it is not said what") : Text::tr("more than one thing is named"),
                       Text::tr("Name a shortlist (--shortlist), criteria (--criteria, --must …) or ids."));
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    auto states = options.catalogues.states(session);
    if (!states)
        return std::unexpected(states.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());

    files::Export what;
    what.about.exported = session.clock().now();
    what.about.program = "Hansa " + QCoreApplication::applicationVersion().toStdString();
    what.about.catalogues = std::move(*states);
    Result<void> added;
    if (!options.shortlist.empty()) {
        added = addShortlist(what, session, **cache, options.shortlist, *filter);
    } else if (!options.criteria.isEmpty()) {
        added = addFound(what, session, **cache, options, *filter);
    } else {
        for (const auto &id : options.ids) {
            auto record = findRecord(**cache, id, *filter);
            if (!record)
                return std::unexpected(record.error());
            const auto known = [&](const auto &item) { return catalogue::headOf(item.record).id == id; };
            if (std::ranges::none_of(what.items, known))
                what.items.push_back({std::move(*record), {}, {}, {}, false});
        }
    }
    if (!added)
        return std::unexpected(added.error());
    return what;
}

void writeIds(JsonWriter &json, std::string_view key, const std::vector<std::string> &ids)
{
    json.key(key).beginArray();
    for (const auto &id : ids)
        json.value(id);
    json.endArray();
}

Result<void> report(const Output &output, const QString &path, files::ExportFormat format, const files::Export &what,
                    const files::ExportReport &done)
{
    std::vector<std::string> gone;
    for (const auto &item : what.items) {
        if (item.gone)
            gone.push_back(catalogue::headOf(item.record).id);
    }
    if (output.isJson()) {
        JsonWriter json;
        json.beginObject().member("file", path.toStdString()).member("format", files::formatName(format));
        json.member("count", done.written);
        if (!done.aboutPath.isEmpty())
            json.member("about", done.aboutPath.toStdString());
        writeIds(json, "without_position", done.withoutPosition);
        writeIds(json, "no_organisation", done.otherKinds);
        writeIds(json, "gone", gone);
        json.endObject();
        return output.json(json);
    }
    output.message(Text::tr("Wrote %1, records: %2.").arg(path).arg(done.written));
    if (!done.withoutPosition.empty())
        output.message(Text::tr("Left out, as their position is not stated: %1.").arg(done.withoutPosition.size()));
    if (!done.otherKinds.empty())
        output.message(Text::tr("Left out, as a vCard is of an organisation: %1.").arg(done.otherKinds.size()));
    if (!gone.empty())
        output.message(Text::tr("In no catalogue any more, so with their name alone: %1.").arg(gone.size()));
    return {};
}

Result<void> exportRecords(Session &session, const Output &output, const ExportOptions &options)
{
    const auto format = formatOf(options);
    if (!format)
        return std::unexpected(format.error());
    const auto what = gather(session, options);
    if (!what)
        return std::unexpected(what.error());
    files::ExportOptions how;
    how.csv.byteOrderMark = options.byteOrderMark;
    how.aboutBeside = !options.noAbout;
    const QString path = QString::fromStdString(options.to);
    const auto done = files::exportTo(path, *format, *what, how);
    if (!done)
        return std::unexpected(done.error());
    return report(output, path, *format, *what, *done);
}

} // namespace

void addExport(CommandLine &line)
{
    const auto options = std::make_shared<ExportOptions>();
    auto *command = line.command("export", Text::tr("Write a shortlist, a search's result or records to a file"));
    command->add_option("ID", options->ids, utf8(Text::tr("Records to write")));
    command->add_option("--shortlist", options->shortlist, utf8(Text::tr("The shortlist to write")))->type_name("NAME");
    options->criteria.addTo(command);
    command->add_option("--top", options->top, utf8(Text::tr("Of a search, the best only (default: all)")))
        ->type_name("N");
    command->add_option("--to", options->to, utf8(Text::tr("The file; it is written whole or not at all")))
        ->type_name("FILE")
        ->required();
    command
        ->add_option("--as", options->as,
                     utf8(Text::tr("%1 (default: what the file's ending says)").arg(formatNames())))
        ->type_name("FORMAT");
    command->add_flag("--bom", options->byteOrderMark, utf8(Text::tr("CSV: mark as UTF-8, for spreadsheets")));
    command->add_flag("--no-about", options->noAbout,
                      utf8(Text::tr("Do not write FILE.about.json beside CSV, JSON lines and vCards")));
    options->catalogues.addTo(command);
    line.onRun(command,
               [options](Session &session, Output &output) { return exportRecords(session, output, *options); });
}

} // namespace hansa::cli
