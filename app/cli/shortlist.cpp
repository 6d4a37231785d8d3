// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/shortlists.h"
#include "cli/text.h"

#include <functional>

namespace hansa::cli
{

namespace
{

/// What the commands below `shortlist` are given.
struct ShortlistOptions {
    std::string name;
    std::string newName;
    std::vector<std::string> ids;
    std::string id;
    std::string note;
};

using Work = Result<void> (*)(Session &, const Output &, const ShortlistOptions &);

void writeIds(JsonWriter &json, std::string_view key, const std::vector<std::string> &ids)
{
    json.key(key).beginArray();
    for (const auto &id : ids)
        json.value(id);
    json.endArray();
}

Result<void> create(Session &session, const Output &output, const ShortlistOptions &options)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto made = (*workspace)->shortlists().create(options.name, session.clock().now());
    if (!made)
        return std::unexpected(made.error());
    JsonWriter json;
    json.beginObject().member("name", made->name).member("created", formatInstant(made->created));
    json.member("size", made->size).endObject();
    return output.report(Text::tr("Made the shortlist %1.").arg(QString::fromStdString(made->name)), json);
}

Result<void> listAll(Session &session, const Output &output, const ShortlistOptions &)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto lists = (*workspace)->shortlists().all();
    if (!lists)
        return std::unexpected(lists.error());
    files::Table table;
    table.columns = {
        {"name", Text::tr("Name"), false}, {"size", Text::tr("Records"), true}, {"created", Text::tr("Made"), false}};
    for (const auto &list : *lists)
        table.rows.push_back({list.name, std::int64_t(list.size), formatInstant(list.created)});
    if (lists->empty())
        output.message(Text::tr("There is no shortlist yet; hansactl shortlist create NAME makes one."));
    return output.list(table);
}

Result<void> show(Session &session, const Output &output, const ShortlistOptions &options)
{
    const auto contents = readShortlist(session, options.name);
    if (!contents)
        return std::unexpected(contents.error());
    files::Table table;
    table.columns = {{"id", Text::tr("Id"), false},
                     {"name", Text::tr("Name"), false},
                     {"note", Text::tr("Note"), false},
                     {"added", Text::tr("Added"), false}};
    for (const auto &item : contents->items)
        table.rows.push_back({item.record, item.name, item.note.empty() ? files::Cell{} : files::Cell{item.note},
                              formatInstant(item.added)});
    if (!output.isJson())
        return output.table(table);
    JsonWriter json;
    json.beginObject().member("name", contents->list.name).member("created", formatInstant(contents->list.created));
    json.member("count", contents->items.size()).key("results").beginArray();
    for (const auto &row : table.rows)
        writeRow(json, table.columns, row);
    json.endArray().endObject();
    return output.json(json);
}

/// Opens the shortlist and works on it, in one transaction.
Result<void> onList(Session &session, const QString &tried, const std::string &name,
                    const std::function<Result<void>(store::ShortlistRepository, const store::Shortlist &)> &work)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    return (*workspace)->transaction(tried, [&] {
        return findShortlist(session, name).and_then([&](const store::Shortlist &list) {
            return work((*workspace)->shortlists(), list);
        });
    });
}

Result<void> add(Session &session, const Output &output, const ShortlistOptions &options)
{
    if (const auto list = findShortlist(session, options.name); !list)
        return std::unexpected(list.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    // All are looked up before the first is added: an unknown id changes nothing.
    std::vector<std::string> names;
    for (const auto &id : options.ids) {
        const auto record = findRecord(**cache, id);
        if (!record)
            return std::unexpected(record.error());
        names.push_back(catalogue::titleOf(*record));
    }
    std::string name;
    std::vector<std::string> added;
    std::vector<std::string> present;
    const auto putOn = [&](store::ShortlistRepository shortlists, const store::Shortlist &list) -> Result<void> {
        name = list.name;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto isNew = shortlists.add(list.id, options.ids[i], names[i], session.clock().now());
            if (!isNew)
                return std::unexpected(isNew.error());
            (*isNew ? added : present).push_back(options.ids[i]);
        }
        return {};
    };
    if (auto done = onList(session, Text::tr("Adding to the shortlist"), options.name, putOn); !done)
        return done;
    JsonWriter json;
    json.beginObject().member("name", name);
    writeIds(json, "added", added);
    writeIds(json, "present", present);
    json.endObject();
    return output.report(Text::tr("Added to %1: %2, there already: %3.")
                             .arg(QString::fromStdString(name))
                             .arg(added.size())
                             .arg(present.size()),
                         json);
}

Result<void> remove(Session &session, const Output &output, const ShortlistOptions &options)
{
    const QString tried = Text::tr("Taking off the shortlist");
    std::string name;
    const auto takeOff = [&](store::ShortlistRepository shortlists, const store::Shortlist &list) -> Result<void> {
        name = list.name;
        for (const auto &id : options.ids) {
            const auto taken = shortlists.take(list.id, id);
            if (!taken)
                return std::unexpected(taken.error());
            if (!*taken)
                return failure(ErrorKind::Failed, tried, QString::fromStdString(id),
                               Text::tr("it is not on %1").arg(QString::fromStdString(list.name)),
                               Text::tr("hansactl shortlist show NAME lists what is."));
        }
        return {};
    };
    if (auto done = onList(session, tried, options.name, takeOff); !done)
        return done;
    JsonWriter json;
    json.beginObject().member("name", name);
    writeIds(json, "removed", options.ids);
    json.endObject();
    return output.report(Text::tr("Taken off %1: %2.").arg(QString::fromStdString(name)).arg(options.ids.size()), json);
}

Result<void> note(Session &session, const Output &output, const ShortlistOptions &options)
{
    const auto list = findShortlist(session, options.name);
    if (!list)
        return std::unexpected(list.error());
    if (auto set = (*session.workspace())->shortlists().setNote(list->id, options.id, options.note); !set)
        return set;
    JsonWriter json;
    json.beginObject().member("name", list->name).member("id", options.id).member("note", options.note).endObject();
    return output.report(Text::tr("Noted for %1.").arg(QString::fromStdString(options.id)), json);
}

Result<void> rename(Session &session, const Output &output, const ShortlistOptions &options)
{
    const auto list = findShortlist(session, options.name);
    if (!list)
        return std::unexpected(list.error());
    if (auto renamed = (*session.workspace())->shortlists().rename(list->id, options.newName); !renamed)
        return renamed;
    JsonWriter json;
    json.beginObject().member("from", list->name).member("name", options.newName).endObject();
    return output.report(
        Text::tr("%1 is now %2.").arg(QString::fromStdString(list->name), QString::fromStdString(options.newName)),
        json);
}

Result<void> erase(Session &session, const Output &output, const ShortlistOptions &options)
{
    const auto list = findShortlist(session, options.name);
    if (!list)
        return std::unexpected(list.error());
    const auto deleted = (*session.workspace())->shortlists().remove(list->id);
    if (!deleted)
        return std::unexpected(deleted.error());
    JsonWriter json;
    json.beginObject().member("deleted", deleted->list.name).member("size", deleted->items.size()).endObject();
    return output.report(Text::tr("Deleted the shortlist %1, records on it: %2.")
                             .arg(QString::fromStdString(deleted->list.name))
                             .arg(deleted->items.size()),
                         json);
}

} // namespace

void addShortlist(CommandLine &line)
{
    auto *shortlist = line.command("shortlist", Text::tr("Lists of records that you keep, with notes"));
    const auto options = std::make_shared<ShortlistOptions>();
    const auto below = [&](const char *name, const QString &help, Work work) {
        auto *command = line.command(name, help, shortlist);
        line.onRun(command,
                   [options, work](Session &session, Output &output) { return work(session, output, *options); });
        return command;
    };
    const auto takeName = [&](CLI::App *command) {
        command->add_option("NAME", options->name, utf8(Text::tr("Of the shortlist, without regard to case")))
            ->required();
        return command;
    };
    const QString idHelp = Text::tr("Of the record: org:minalogic");
    const auto takeIds = [&](CLI::App *command) { command->add_option("ID", options->ids, utf8(idHelp))->required(); };
    takeName(below("create", Text::tr("Make a shortlist"), create));
    below("list", Text::tr("All shortlists"), listAll);
    takeName(below("show", Text::tr("What is on a shortlist"), show));
    takeIds(takeName(below("add", Text::tr("Put records on a shortlist"), add)));
    takeIds(takeName(below("remove", Text::tr("Take records off a shortlist"), remove)));
    auto *noting = takeName(below("note", Text::tr("Note something about a record on it"), note));
    noting->add_option("ID", options->id, utf8(idHelp))->required();
    noting->add_option("TEXT", options->note, utf8(Text::tr("The note; an empty one takes it away")))->required();
    auto *renaming = takeName(below("rename", Text::tr("Give a shortlist another name"), rename));
    renaming->add_option("NEW-NAME", options->newName, utf8(Text::tr("The new name")))->required();
    takeName(below("delete", Text::tr("Delete a shortlist"), erase));
}

} // namespace hansa::cli
