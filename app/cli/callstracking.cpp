// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/checklist.h"
#include "calls/tracking/document.h"
#include "calls/tracking/followedcalls.h"
#include "calls/tracking/stage.h"
#include "calls/wording.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/shortlists.h"
#include "cli/text.h"

#include <algorithm>
#include <charconv>

namespace hansa::cli
{

namespace
{

struct TrackOptions {
    std::string id;
    std::string stage;
    std::optional<std::string> owner;
    std::optional<std::string> note;
    std::optional<std::string> shortlist;
    std::vector<std::string> tasks;
    std::vector<std::string> done;
    std::vector<std::string> documents;
    bool noChecklist = false;
};

/// "Board approves@30": by so many days before the deadline.
store::CallTask taskOf(const std::string &text)
{
    const auto at = text.rfind('@');
    int days = 0;
    if (at != text.npos && at + 1 < text.size()) {
        const char *begin = text.data() + at + 1;
        const char *end = text.data() + text.size();
        if (const auto [stop, error] = std::from_chars(begin, end, days);
            error == std::errc() && stop == end && days >= 0)
            return {.title = text.substr(0, at), .done = false, .daysBefore = days};
    }
    return {.title = text, .done = false, .daysBefore = {}};
}

/// The first of this title that is still to be done, else the first.
Result<void> tick(store::TrackedCallRepository calls, const store::TrackedCall &tracked, const std::string &title)
{
    const auto isWanted = [&](const store::CallTask &task) { return task.title == title; };
    auto task = std::ranges::find_if(tracked.tasks, [&](const auto &one) { return isWanted(one) && !one.done; });
    if (task == tracked.tasks.end())
        task = std::ranges::find_if(tracked.tasks, isWanted);
    if (task == tracked.tasks.end())
        return failure(ErrorKind::Failed, Text::tr("Ticking off a task"), QString::fromStdString(title),
                       Text::tr("it is not on the call's checklist"),
                       Text::tr("hansactl calls tracked %1 shows it.").arg(QString::fromStdString(tracked.call)));
    return calls.setDone(task->id, true);
}

Result<calls::Stage> stageOf(const std::string &name)
{
    if (const auto stage = calls::stageFromName(name))
        return *stage;
    QStringList names;
    for (const calls::Stage stage : calls::allStages)
        names << QString::fromUtf8(calls::stageName(stage));
    return failure(ErrorKind::Usage, Text::tr("Reading the stage"), QString::fromStdString(name),
                   Text::tr("there is none of this name"),
                   Text::tr("There are: %1.").arg(names.join(QStringLiteral(", "))));
}

void writeDue(JsonWriter &json, const store::CallTask &task, const calls::Schedule &schedule)
{
    if (task.daysBefore)
        json.member("days_before", *task.daysBefore);
    if (const auto due = calls::dueDay(task, schedule))
        json.member("due", PartialDate::ofDay(*due).toString());
}

void write(JsonWriter &json, const calls::FollowedCall &one, Instant now)
{
    const auto schedule = calls::scheduleOf(one.call, now);
    const store::TrackedCall &tracked = one.tracked;
    json.beginObject().member("id", tracked.call).member("title", one.call.title).member("stage", tracked.stage);
    if (!one.call.reference.empty())
        json.member("reference", one.call.reference);
    json.member("status", calls::statusName(schedule.status));
    if (const calls::Deadline *next = schedule.nextDeadline(); next && next->at)
        json.member("next_deadline", formatInstant(*next->at));
    if (!tracked.owner.empty())
        json.member("owner", tracked.owner);
    if (!tracked.note.empty())
        json.member("note", tracked.note);
    if (one.gone)
        json.member("gone", true);
    json.member("tracked", formatInstant(tracked.tracked)).member("moved", formatInstant(tracked.moved));
    json.key("tasks").beginArray();
    for (const store::CallTask &task : tracked.tasks) {
        json.beginObject().member("title", task.title).member("done", task.done);
        writeDue(json, task, schedule);
        json.endObject();
    }
    json.endArray().key("documents").beginArray();
    for (const store::CallDocument &document : tracked.documents)
        json.beginObject().member("title", document.title).member("url", document.url).endObject();
    json.endArray().endObject();
}

Result<void> addDocument(store::TrackedCallRepository calls, const std::string &call, const std::string &address)
{
    const QString typed = QString::fromStdString(address);
    return calls::documentAt(typed, typed).and_then([&](const store::CallDocument &document) {
        return calls.addDocument(call, document);
    });
}

/// The call as the workspace has it; where it is not tracked yet it is from now on.
Result<store::TrackedCall> begin(const store::Workspace &workspace, const TrackOptions &options,
                                 const calls::MergedCall &known, Instant now)
{
    auto tracked = findTracked(workspace, known);
    if (!tracked)
        return std::unexpected(tracked.error());
    if (*tracked)
        return std::move(**tracked);
    store::TrackedCall fresh = calls::beginTracking(known.call, now);
    if (options.noChecklist)
        fresh.tasks.clear();
    return workspace.trackedCalls().track(fresh).transform([&] { return std::move(fresh); });
}

/// One after the other what the options say; the first that fails ends it.
Result<void> edit(Session &session, const store::Workspace &workspace, const TrackOptions &options,
                  const store::TrackedCall &tracked, calls::Stage stage)
{
    auto calls = workspace.trackedCalls();
    const std::string &id = tracked.call;
    Result<void> done;
    const auto then = [&](auto step) { done = done ? step() : done; };
    if (!options.stage.empty() && tracked.stage != calls::stageName(stage))
        then([&] { return calls.setStage(id, calls::stageName(stage), session.clock().now()); });
    if (options.owner)
        then([&] { return calls.setOwner(id, *options.owner); });
    if (options.note)
        then([&] { return calls.setNote(id, *options.note); });
    if (options.shortlist)
        then([&] {
            return findShortlist(session, *options.shortlist).and_then([&](const store::Shortlist &list) {
                return calls.setShortlist(id, list.id);
            });
        });
    for (const std::string &task : options.tasks)
        then([&] { return calls.addTask(id, taskOf(task)); });
    for (const std::string &title : options.done)
        then([&] {
            return calls.find(id).and_then([&](const std::optional<store::TrackedCall> &now) {
                return tick(calls, now.value_or(tracked), title);
            });
        });
    for (const std::string &address : options.documents)
        then([&] { return addDocument(calls, id, address); });
    return done;
}

Result<void> track(Session &session, const Output &output, const TrackOptions &options)
{
    const auto stage = options.stage.empty() ? Result<calls::Stage>(calls::Stage::Watching) : stageOf(options.stage);
    if (!stage)
        return std::unexpected(stage.error());
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    const auto known = findCall(stores->cache, options.id);
    if (!known)
        return std::unexpected(known.error());
    const Instant now = session.clock().now();
    store::TrackedCall after;
    // In one transaction with what it reads: whatever runs beside this is kept.
    const auto done = stores->workspace.transaction(Text::tr("Tracking the call"), [&]() -> Result<void> {
        const auto tracked = begin(stores->workspace, options, *known, now);
        if (!tracked)
            return std::unexpected(tracked.error());
        if (auto edited = edit(session, stores->workspace, options, *tracked, *stage); !edited)
            return edited;
        return stores->workspace.trackedCalls()
            .find(tracked->call)
            .transform([&](std::optional<store::TrackedCall> found) { after = std::move(found).value_or(*tracked); });
    });
    if (!done)
        return done;
    JsonWriter json;
    write(json, {after, known->call, known->ids, false}, now);
    return output.report(Text::tr("%1: %2.").arg(QString::fromStdString(after.title),
                                                 calls::stageText(*calls::stageFromName(after.stage))),
                         json);
}

Result<void> untrack(Session &session, const Output &output, const std::string &id)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto tracked = (*workspace)->trackedCalls().find(id);
    if (!tracked)
        return std::unexpected(tracked.error());
    if (!*tracked)
        return failure(ErrorKind::Failed, Text::tr("Ending to track"), QString::fromStdString(id),
                       Text::tr("you do not track it"), Text::tr("hansactl calls tracked lists what you do."));
    if (auto removed = (*workspace)->trackedCalls().remove(id); !removed)
        return removed;
    JsonWriter json;
    json.beginObject().member("untracked", id).endObject();
    return output.report(Text::tr("No longer tracked: %1.").arg(QString::fromStdString((*tracked)->title)), json);
}

QString page(const calls::FollowedCall &one, Instant now)
{
    const calls::Reader reader;
    const auto schedule = calls::scheduleOf(one.call, now);
    QStringList lines{
        Text::tr("%1 (%2)").arg(QString::fromStdString(one.call.title), QString::fromStdString(one.tracked.call))};
    const auto stage = calls::stageFromName(one.tracked.stage);
    lines << Text::tr("    %1, %2")
                 .arg(stage ? calls::stageText(*stage) : QString::fromStdString(one.tracked.stage),
                      calls::summaryText(schedule, now, reader));
    if (!one.tracked.owner.empty())
        lines << Text::tr("    In the hands of %1").arg(QString::fromStdString(one.tracked.owner));
    if (!one.tracked.note.empty())
        lines << QStringLiteral("    ") + QString::fromStdString(one.tracked.note);
    if (one.gone)
        lines << Text::tr("    No catalogue has it any more; this is what was last known.");
    for (const store::CallTask &task : one.tracked.tasks) {
        const auto due = calls::dueDay(task, schedule);
        lines << QStringLiteral("    [%1] %2%3")
                     .arg(task.done ? QStringLiteral("x") : QStringLiteral(" "), QString::fromStdString(task.title),
                          due ? Text::tr(", by %1").arg(calls::dateText(PartialDate::ofDay(*due), reader.locale))
                              : QString());
    }
    for (const store::CallDocument &document : one.tracked.documents)
        lines << QStringLiteral("    ") + QString::fromStdString(document.url);
    return lines.join(u'\n');
}

Result<void> listTracked(Session &session, const Output &output, const std::string &id)
{
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    auto followed = calls::followedCalls(stores->cache, stores->workspace);
    if (!followed)
        return std::unexpected(followed.error());
    if (!id.empty())
        std::erase_if(*followed, [&](const calls::FollowedCall &one) { return !std::ranges::contains(one.ids, id); });
    const Instant now = session.clock().now();
    if (!output.isJson()) {
        QStringList pages;
        for (const calls::FollowedCall &one : *followed)
            pages << page(one, now);
        if (pages.isEmpty())
            pages << Text::tr("You track no such call; hansactl calls track ID begins it.");
        return output.text(pages.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", followed->size()).key("tracked").beginArray();
    for (const calls::FollowedCall &one : *followed)
        write(json, one, now);
    json.endArray().endObject();
    return output.json(json);
}

} // namespace

Result<std::optional<store::TrackedCall>> findTracked(const store::Workspace &workspace, const calls::MergedCall &known)
{
    for (const std::string &id : known.ids) {
        auto tracked = workspace.trackedCalls().find(id);
        if (!tracked || *tracked)
            return tracked;
    }
    return std::nullopt;
}

void addCallsTracking(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<TrackOptions>();
    auto *command =
        line.command("track", Text::tr("Follow a call, move it to another stage, note what is to be done"), calls);
    command->add_option("ID", options->id, utf8(Text::tr("As calls list gives it")))->required();
    command->add_option(
        "STAGE", options->stage,
        utf8(Text::tr("watching (to begin with), deciding, preparing, submitted, granted, rejected or dropped")));
    command->add_option("--owner", options->owner, utf8(Text::tr("Person responsible")));
    command->add_option("--note", options->note, utf8(Text::tr("A note; an empty one takes it away")));
    command->add_option("--shortlist", options->shortlist,
                        utf8(Text::tr("The shortlist that is to become the consortium")));
    CommandLine::repeatable(command, "--task", options->tasks,
                            Text::tr("Something to do; TEXT@DAYS is due so many days before the deadline"));
    CommandLine::repeatable(command, "--done", options->done, Text::tr("The task of this text is done"));
    CommandLine::repeatable(command, "--document", options->documents, Text::tr("The address of a document"));
    command->add_flag("--no-checklist", options->noChecklist,
                      utf8(Text::tr("Begin without the programme's checklist")));
    line.onRun(command, [options](Session &session, Output &output) { return track(session, output, *options); });

    const auto id = std::make_shared<std::string>();
    auto *ending = line.command("untrack", Text::tr("Follow a call no longer; its notes and tasks go too"), calls);
    ending->add_option("ID", *id, utf8(Text::tr("As calls tracked gives it")))->required();
    line.onRun(ending, [id](Session &session, Output &output) { return untrack(session, output, *id); });

    const auto only = std::make_shared<std::string>();
    auto *listing = line.command("tracked", Text::tr("The calls that you follow, with their stage and tasks"), calls);
    listing->add_option("ID", *only, utf8(Text::tr("Only this one")));
    line.onRun(listing, [only](Session &session, Output &output) { return listTracked(session, output, *only); });
}

} // namespace hansa::cli
