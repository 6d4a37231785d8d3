// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/headjson.h"
#include "cli/text.h"
#include "protocol/address.h"
#include "protocol/keyfile.h"
#include "sync/follow.h"

namespace hansa::cli
{

namespace
{

struct SyncOptions {
    std::string from;
    std::string key;
    std::vector<std::string> catalogues;
    bool yes = false;
};

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

sync::Context contextFor(const Session &session, Output &output)
{
    sync::Context context;
    context.clock = session.clock();
    context.listener.onProgress = [&output](const sync::Progress &progress) { output.progress(inWords(progress)); };
    return context;
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

/// What a publisher asked to forget may stand in the user's own workspace, which no update writes to.
Result<void> askAboutCopies(Session &session, const Output &output, const sync::Report &report)
{
    for (const protocol::Erasure &erasure : report.erasures) {
        const auto workspace = session.workspace();
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto held = (*workspace)->shortlists().holdings(erasure.id);
        if (!held)
            return std::unexpected(held.error());
        if (!held->empty())
            output.message(Text::tr("The publisher asked to forget something about %1, which is on your shortlists: "
                                    "hansactl held %1 shows what you hold, --erase erases it.")
                               .arg(QString::fromStdString(erasure.id)));
    }
    return {};
}

/// One report is one object, several are a list.
Result<void> show(Session &session, Output &output, const std::vector<sync::Report> &reports)
{
    output.endProgress();
    for (const auto &report : reports) {
        for (const QString &warning : report.warnings)
            output.message(warning);
        if (auto asked = askAboutCopies(session, output, report); !asked)
            return asked;
    }
    if (!output.isJson()) {
        QStringList lines;
        for (const auto &report : reports)
            lines << inWords(report);
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    if (reports.size() != 1)
        json.beginObject().member("count", reports.size()).key("results").beginArray();
    for (const auto &report : reports)
        write(json, report);
    if (reports.size() != 1)
        json.endArray().endObject();
    return output.json(json);
}

Result<protocol::Address> addressOf(const SyncOptions &options)
{
    auto address = protocol::Address::parse(QString::fromStdString(options.from));
    if (!address || options.key.empty())
        return address;
    const auto key = protocol::readPublicKey(QString::fromStdString(options.key));
    if (!key)
        return std::unexpected(key.error());
    if (address->key && address->key != *key)
        return failure(ErrorKind::Usage, Text::tr("Following the catalogue at"), QString::fromStdString(options.from),
                       Text::tr("the address names another key than --key"));
    address->key = *key;
    return address;
}

/// `--yes` takes the key that the address offers, after saying which.
Result<void> confirm(protocol::Address &address, store::Cache &cache, const SyncOptions &options, Output &output,
                     const sync::Context &context)
{
    if (address.key || !options.yes)
        return {};
    const auto known = sync::isFollowed(cache, address);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {};
    const auto introduction = sync::introduce(address, context);
    output.endProgress();
    if (!introduction)
        return std::unexpected(introduction.error());
    output.message(Text::tr("Following \"%1\" by \"%2\", key %3, fingerprint %4.")
                       .arg(QString::fromStdString(introduction->title),
                            QString::fromStdString(introduction->publisher),
                            QString::fromStdString(introduction->key.text()),
                            QString::fromStdString(introduction->key.fingerprint())));
    address.key = introduction->key;
    return {};
}

Result<void> followOne(Session &session, Output &output, const SyncOptions &options)
{
    auto address = addressOf(options);
    if (!address)
        return std::unexpected(address.error());
    const auto cache = session.cache();
    if (!cache)
        return std::unexpected(cache.error());
    const sync::Context context = contextFor(session, output);
    const auto known = sync::isFollowed(**cache, *address);
    if (auto confirmed = confirm(*address, **cache, options, output, context); !confirmed)
        return confirmed;
    auto report = sync::follow(**cache, *address, context);
    output.endProgress();
    if (!report) {
        Error error = report.error();
        if (!address->key && known && !*known && error.kind == ErrorKind::Refused)
            error.hint += QStringLiteral(" ") + Text::tr("Give it with --key, or confirm the one shown with --yes.");
        return std::unexpected(std::move(error));
    }
    return show(session, output, {std::move(*report)});
}

Result<std::vector<std::string>> chosen(store::Cache &cache, const SyncOptions &options)
{
    if (!options.catalogues.empty())
        return options.catalogues;
    const auto all = cache.catalogues().all();
    if (!all)
        return std::unexpected(all.error());
    std::vector<std::string> ids;
    for (const auto &state : *all) {
        if (!state.url.empty())
            ids.push_back(state.id);
    }
    if (ids.empty())
        return failure(ErrorKind::Failed, Text::tr("Updating the catalogues"), {},
                       Text::tr("none with an address is followed"),
                       Text::tr("hansactl sync --from URL --key KEY follows one."));
    return ids;
}

Result<void> updateAll(Session &session, Output &output, const SyncOptions &options)
{
    const auto cache = session.cache();
    if (!cache)
        return std::unexpected(cache.error());
    const auto ids = chosen(**cache, options);
    if (!ids)
        return std::unexpected(ids.error());
    const sync::Context context = contextFor(session, output);
    std::vector<sync::Report> reports;
    std::optional<Error> failed; // one that cannot be reached doesn't keep the others from their news
    for (const auto &id : *ids) {
        auto report = sync::update(**cache, id, context);
        output.endProgress();
        if (report) {
            reports.push_back(std::move(*report));
        } else {
            if (failed)
                output.message(failed->message());
            failed = report.error();
        }
    }
    if (!reports.empty() || !failed) {
        if (auto shown = show(session, output, reports); !shown)
            return shown;
    }
    return failed ? Result<void>(std::unexpected(std::move(*failed))) : Result<void>();
}

} // namespace

void addSync(CommandLine &line)
{
    const auto options = std::make_shared<SyncOptions>();
    auto *command = line.command("sync", Text::tr("Follow a catalogue, or bring those that are followed up to date"));
    auto *from = command->add_option("--from", options->from, utf8(Text::tr("Address of a catalogue to follow")))
                     ->type_name("URL");
    command->add_option("--key", options->key, utf8(Text::tr("Its publisher's key: ed25519:… or a .pub file")))
        ->type_name("KEY")
        ->needs(from);
    command->add_flag("--yes", options->yes, utf8(Text::tr("Take the key that the address offers")))->needs(from);
    command
        ->add_option("--catalogue", options->catalogues, utf8(Text::tr("Only these (default: all that are followed)")))
        ->type_name("ID[,ID]")
        ->delimiter(',')
        ->excludes(from);
    line.onRun(command, [options](Session &session, Output &output) {
        return options->from.empty() ? updateAll(session, output, *options) : followOne(session, output, *options);
    });
}

} // namespace hansa::cli
