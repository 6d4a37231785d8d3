// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/syncreport.h"

#include "cli/headjson.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/text.h"
#include "store/erasing/safetycopies.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

QString inWords(const sync::Progress &progress)
{
    switch (progress.stage) {
    case sync::Stage::Asking:
        return Text::tr("Asking for news");
    case sync::Stage::Fetching:
        return Text::tr("Fetching: %1 of %2 kB").arg(progress.done / 1000).arg(progress.total / 1000);
    case sync::Stage::Applying:
        return Text::tr("Taking over: %1 of %2 records").arg(progress.done).arg(progress.total);
    case sync::Stage::Checking:
        return Text::tr("Checking that it is what was signed");
    }
    return {};
}

void write(JsonWriter &json, const sync::Report &report)
{
    json.beginObject().member("catalogue", report.catalogue).member("title", report.title);
    json.member("from_revision", report.fromRevision).member("revision", report.revision);
    json.member("bytes", report.bytes).member("requests", report.requests).key("path").beginArray();
    for (const protocol::PackRef &pack : report.path)
        writePack(json, pack);
    json.endArray().member("seconds", report.seconds).key("changed").beginObject();
    json.member("added", report.changes.added).member("changed", report.changes.changed);
    json.member("dropped", report.changes.dropped).endObject().key("erased").beginArray();
    for (const protocol::Erasure &erasure : report.erasures)
        json.value(erasure.id);
    json.endArray().endObject();
}

QString inWords(const sync::Report &report)
{
    const QString id = QString::fromStdString(report.catalogue);
    if (report.path.empty())
        return Text::tr("%1 is up to date: revision %2.").arg(id).arg(report.revision);
    return Text::tr("%1 is at revision %2 (before: %3). Added %4, changed %5, dropped %6. %7 bytes in %8 requests.")
        .arg(id)
        .arg(report.revision)
        .arg(report.fromRevision)
        .arg(report.changes.added)
        .arg(report.changes.changed)
        .arg(report.changes.dropped)
        .arg(report.bytes)
        .arg(report.requests);
}

/// What a publisher asked to forget may be in the user's own workspace, which no update writes to.
Result<void> askAboutCopies(Session &session, const Output &output, const sync::Report &report)
{
    if (report.erasures.empty())
        return {};
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    std::vector<store::ErasureSubject> subjects;
    for (const protocol::Erasure &erasure : report.erasures)
        subjects.push_back({erasure.id, erasure.fields, {}});
    const auto held = (*workspace)->erasures().holdings(subjects);
    if (!held)
        return std::unexpected(held.error());
    const auto copies = store::safetyCopiesOf(session.profile(), subjects);
    if (!copies)
        return std::unexpected(copies.error());
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto isAbout = [i](const auto &one) { return one.subject == i; };
        if (std::ranges::none_of(*held, isAbout) && std::ranges::none_of(*copies, isAbout))
            continue;
        QStringList fields;
        for (const std::string &field : subjects[i].fields)
            fields += QString::fromStdString(field);
        output.message(Text::tr("%1, who publishes \"%2\" (%3), asked to forget %4 of %5. Your profile holds something "
                                "about it: hansactl held %5 shows it, --erase erases it.")
                           .arg(QString::fromStdString(report.publisher), QString::fromStdString(report.title),
                                QString::fromStdString(report.catalogue),
                                fields.isEmpty() ? Text::tr("all") : fields.join(QStringLiteral(", ")),
                                QString::fromStdString(subjects[i].record)));
    }
    return {};
}

void writeJson(JsonWriter &json, const sync::Outcome &outcome)
{
    if (outcome.result)
        return write(json, *outcome.result);
    json.beginObject().member("catalogue", outcome.catalogue);
    json.member("error", outcome.result.error().message().toStdString());
    json.member("exit_code", int(outcome.result.error().kind)).endObject();
}

} // namespace

sync::Context contextFor(const Session &session, Output &output, bool acceptSize)
{
    sync::Context context;
    context.agreesToSize = [acceptSize](const sync::SizeQuestion &) { return acceptSize; };
    context.clock = session.clock();
    context.listener.onProgress = [&output](const sync::Progress &progress) { output.progress(inWords(progress)); };
    return context;
}

Result<void> showOutcomes(Session &session, Output &output, const std::vector<sync::Outcome> &outcomes)
{
    output.endProgress();
    QStringList lines;
    for (const auto &[catalogue, result] : outcomes) {
        if (!result)
            continue;
        for (const QString &warning : result->warnings)
            output.message(warning);
        if (auto asked = askAboutCopies(session, output, *result); !asked)
            return asked;
        lines << inWords(*result);
    }
    if (!output.isJson())
        return lines.isEmpty() ? Result<void>() : output.text(lines.join(u'\n'));
    JsonWriter json;
    if (outcomes.size() != 1)
        json.beginObject().member("count", outcomes.size()).key("results").beginArray();
    for (const sync::Outcome &outcome : outcomes)
        writeJson(json, outcome);
    if (outcomes.size() != 1)
        json.endArray().endObject();
    return output.json(json);
}

} // namespace hansa::cli
