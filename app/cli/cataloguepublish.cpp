// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/headjson.h"
#include "cli/secretkeys.h"
#include "cli/text.h"
#include "publish/publish.h"

namespace hansa::cli
{

namespace
{

constexpr int longestExpiry = 3650; // ten years

struct PublishCommand {
    std::string into;
    std::vector<std::string> keys;
    std::string web;
    std::optional<std::int64_t> revision;
    publish::PublishOptions options;
};

Result<void> publishFolder(const Session &session, const Output &output, const PublishCommand &command)
{
    const auto keys = readSecretKeys(command.keys);
    if (!keys)
        return std::unexpected(keys.error());
    publish::PublishOptions options = command.options;
    options.web = QString::fromStdString(command.web);
    options.leastRevision = command.revision;
    options.now = session.clock().now();
    const auto done =
        publish::Folder::open(QString::fromStdString(command.into), false).and_then([&](publish::Folder folder) {
            return publish::publish(folder, *keys, options);
        });
    if (!done)
        return std::unexpected(done.error());
    const protocol::Content &content = done->head.content;
    if (!done->waitsFor.isEmpty())
        output.message(Text::tr("%1 has %2 of %3 signatures: the web folder stays as it is. Have it signed (hansactl "
                                "catalogue keys sign), put it back, and publish again.")
                           .arg(done->waitsFor)
                           .arg(done->signatures)
                           .arg(done->threshold));
    if (!output.isJson()) {
        if (!done->waitsFor.isEmpty())
            return {};
        return output.text((done->changed ? Text::tr("Published %1, revision %2: %3.")
                                          : Text::tr("Nothing changed; %1, revision %2 is signed as fresh: %3."))
                               .arg(QString::fromStdString(content.id))
                               .arg(content.revision)
                               .arg(countsInWords(content)));
    }
    JsonWriter json;
    json.beginObject();
    writeHead(json, done->head);
    json.member("changed", done->changed)
        .member("bytes", done->bytes)
        .member("packs", done->packs)
        .member("key", keys->front().publicKey().text());
    json.member("signatures", done->signatures).member("threshold", done->threshold);
    if (!done->waitsFor.isEmpty())
        json.member("waits_for", done->waitsFor.toStdString());
    json.key("snapshot");
    writePack(json, content.snapshot);
    json.endObject();
    return output.json(json);
}

} // namespace

void addCataloguePublish(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<PublishCommand>();
    auto *command = line.command("publish", Text::tr("Sign a publisher's folder into a web folder"), catalogue);
    const auto add = [&](const char *name, auto &value, const char *type, const QString &help) {
        return command->add_option(name, value, utf8(help))->type_name(type);
    };
    add("--into", options->into, "DIR", Text::tr("The publisher's folder"))->required();
    add("--web", options->web, "DIR", Text::tr("The folder that a web server serves"))->required();
    add("--key", options->keys, "FILE", Text::tr("A secret key (hansactl catalogue keygen); again for several"))
        ->required();
    add("--id", options->options.id, "ID", Text::tr("The catalogue's own name, never reused (default: from the key)"));
    add("--title", options->options.title, "TEXT", Text::tr("Its title for people"));
    add("--publisher", options->options.publisher, "TEXT", Text::tr("Who publishes it"));
    add("--expires", options->options.expiresDays, "DAYS", Text::tr("How long it holds (default: 90)"))
        ->check(CLI::Range(1, longestExpiry));
    command->add_flag("--snapshot", options->options.freshSnapshot,
                      utf8(Text::tr("Write a new snapshot even if the old one is still of use")));
    add("--revision", options->revision, "N", Text::tr("At least this revision, to go on after a folder was lost"))
        ->check(CLI::PositiveNumber);
    line.onRun(command,
               [options](Session &session, Output &output) { return publishFolder(session, output, *options); });
}

} // namespace hansa::cli
