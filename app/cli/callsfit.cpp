// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/fold.h"
#include "calls/calllist.h"
#include "calls/fit/fitsubject.h"
#include "calls/wording.h"
#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/savedsearch.h"
#include "cli/shortlists.h"
#include "cli/text.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace hansa::cli
{

namespace
{

struct FitOptions {
    std::vector<std::string> own;
    std::string saved;
    std::string shortlist;
    std::string partnership;
    std::optional<double> grantFrom;
    std::optional<double> grantTo;
    std::size_t top = 20;
    bool open = false;
};

/// The numbers and ids behind the names that were given.
Result<calls::FitSubject> subjectOf(Session &session, const store::Cache &cache, const FitOptions &options)
{
    calls::FitSubject subject;
    if (!options.saved.empty()) {
        subject.kind = calls::FitSubject::SavedSearch;
        return findSaved(session, options.saved).transform([&](const store::SavedSearch &saved) {
            subject.number = saved.id;
            return subject;
        });
    }
    if (!options.shortlist.empty()) {
        subject.kind = calls::FitSubject::Shortlist;
        return findShortlist(session, options.shortlist).transform([&](const store::Shortlist &list) {
            subject.number = list.id;
            return subject;
        });
    }
    if (!options.partnership.empty()) {
        const auto record = findRecord(cache, options.partnership);
        if (!record)
            return std::unexpected(record.error());
        if (!std::holds_alternative<catalogue::Partnership>(*record))
            return failure(ErrorKind::Usage, Text::tr("Finding calls for"), QString::fromStdString(options.partnership),
                           Text::tr("this is no partnership"));
        subject.kind = calls::FitSubject::Partnership;
        subject.ids = {options.partnership};
        return subject;
    }
    for (const std::string &id : options.own) {
        const auto organisation = findOrganisation(cache, id);
        if (!organisation)
            return std::unexpected(organisation.error());
        subject.ids.push_back(organisation->id);
    }
    return subject;
}

Result<calls::FitProfile> profileFor(Session &session, const store::Cache &cache, const FitOptions &options)
{
    const int named = int(!options.own.empty()) + int(!options.saved.empty()) + int(!options.shortlist.empty())
        + int(!options.partnership.empty());
    if (named != 1)
        return failure(ErrorKind::Usage, Text::tr("Finding calls"), {},
                       named == 0 ? Text::tr("it is not said for whom") : Text::tr("more than one is named"),
                       Text::tr("Give --own ID, --saved NAME, --shortlist NAME or --partnership ID."));
    const auto subject = subjectOf(session, cache, options);
    if (!subject)
        return std::unexpected(subject.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    return calls::profileOf(*subject, cache, **workspace).transform([&](calls::FitProfile profile) {
        if (options.grantFrom)
            profile.grantFrom = options.grantFrom;
        if (options.grantTo)
            profile.grantTo = options.grantTo;
        return profile;
    });
}

struct Fitting {
    const catalogue::Call *call;
    calls::Schedule schedule;
    calls::CallFit fit;
};

void write(JsonWriter &json, const Fitting &one)
{
    json.beginObject().member("id", one.call->id).member("title", one.call->title);
    json.member("status", calls::statusName(one.schedule.status))
        .member("score", one.fit.score)
        .member("reach", one.fit.reach);
    json.key("parts").beginArray();
    for (const calls::FitPart &part : one.fit.parts) {
        json.beginObject()
            .member("criterion", calls::fitCriterionName(part.criterion))
            .member("weight", calls::fitWeight(part.criterion));
        json.member("fulfilment", part.fulfilment).member("state", calls::fitStateName(part.state));
        if (part.byWords)
            json.member("by_words", true);
        json.key("matched").beginArray();
        for (const std::string &value : part.matched)
            json.value(value);
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

QString inWords(const Fitting &one, Instant now)
{
    QStringList parts;
    for (const calls::FitPart &part : one.fit.parts) {
        QStringList matched;
        for (const std::string &value : part.matched | std::views::take(4))
            matched << QString::fromStdString(value);
        parts << Text::tr("%1: %2").arg(calls::fitCriterionText(part.criterion),
                                        matched.isEmpty() ? QString::fromUtf8(calls::fitStateName(part.state))
                                                          : matched.join(QStringLiteral(", ")));
    }
    return Text::tr("%1  %2 (%3), %4\n      %5")
        .arg(one.fit.score, 0, 'f', 2)
        .arg(QString::fromStdString(one.call->title), QString::fromStdString(one.call->id),
             calls::summaryText(one.schedule, now, calls::Reader()), parts.join(QStringLiteral("; ")));
}

Result<void> showFit(Session &session, const Output &output, const FitOptions &options)
{
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    const auto profile = profileFor(session, **cache, options);
    if (!profile)
        return std::unexpected(profile.error());
    const auto known = calls::mergedCalls(**cache);
    if (!known)
        return std::unexpected(known.error());
    const Instant now = session.clock().now();
    std::vector<Fitting> fitting;
    for (const calls::MergedCall &one : *known) {
        const auto schedule = calls::scheduleOf(one.call, now);
        if (options.open && schedule.status != calls::CallStatus::Open)
            continue;
        if (schedule.status != calls::CallStatus::Closed)
            fitting.push_back({&one.call, schedule, calls::FitCall(one.call).fit(*profile)});
    }
    // Those that fit alike by title, as the window's list has them.
    std::ranges::sort(fitting, {}, [](const Fitting &one) {
        return std::tuple(-one.fit.score, fold(one.call->title), std::string_view(one.call->id));
    });
    const auto shown = fitting | std::views::take(options.top);
    if (!output.isJson()) {
        QStringList lines;
        for (const Fitting &one : shown)
            lines << inWords(one, now);
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().member("count", fitting.size()).key("results").beginArray();
    for (const Fitting &one : shown)
        write(json, one);
    json.endArray().endObject();
    return output.json(json);
}

} // namespace

void addCallsFit(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<FitOptions>();
    auto *command = line.command("fit", Text::tr("Which calls that are not over fit, and why"), calls);
    CommandLine::repeatable(command, "--own", options->own, Text::tr("An organisation: org:minalogic"));
    command->add_option("--saved", options->saved, utf8(Text::tr("A search that is kept under this name")));
    command->add_option("--shortlist", options->shortlist, utf8(Text::tr("All on this shortlist together")));
    command->add_option("--partnership", options->partnership, utf8(Text::tr("The members of this partnership")));
    command->add_option("--grant-from", options->grantFrom, utf8(Text::tr("Euros that one grant is to bring at least")))
        ->type_name("EUR");
    command->add_option("--grant-to", options->grantTo, utf8(Text::tr("Euros that are more than one can carry")))
        ->type_name("EUR");
    command->add_flag("--open", options->open, utf8(Text::tr("Only calls that are open now")));
    command->add_option("--top", options->top, utf8(Text::tr("At most so many (default: 20)")))->type_name("N");
    line.onRun(command, [options](Session &session, Output &output) { return showFit(session, output, *options); });
}

} // namespace hansa::cli
