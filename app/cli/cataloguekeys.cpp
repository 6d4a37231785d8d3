// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/secretkeys.h"
#include "cli/text.h"
#include "protocol/head.h"
#include "protocol/keyfile.h"
#include "publish/folder.h"
#include "publish/publisherkeys.h"

namespace hansa::cli
{

namespace
{

constexpr int longestExpiry = 3650; // ten years

struct EditOptions {
    std::string into;
    std::string key; ///< that is added or removed
    std::string role;
    std::vector<std::string> signers;
    std::optional<std::size_t> threshold;
    std::string id;
    int expiresDays = 730;
};

struct SignOptions {
    std::string file;
    std::vector<std::string> signers;
};

void write(JsonWriter &json, std::string_view name, const protocol::Role &role)
{
    json.key(name).beginObject().member("threshold", role.threshold).key("keys").beginArray();
    for (const protocol::PublicKey &key : role.keys)
        json.value(key.text());
    json.endArray().endObject();
}

void write(JsonWriter &json, const protocol::KeySet &set)
{
    json.member("catalogue", set.catalogue).member("version", set.version);
    if (set.expires)
        json.member("expires", formatInstant(*set.expires));
    write(json, "content", set.content);
    write(json, "freshness", set.freshness);
}

QString inWords(const protocol::KeySet &set)
{
    QStringList lines{Text::tr("Key set %1 of %2, until %3")
                          .arg(set.version)
                          .arg(QString::fromStdString(set.catalogue),
                               set.expires ? QString::fromStdString(formatInstant(*set.expires)) : QString())};
    for (const auto &[name, role] :
         {std::pair(Text::tr("content"), &set.content), std::pair(Text::tr("freshness"), &set.freshness)}) {
        lines << Text::tr("%1: %2 of these").arg(name).arg(role->threshold);
        for (const protocol::PublicKey &key : role->keys)
            lines << QStringLiteral("    %1  %2")
                         .arg(QString::fromStdString(key.text()), QString::fromStdString(key.fingerprint()));
    }
    return lines.join(u'\n');
}

/// The catalogue's id: as given, as in the set before, as it was published.
Result<std::string> catalogueOf(const EditOptions &options, const publish::PublisherKeys &keys)
{
    if (!options.id.empty())
        return options.id;
    if (!keys.sets().empty())
        return keys.sets().back().catalogue;
    const auto folder = publish::Folder::open(QString::fromStdString(options.into), false);
    if (!folder)
        return std::unexpected(folder.error());
    if (folder->published()) {
        if (const auto content = protocol::Content::fromJson(folder->published()->content))
            return content->id;
    }
    return failure(ErrorKind::Usage, Text::tr("Making a key set"), QString::fromStdString(options.into),
                   Text::tr("nothing was published yet, so the catalogue's id is not known"),
                   Text::tr("Give it with --id."));
}

Result<void> edit(const Session &session, const Output &output, const EditOptions &options, bool removes)
{
    auto keys = publish::PublisherKeys::open(QString::fromStdString(options.into));
    if (!keys)
        return std::unexpected(keys.error());
    const auto key = protocol::readPublicKey(QString::fromStdString(options.key));
    const auto signers = readSecretKeys(options.signers);
    const auto catalogue = catalogueOf(options, *keys);
    if (!key || !signers || !catalogue)
        return std::unexpected(!key ? key.error() : !signers ? signers.error() : catalogue.error());
    using Edit = publish::PublisherKeys::Edit;
    const Edit change{
        options.role == "freshness" ? Edit::Freshness : Edit::Content, removes, *key, options.threshold, *catalogue,
        session.clock().now() + std::chrono::days(options.expiresDays)};
    const auto set = keys->edit(change, *signers);
    if (!set)
        return std::unexpected(set.error());
    if (keys->draft())
        output.message(Text::tr("It is not in force yet: more have to sign %1 (hansactl catalogue keys sign).")
                           .arg(keys->draftPath()));
    if (!output.isJson())
        return output.text(inWords(*set));
    JsonWriter json;
    json.beginObject();
    write(json, *set);
    json.member("in_force", !keys->draft()).endObject();
    return output.json(json);
}

Result<void> sign(const Output &output, const SignOptions &options)
{
    const auto signers = readSecretKeys(options.signers);
    if (!signers)
        return std::unexpected(signers.error());
    const auto count = publish::signFile(QString::fromStdString(options.file), *signers);
    if (!count)
        return std::unexpected(count.error());
    if (!output.isJson())
        return output.text(Text::tr("Signed; it has %n signature(s).", nullptr, int(*count)));
    JsonWriter json;
    json.beginObject().member("file", options.file).member("signatures", *count).endObject();
    return output.json(json);
}

Result<void> show(const Output &output, const QString &into)
{
    const auto keys = publish::PublisherKeys::open(into);
    if (!keys)
        return std::unexpected(keys.error());
    if (!output.isJson()) {
        QStringList lines;
        for (const protocol::KeySet &set : keys->sets())
            lines << inWords(set);
        if (lines.isEmpty())
            lines << Text::tr("There is no key set: whatever key publishes signs everything.");
        if (keys->draft())
            lines << Text::tr("%1 waits for signatures.").arg(keys->draftPath());
        return output.text(lines.join(u'\n'));
    }
    JsonWriter json;
    json.beginObject().key("sets").beginArray();
    for (const protocol::KeySet &set : keys->sets()) {
        json.beginObject();
        write(json, set);
        json.endObject();
    }
    json.endArray().member("draft", keys->draft().has_value()).endObject();
    return output.json(json);
}

void addEdit(CommandLine &line, CLI::App *keys, const char *name, const QString &help, bool removes)
{
    const auto options = std::make_shared<EditOptions>();
    auto *command = line.command(name, help, keys);
    command->add_option("KEY", options->key, utf8(Text::tr("The public key: ed25519:… or a .pub file")))->required();
    command->add_option("--into", options->into, utf8(Text::tr("The publisher's folder")))
        ->type_name("DIR")
        ->required();
    command->add_option("--role", options->role, utf8(Text::tr("content or freshness")))
        ->required()
        ->check(CLI::IsMember({"content", "freshness"}));
    command->add_option("--key", options->signers, utf8(Text::tr("A secret key that signs the set; again for several")))
        ->type_name("FILE")
        ->required();
    command->add_option("--threshold", options->threshold, utf8(Text::tr("How many of the role have to sign")))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command->add_option("--id", options->id, utf8(Text::tr("The catalogue's id, where nothing was published yet")));
    command->add_option("--expires", options->expiresDays, utf8(Text::tr("How long the set holds (default: 730)")))
        ->type_name("DAYS")
        ->check(CLI::Range(1, longestExpiry));
    line.onRun(command, [options, removes](Session &session, Output &output) {
        return edit(session, output, *options, removes);
    });
}

} // namespace

void addCatalogueKeys(CommandLine &line, CLI::App *catalogue)
{
    auto *keys = line.command("keys", Text::tr("Who may sign: several people, another key, a stolen one"), catalogue);
    addEdit(line, keys, "add", Text::tr("Give a key a role in the next key set"), false);
    addEdit(line, keys, "remove", Text::tr("Take a role from a key with the next key set"), true);

    const auto options = std::make_shared<SignOptions>();
    auto *signing =
        line.command("sign", Text::tr("Add a signature to a file that waits for it, also on another machine"), keys);
    signing->add_option("FILE", options->file, utf8(Text::tr("keys-to-sign.json or content-to-sign.json")))->required();
    signing->add_option("--key", options->signers, utf8(Text::tr("A secret key; again for several")))
        ->type_name("FILE")
        ->required();
    line.onRun(signing, [options](Session &, Output &output) { return sign(output, *options); });

    const auto into = std::make_shared<std::string>();
    auto *showing = line.command("show", Text::tr("The key sets so far"), keys);
    showing->add_option("--into", *into, utf8(Text::tr("The publisher's folder")))->type_name("DIR")->required();
    line.onRun(showing, [into](Session &, Output &output) { return show(output, QString::fromStdString(*into)); });
}

} // namespace hansa::cli
