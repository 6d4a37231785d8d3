// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/moment.h"
#include "cli/recorddifference.h"
#include "cli/terminal.h"
#include "cli/text.h"

namespace hansa::cli
{

namespace
{

struct ChangesOptions {
    std::string id;
    std::string since;
    std::int64_t limit = 1000;
    CatalogueOption catalogues;
};

struct AsOfOptions {
    std::string day;
    std::string id;
    CatalogueOption catalogues;
};

/// A day means all of it: its last moment.
Instant endOf(Instant moment, const std::string &text)
{
    const bool isDay = PartialDate::parse(text).has_value();
    return isDay ? moment + std::chrono::days(1) - std::chrono::milliseconds(1) : moment;
}

Result<void> show(const Output &output, const std::vector<store::LoggedChange> &changes)
{
    if (!output.isJson()) {
        QStringList lines;
        std::int64_t update = 0;
        for (const store::LoggedChange &change : changes) {
            if (std::exchange(update, change.update.number) != change.update.number)
                lines << Text::tr("%1: %2, revision %3 after %4")
                             .arg(QString::fromStdString(formatInstant(change.update.applied)),
                                  QString::fromStdString(change.update.catalogue))
                             .arg(change.update.revision)
                             .arg(change.update.fromRevision);
            lines << differenceInWords(change.record, change.before, change.after);
        }
        if (changes.empty())
            lines << Text::tr("Nothing has changed since the catalogue came here.");
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", changes.size()).key("results").beginArray();
    for (const store::LoggedChange &change : changes) {
        json.beginObject().member("catalogue", change.update.catalogue);
        json.member("from_revision", change.update.fromRevision).member("revision", change.update.revision);
        json.member("applied", formatInstant(change.update.applied));
        if (change.update.published)
            json.member("published", formatInstant(*change.update.published));
        writeDifference(json, change.record, change.before, change.after);
        json.endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

Result<void> showChanges(Session &session, const Output &output, const ChangesOptions &options)
{
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    store::ChangeQuery query{*filter, {}, {}, options.id, options.limit};
    if (!options.since.empty()) {
        const auto since = momentOf(options.since);
        if (!since)
            return std::unexpected(since.error());
        query.since = *since;
    }
    const auto changes = (*cache)->changes().changes(query);
    return changes ? show(output, *changes) : std::unexpected(changes.error());
}

/// A state that the log does not reach is not made up.
Result<void> checkReach(const store::ChangeLog &log, const std::string &catalogue, const std::string &day,
                        Instant moment)
{
    const auto first = log.reachesBackTo(catalogue);
    if (!first)
        return std::unexpected(first.error());
    if (*first && moment >= **first)
        return {};
    const QString since = *first ? QString::fromStdString(formatInstant(**first)) : Text::tr("never");
    return failure(ErrorKind::Usage, Text::tr("Looking at the catalogue as of"), QString::fromStdString(day),
                   Text::tr("what %1 was then is not known here").arg(QString::fromStdString(catalogue)),
                   Text::tr("It is known since %1.").arg(since));
}

Result<void> showAsOf(Session &session, const AsOfOptions &options)
{
    const auto moment = momentOf(options.day);
    if (!moment)
        return std::unexpected(moment.error());
    const Instant end = endOf(*moment, options.day);
    const auto states = options.catalogues.states(session);
    if (!states)
        return std::unexpected(states.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    const store::ChangeLog log = (*cache)->changes();
    bool found = false;
    for (const store::CatalogueState &state : *states) {
        if (auto reached = checkReach(log, state.id, options.day, end); !reached)
            return reached;
        const auto records = options.id.empty()
            ? log.stateAt(state.id, end)
            : log.recordAt(state.id, options.id, end).transform([](const std::optional<std::string> &json) {
                  return json ? std::vector{*json} : std::vector<std::string>();
              });
        if (!records)
            return std::unexpected(records.error());
        for (const std::string &json : *records) {
            found = true;
            if (auto written = terminal::write(json + '\n'); !written)
                return written;
        }
    }
    if (found || options.id.empty())
        return {};
    return failure(ErrorKind::Failed, Text::tr("Looking at the catalogue as of"), QString::fromStdString(options.day),
                   Text::tr("%1 was not there").arg(QString::fromStdString(options.id)));
}

} // namespace

void addChanges(CommandLine &line)
{
    const auto options = std::make_shared<ChangesOptions>();
    auto *command = line.command("changes", Text::tr("What updates of the catalogue changed, newest first"));
    command->add_option("ID", options->id, utf8(Text::tr("Only this record")));
    command->add_option("--since", options->since, utf8(Text::tr("Only what came then or later")))->type_name("DAY");
    command->add_option("--limit", options->limit, utf8(Text::tr("At most so many (default: 1000)")))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    options->catalogues.addTo(command);
    line.onRun(command, [options](Session &session, Output &output) { return showChanges(session, output, *options); });
}

void addAsOf(CommandLine &line)
{
    const auto options = std::make_shared<AsOfOptions>();
    auto *command = line.command("as-of", Text::tr("The catalogue as it was on an earlier day, as JSON lines"));
    command->add_option("DAY", options->day, utf8(Text::tr("The day, all of it, or a moment")))->required();
    command->add_option("ID", options->id, utf8(Text::tr("Only this record")));
    options->catalogues.addTo(command);
    line.onRun(command, [options](Session &session, Output &) { return showAsOf(session, *options); });
}

} // namespace hansa::cli
