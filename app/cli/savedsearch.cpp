// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/savedsearch.h"

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/criteriaoptions.h"
#include "cli/jsonwriter.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/suggest.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "search/criteriajson.h"
#include "search/news.h"
#include "search/searchlink.h"

namespace hansa::cli
{

namespace
{

struct SavedOptions {
    std::string name;
    bool markSeen = false;
    bool asFile = false;
    CriteriaOptions criteria;
    CatalogueOption catalogues;
};

using Work = Result<void> (*)(Session &, const Output &, const SavedOptions &);

void writeSearch(JsonWriter &json, const store::SavedSearch &saved, const search::Criteria &criteria)
{
    json.beginObject().member("name", saved.name).member("saved", formatInstant(saved.saved));
    json.member("link", search::writeLink(criteria)).member("command", search::commandLine(criteria)).endObject();
}

Result<void> listAll(Session &session, const Output &output, const SavedOptions &)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto saved = (*workspace)->searches().saved();
    if (!saved)
        return std::unexpected(saved.error());
    files::Table table;
    table.columns = {
        {"name", Text::tr("Name"), false}, {"saved", Text::tr("Saved"), false}, {"link", Text::tr("Search"), false}};
    for (const auto &one : *saved) {
        const auto criteria = search::readCriteria(one.criteria, QString::fromStdString(one.name));
        table.rows.push_back(
            {one.name, formatInstant(one.saved), criteria ? files::Cell{search::writeLink(*criteria)} : files::Cell{}});
    }
    if (saved->empty())
        output.message(Text::tr("No search is saved yet; hansactl saved save NAME --must … saves one."));
    return output.list(table);
}

Result<void> show(Session &session, const Output &output, const SavedOptions &options)
{
    const auto saved = findSaved(session, options.name);
    if (!saved)
        return std::unexpected(saved.error());
    const auto criteria = search::readCriteria(saved->criteria, QString::fromStdString(saved->name));
    if (!criteria)
        return std::unexpected(criteria.error());
    if (options.asFile)
        return terminal::write(saved->criteria + '\n');
    if (!output.isJson())
        return output.text(
            QString::fromStdString(search::commandLine(*criteria) + '\n' + search::writeLink(*criteria)));
    JsonWriter json;
    writeSearch(json, *saved, *criteria);
    return output.json(json);
}

Result<void> save(Session &session, const Output &output, const SavedOptions &options)
{
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto criteria = options.criteria.read(session, *filter);
    if (!criteria)
        return std::unexpected(criteria.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto saved =
        (*workspace)->searches().save(options.name, search::writeCriteria(*criteria), session.clock().now());
    if (!saved)
        return std::unexpected(saved.error());
    JsonWriter json;
    writeSearch(json, *saved, *criteria);
    return output.report(Text::tr("Saved the search %1.").arg(QString::fromStdString(saved->name)), json);
}

Result<void> erase(Session &session, const Output &output, const SavedOptions &options)
{
    const auto saved = findSaved(session, options.name);
    if (!saved)
        return std::unexpected(saved.error());
    if (auto removed = (*session.workspace())->searches().remove(saved->id); !removed)
        return removed;
    JsonWriter json;
    json.beginObject().member("deleted", saved->name).endObject();
    return output.report(Text::tr("Deleted the search %1.").arg(QString::fromStdString(saved->name)), json);
}

/// Those named, or all.
Result<std::vector<store::SavedSearch>> chosen(Session &session, const std::string &name)
{
    if (!name.empty())
        return findSaved(session, name).transform([](store::SavedSearch one) { return std::vector{std::move(one)}; });
    const auto workspace = session.workspace();
    return workspace ? (*workspace)->searches().saved() : std::unexpected(workspace.error());
}

/// What is new for one search. The first time is the look that later ones compare with.
Result<std::vector<search::Noticed>> newsOf(store::SearchRepository searches, const search::Index &index,
                                            const store::SavedSearch &saved, bool markSeen, Instant now)
{
    const auto criteria = search::readCriteria(saved.criteria, QString::fromStdString(saved.name));
    if (!criteria)
        return std::unexpected(criteria.error());
    const auto seen = searches.seen(saved.id);
    if (!seen)
        return std::unexpected(seen.error());
    const auto answer = search::run(index, search::newsRequest(*criteria));
    if (markSeen || !*seen) {
        if (auto looked = searches.look(saved.id, search::scoresOf(index, *answer), now); !looked)
            return std::unexpected(looked.error());
    }
    return *seen ? search::newsSince(**seen, index, *criteria, *answer) : std::vector<search::Noticed>();
}

Result<void> news(Session &session, const Output &output, const SavedOptions &options)
{
    const auto searches = chosen(session, options.name);
    if (!searches)
        return std::unexpected(searches.error());
    const auto filter = options.catalogues.filter(session);
    const auto index = filter ? session.index(*filter) : std::unexpected(filter.error());
    if (!index)
        return std::unexpected(index.error());
    files::Table table;
    table.columns = {{"search", Text::tr("Search"), false},
                     {"id", Text::tr("Id"), false},
                     {"name", Text::tr("Name"), false},
                     {"score", Text::tr("Score"), true},
                     {"before", Text::tr("Before"), true}};
    for (const store::SavedSearch &saved : *searches) {
        const auto found =
            newsOf((*session.workspace())->searches(), **index, saved, options.markSeen, session.clock().now());
        if (!found)
            return std::unexpected(found.error());
        for (const search::Noticed &one : *found)
            table.rows.push_back({saved.name, std::string((*index)->id(one.row)), std::string((*index)->name(one.row)),
                                  one.score, one.before ? files::Cell{*one.before} : files::Cell{}});
    }
    if (table.rows.empty())
        output.message(searches->empty()
                           ? Text::tr("No search is saved yet; hansactl saved save NAME --must … saves one.")
                           : Text::tr("Nothing new since you last looked."));
    return output.list(table);
}

} // namespace

Result<store::SavedSearch> findSaved(Session &session, const std::string &name)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto found = (*workspace)->searches().find(name);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    const auto all = (*workspace)->searches().saved();
    if (!all)
        return std::unexpected(all.error());
    std::vector<std::string> names;
    for (const auto &one : *all)
        names.push_back(one.name);
    QStringList near;
    for (const auto &one : suggestions(name, names))
        near << QString::fromStdString(one);
    return failure(ErrorKind::Failed, Text::tr("Looking up the saved search"), QString::fromStdString(name),
                   Text::tr("there is none of this name"),
                   near.isEmpty() ? Text::tr("hansactl saved list shows those there are.")
                                  : Text::tr("Did you mean %1?").arg(near.join(Text::tr(" or "))));
}

void addSaved(CommandLine &line)
{
    auto *saved = line.command("saved", Text::tr("Searches that you keep by name"));
    const auto options = std::make_shared<SavedOptions>();
    const auto below = [&](const char *name, const QString &help, Work work) {
        auto *command = line.command(name, help, saved);
        line.onRun(command,
                   [options, work](Session &session, Output &output) { return work(session, output, *options); });
        return command;
    };
    const auto takeName = [&](CLI::App *command) {
        command->add_option("NAME", options->name, utf8(Text::tr("Of the search")))->required();
        return command;
    };
    below("list", Text::tr("All saved searches"), listAll);
    takeName(below("show", Text::tr("One, as a command and as a line to mail"), show))
        ->add_flag("--file", options->asFile, utf8(Text::tr("As a criteria file, which --criteria reads")));
    auto *saving = takeName(below("save", Text::tr("Keep criteria under a name; one of that name is replaced"), save));
    options->criteria.addWordsTo(saving);
    options->criteria.addTo(saving);
    options->catalogues.addTo(saving);
    auto *watching =
        below("news", Text::tr("New and better matches since you last looked, for one search or all"), news);
    watching->add_option("NAME", options->name, utf8(Text::tr("Of the search")));
    watching->add_flag("--seen", options->markSeen, utf8(Text::tr("From now on these are no news")));
    options->catalogues.addTo(watching);
    takeName(below("delete", Text::tr("Delete one"), erase));
}

} // namespace hansa::cli
