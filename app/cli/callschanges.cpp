// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/textdifference.h"
#include "calls/tracking/followedcalls.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/moment.h"
#include "cli/text.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct ChangesOptions {
    std::string since;
    bool tracked = false;
    bool unseen = false;
    bool seen = false;
};

void writeValue(JsonWriter &json, std::string_view key, const std::string &value)
{
    if (!value.empty())
        json.key(key).raw(value);
}

/// On one line: [-what went-], {+what came+}.
QString differenceText(const std::vector<calls::TextPart> &parts)
{
    QString line;
    for (const calls::TextPart &part : parts) {
        const QString text = QString::fromStdString(part.text).simplified();
        line += part.kind == calls::TextPart::Removed ? QStringLiteral(" [-%1-]").arg(text)
            : part.kind == calls::TextPart::Added     ? QStringLiteral(" {+%1+}").arg(text)
                                                      : QStringLiteral(" ") + text;
    }
    return line.trimmed();
}

void writeDifference(JsonWriter &json, const std::vector<calls::TextPart> &parts)
{
    if (parts.empty())
        return;
    json.key("difference").beginArray();
    for (const calls::TextPart &part : parts)
        json.beginObject()
            .member(part.kind == calls::TextPart::Removed     ? "removed"
                        : part.kind == calls::TextPart::Added ? "added"
                                                              : "same",
                    part.text)
            .endObject();
    json.endArray();
}

Result<std::vector<calls::CallChange>> changesOf(Session &session, const store::Cache &cache,
                                                 const ChangesOptions &options)
{
    store::ChangeQuery query;
    query.limit = 100'000;
    if (!options.since.empty()) {
        const auto since = momentOf(options.since);
        if (!since)
            return std::unexpected(since.error());
        query.since = *since;
    }
    const auto logged = cache.changes().changes(query);
    if (!logged)
        return std::unexpected(logged.error());
    std::vector<calls::CallChange> changes = calls::callChanges(*logged);
    if (!options.tracked && !options.unseen)
        return changes;
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto followed = calls::followedCalls(cache, **workspace);
    if (!followed)
        return std::unexpected(followed.error());
    if (!options.unseen)
        for (calls::FollowedCall &one : *followed)
            one.tracked.seen = Instant::min();
    return calls::unseenChanges(changes, *followed);
}

Result<void> noteSeen(Session &session)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    return (*workspace)->trackedCalls().setAllSeen(session.clock().now());
}

Result<void> showChanges(Session &session, const Output &output, const ChangesOptions &options)
{
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    const auto changes = changesOf(session, **cache, options);
    if (!changes)
        return std::unexpected(changes.error());
    if (options.seen)
        if (auto noted = noteSeen(session); !noted)
            return noted;
    if (!output.isJson()) {
        QStringList lines;
        const calls::Reader reader;
        std::string last;
        for (const calls::CallChange &change : *changes) {
            if (std::exchange(last, change.id) != change.id)
                lines << Text::tr("%1, %2 (%3)")
                             .arg(QString::fromStdString(formatInstant(change.noticed)),
                                  QString::fromStdString(change.title), QString::fromStdString(change.id));
            lines << QStringLiteral("    ") + calls::changeText(change, reader);
            if (const QString difference = differenceText(calls::differenceOf(change)); !difference.isEmpty())
                lines << QStringLiteral("        ") + difference;
        }
        if (changes->empty())
            lines << Text::tr("No call has changed.");
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", changes->size()).key("changes").beginArray();
    for (const calls::CallChange &change : *changes) {
        json.beginObject().member("id", change.id);
        if (!change.reference.empty())
            json.member("reference", change.reference);
        json.member("title", change.title);
        json.member("field",
                    change.field.empty() ? (change.kind == calls::CallChangeKind::New ? "added" : "dropped")
                                         : change.field);
        writeValue(json, "from", change.before);
        writeValue(json, "to", change.after);
        writeDifference(json, calls::differenceOf(change));
        json.member("noticed", formatInstant(change.noticed)).member("catalogue", change.catalogue).endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

} // namespace

void addCallsChanges(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<ChangesOptions>();
    auto *command = line.command("changes", Text::tr("What imports and updates changed of calls, newest first"), calls);
    command->add_option("--since", options->since, utf8(Text::tr("Only what came then or later")))->type_name("DAY");
    command->add_flag("--tracked", options->tracked, utf8(Text::tr("Only of calls that you track")));
    command->add_flag("--unseen", options->unseen, utf8(Text::tr("Of those, only what you have not seen")));
    command->add_flag("--seen", options->seen, utf8(Text::tr("Afterwards all of it counts as seen")));
    line.onRun(command, [options](Session &session, Output &output) { return showChanges(session, output, *options); });
}

} // namespace hansa::cli
