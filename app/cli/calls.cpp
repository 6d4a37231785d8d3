// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/calllist.h"
#include "calls/known/mergedcalls.h"
#include "calls/wording.h"
#include "catalogue/codec.h"
#include "cli/callscommands.h"
#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/text.h"
#include "files/table.h"

namespace hansa::cli
{

namespace
{

struct ListOptions {
    bool open = false;
    bool forthcoming = false;
    bool closed = false;
    std::string closingWithin;
    CatalogueOption catalogues;
};

struct ShowOptions {
    std::string id;
    CatalogueOption catalogues;
};

Result<calls::CallFilter> filterOf(const ListOptions &options)
{
    calls::CallFilter filter;
    if (options.open)
        filter.statuses.push_back(calls::CallStatus::Open);
    if (options.forthcoming)
        filter.statuses.push_back(calls::CallStatus::Forthcoming);
    if (options.closed)
        filter.statuses.push_back(calls::CallStatus::Closed);
    if (options.closingWithin.empty())
        return filter;
    filter.closingWithin = calls::parseSpan(options.closingWithin);
    if (!filter.closingWithin)
        return failure(ErrorKind::Usage, Text::tr("Reading --closing-within"),
                       QString::fromStdString(options.closingWithin), Text::tr("this is no length of time"),
                       Text::tr("Give hours, days or weeks: 12h, 30d, 2w."));
    return filter;
}

void writeDeadline(JsonWriter &json, const calls::Deadline &deadline)
{
    json.beginObject();
    if (deadline.at)
        json.member("at", formatInstant(*deadline.at));
    json.member("date", deadline.stated.toString());
    json.member("assumed_time", deadline.at && deadline.assumed());
    if (deadline.zoneUnknown)
        json.member("unknown_zone", true);
    if (!deadline.stage.empty())
        json.member("stage", deadline.stage);
    json.endObject();
}

/// The fields that list and show have alike; the object stays open.
void writeCall(JsonWriter &json, const catalogue::Call &call, const calls::Schedule &schedule)
{
    json.beginObject().member("id", call.id);
    if (!call.reference.empty())
        json.member("reference", call.reference);
    json.member("title", call.title).member("status", calls::statusName(schedule.status));
    if (schedule.opens)
        json.member("opens", schedule.opens->toString());
    if (const calls::Deadline *next = schedule.nextDeadline(); next && next->at)
        json.member("next_deadline", formatInstant(*next->at));
    json.key("deadlines").beginArray();
    for (const calls::Deadline &deadline : schedule.deadlines)
        writeDeadline(json, deadline);
    json.endArray();
    if (!call.programme.empty())
        json.member("programme", call.programme);
}

files::Cell stated(const std::string &text)
{
    return text.empty() ? files::Cell() : files::Cell(text);
}

/// For people: time left and both clocks. For CSV: what JSON has, the next deadline in UTC.
files::Table tableOf(const std::vector<calls::ListedCall> &listed, Instant now, bool forPeople)
{
    files::Table table;
    const auto column = [&](const char *key, const QString &heading) {
        table.columns.push_back(files::Column{.key = key, .heading = heading, .right = false});
    };
    column("id", Text::tr("Id"));
    column("status", Text::tr("Status"));
    if (forPeople)
        column("left", Text::tr("When"));
    column("next_deadline", Text::tr("Next deadline"));
    if (!forPeople) {
        column("opens", Text::tr("Opens"));
        column("reference", Text::tr("Reference"));
        column("programme", Text::tr("Programme"));
    }
    column("title", Text::tr("Title"));
    const calls::Reader reader;
    for (const calls::ListedCall &one : listed) {
        const catalogue::Call &call = *one.call;
        const calls::Deadline *next = one.schedule.nextDeadline();
        files::Row row{call.id, std::string(calls::statusName(one.schedule.status))};
        if (forPeople) {
            row.emplace_back(calls::summaryText(one.schedule, now, reader).toStdString());
            row.push_back(stated(next ? calls::deadlineText(*next, reader).toStdString() : std::string()));
        } else {
            row.push_back(stated(next && next->at ? formatInstant(*next->at) : std::string()));
            row.push_back(stated(call.opens ? call.opens->toString() : std::string()));
            row.push_back(stated(call.reference));
            row.push_back(stated(call.programme));
        }
        row.emplace_back(call.title);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> listCalls(Session &session, const Output &output, const ListOptions &options)
{
    const auto wanted = filterOf(options);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    const auto known = calls::mergedCalls(**cache, *filter);
    if (!known)
        return std::unexpected(known.error());
    std::vector<const catalogue::Call *> all;
    all.reserve(known->size());
    for (const calls::MergedCall &one : *known)
        all.push_back(&one.call);
    const Instant now = session.clock().now();
    const auto listed = calls::listCalls(all, *wanted, now);
    if (listed.empty())
        output.message(Text::tr("There is no such call."));
    if (!output.isJson())
        return output.table(tableOf(listed, now, output.format() == Format::Table));
    JsonWriter json;
    json.beginObject().member("count", listed.size()).key("calls").beginArray();
    for (const calls::ListedCall &one : listed) {
        writeCall(json, *one.call, one.schedule);
        json.endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

QString page(const calls::MergedCall &known, const calls::Schedule &schedule, Instant now)
{
    const catalogue::Call &call = known.call;
    const calls::Reader reader;
    QStringList lines{QString::fromStdString(call.title), QString()};
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(label, value);
    };
    fact(Text::tr("Id"), QString::fromStdString(call.id));
    fact(Text::tr("Reference"), QString::fromStdString(call.reference));
    fact(Text::tr("Programme"), QString::fromStdString(call.programme));
    fact(Text::tr("Status"),
         QStringLiteral("%1, %2").arg(calls::statusText(schedule.status), calls::summaryText(schedule, now, reader)));
    if (schedule.opens)
        fact(Text::tr("Opens"), calls::dateText(*schedule.opens, reader.locale));
    for (const calls::Deadline &deadline : schedule.deadlines) {
        QStringList parts{calls::deadlineText(deadline, reader)};
        if (deadline.at)
            parts << calls::distanceText(*deadline.at, now, reader);
        parts << calls::assumptionText(deadline);
        parts.removeAll({});
        fact(deadline.stage.empty() ? Text::tr("Deadline") : QString::fromStdString(deadline.stage),
             parts.join(QStringLiteral(", ")));
    }
    fact(Text::tr("Web page"), QString::fromStdString(call.url));
    QStringList catalogues;
    for (const std::string &catalogue : known.catalogues)
        catalogues << QString::fromStdString(catalogue);
    fact(Text::tr("Told by"), catalogues.join(QStringLiteral(", ")));
    if (!call.summary.empty())
        lines << QString() << QString::fromStdString(call.summary);
    return lines.join(u'\n');
}

Result<void> showCall(Session &session, const Output &output, const ShowOptions &options)
{
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    const auto known = findCall(**cache, options.id, *filter);
    if (!known)
        return std::unexpected(known.error());
    const catalogue::Call &call = known->call;
    const Instant now = session.clock().now();
    const auto schedule = calls::scheduleOf(call, now);
    if (output.format() == Format::Csv)
        return output.table(tableOf({{&call, schedule}}, now, false));
    if (!output.isJson())
        return output.text(page(*known, schedule, now));
    JsonWriter json;
    writeCall(json, call, schedule);
    json.key("record").raw(catalogue::toJson(call));
    json.key("catalogues").beginArray();
    for (const std::string &catalogue : known->catalogues)
        json.value(catalogue);
    json.endArray();
    if (!known->fieldSources.empty()) {
        json.key("fields_from").beginObject();
        for (const auto &[field, catalogue] : known->fieldSources)
            json.member(field, catalogue);
        json.endObject();
    }
    json.endObject();
    return output.json(json);
}

} // namespace

Result<calls::MergedCall> findCall(const store::Cache &cache, const std::string &id,
                                   const store::CatalogueFilter &filter)
{
    auto known = calls::mergedCall(cache, id, filter);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return std::move(**known);
    const auto record = findRecord(cache, id, filter);
    if (!record)
        return std::unexpected(record.error());
    return failure(ErrorKind::Usage, Text::tr("Looking up the call"), QString::fromStdString(id),
                   Text::tr("this is no call"), Text::tr("hansactl show shows records of every kind."));
}

void addCalls(CommandLine &line)
{
    auto *calls = line.command("calls", Text::tr("Calls for proposals: what is open, and until when"));

    const auto list = std::make_shared<ListOptions>();
    auto *listCommand = line.command("list", Text::tr("Calls, what closes next first"), calls);
    listCommand->add_flag("--open", list->open, utf8(Text::tr("Only those that are open now")));
    listCommand->add_flag("--forthcoming", list->forthcoming, utf8(Text::tr("Only those that will open")));
    listCommand->add_flag("--closed", list->closed, utf8(Text::tr("Only those that are over")));
    listCommand->add_option("--closing-within", list->closingWithin,
                            utf8(Text::tr("Only those with a deadline within this time: 12h, 30d, 2w")));
    list->catalogues.addTo(listCommand);
    line.onRun(listCommand, [list](Session &session, Output &output) { return listCalls(session, output, *list); });

    const auto show = std::make_shared<ShowOptions>();
    auto *showCommand = line.command("show", Text::tr("One call, with its deadlines here and in Brussels"), calls);
    showCommand->add_option("ID", show->id, utf8(Text::tr("As calls list gives it")))->required();
    show->catalogues.addTo(showCommand);
    line.onRun(showCommand, [show](Session &session, Output &output) { return showCall(session, output, *show); });

    addCallsImport(line, calls);
    addCallsChanges(line, calls);
    addCallsFetch(line, calls);
    addCallsFit(line, calls);
    addCallsTracking(line, calls);
    addCallsCheck(line, calls);
    addCallsCriteria(line, calls);
    addCallsExport(line, calls);
    addCallsConsortium(line, calls);
    addCallsOwn(line, calls);
    addCallsPriorities(line, calls);
}

} // namespace hansa::cli
