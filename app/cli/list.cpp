// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/suggest.h"
#include "cli/text.h"
#include "files/recordcolumns.h"

#include <unordered_map>

namespace hansa::cli
{

namespace
{

struct ListOptions {
    std::string kind;
    std::vector<std::string> words;
    CatalogueOption catalogues;
};

/// The kind by its name, its plural or the prefix of its ids.
Result<RecordKind> kindOf(const std::string &name)
{
    std::vector<std::string> names;
    for (const RecordKind kind : allRecordKinds) {
        const std::string single(kindName(kind));
        const std::string plural = single.ends_with('y') ? single.substr(0, single.size() - 1) + "ies" : single + 's';
        if (name == single || name == plural || name == idPrefix(kind))
            return kind;
        names.push_back(single);
    }
    const auto near = suggestions(name, names);
    QStringList shown;
    for (const auto &text : near.empty() ? names : near)
        shown << QString::fromStdString(text);
    return failure(ErrorKind::Usage, Text::tr("Listing"), QString::fromStdString(name),
                   Text::tr("there is no such kind of record"),
                   near.empty() ? Text::tr("There are: %1.").arg(shown.join(Text::tr(", ")))
                                : Text::tr("Did you mean %1?").arg(shown.join(Text::tr(" or "))));
}

/// The records of a list, in its order. Few are fetched one by one, many all at once.
Result<std::vector<catalogue::Record>> recordsOf(const store::RecordRepository &records, RecordKind kind,
                                                 const std::vector<store::RecordSummary> &list,
                                                 const store::CatalogueFilter &in)
{
    constexpr std::size_t few = 200;
    std::vector<catalogue::Record> out;
    out.reserve(list.size());
    if (list.size() <= few) {
        for (const auto &summary : list) {
            auto record = records.record(summary.id, in);
            if (!record)
                return std::unexpected(record.error());
            if (*record)
                out.push_back(std::move(**record));
        }
        return out;
    }
    auto all = records.records(kind, in);
    if (!all)
        return std::unexpected(all.error());
    std::unordered_map<std::string_view, catalogue::Record *> byId;
    for (auto &record : *all)
        byId.emplace(catalogue::headOf(record).id, &record);
    for (const auto &summary : list) {
        if (const auto found = byId.find(summary.id); found != byId.end())
            out.push_back(*found->second);
    }
    return out;
}

Result<void> showList(Session &session, const Output &output, const ListOptions &options)
{
    const auto kind = kindOf(options.kind);
    if (!kind)
        return std::unexpected(kind.error());
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    std::string text;
    for (const auto &word : options.words)
        text += (text.empty() ? "" : " ") + word;
    const auto repository = (*cache)->records();
    const auto list = repository.list(*kind, text, *filter);
    if (!list)
        return std::unexpected(list.error());
    const auto records = recordsOf(repository, *kind, *list, *filter);
    if (!records)
        return std::unexpected(records.error());
    if (records->empty())
        output.message(text.empty() ? Text::tr("There is none.")
                                    : Text::tr("None has \"%1\" in its name.").arg(QString::fromStdString(text)));
    auto table = files::tableOf(*records, output.format() != Format::Csv);
    if (records->empty()) {
        for (const auto &column : files::columnsOf(*kind)) {
            if (column.inList || output.format() == Format::Csv)
                table.columns.push_back(column.column);
        }
    }
    return output.list(table);
}

} // namespace

void addList(CommandLine &line)
{
    const auto options = std::make_shared<ListOptions>();
    auto *command = line.command("list", Text::tr("All records of one kind, by name"));
    command
        ->add_option("KIND", options->kind,
                     utf8(Text::tr("organisation, partnership, call, event, country, story or cooperation")))
        ->required();
    command->add_option("TEXT", options->words, utf8(Text::tr("Words that the name, a short name or the id has")));
    options->catalogues.addTo(command);
    line.onRun(command, [options](Session &session, Output &output) { return showList(session, output, *options); });
}

} // namespace hansa::cli
