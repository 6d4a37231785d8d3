// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/headjson.h"
#include "cli/text.h"
#include "protocol/address.h"
#include "protocol/keyfile.h"
#include "publish/audit.h"
#include "sync/httpsource.h"

namespace hansa::cli
{

namespace
{

struct VerifyOptions {
    std::string place;
    std::string key;
};

struct Place {
    std::unique_ptr<protocol::FileSource> source;
    std::optional<protocol::PublicKey> key;
};

Result<Place> openPlace(const QString &place)
{
    if (!place.contains(QStringLiteral("://")))
        return Place{std::make_unique<protocol::FolderSource>(place), {}};
    return protocol::Address::parse(place).transform([](const protocol::Address &address) {
        return Place{std::make_unique<sync::HttpSource>(address.base, sync::Patience(), std::stop_token()),
                     address.key};
    });
}

Result<protocol::PublicKey> keyOf(const Place &place, const std::string &key)
{
    if (!key.empty())
        return protocol::readPublicKey(QString::fromStdString(key));
    if (place.key)
        return *place.key;
    return failure(ErrorKind::Usage, Text::tr("Verifying the catalogue"), {}, Text::tr("no key is given"),
                   Text::tr("Name it with --key, or give an address with #ed25519:…"));
}

Result<void> show(const Output &output, const publish::Audit &audit)
{
    const protocol::Content &content = audit.head.content;
    if (!output.isJson()) {
        return output.text(Text::tr("%1, revision %2: all is as signed. Records: %3; files: %4; bytes: %5.")
                               .arg(QString::fromStdString(content.id))
                               .arg(content.revision)
                               .arg(countsInWords(content))
                               .arg(audit.files)
                               .arg(audit.bytes));
    }
    JsonWriter json;
    json.beginObject();
    writeHead(json, audit.head);
    json.member("expired", audit.expired).member("records", audit.records).member("files", audit.files);
    json.member("bytes", audit.bytes).endObject();
    return output.json(json);
}

Result<void> verify(const Session &session, const Output &output, const VerifyOptions &options)
{
    const QString name = QString::fromStdString(options.place);
    const auto place = openPlace(name);
    if (!place)
        return std::unexpected(place.error());
    const auto key = keyOf(*place, options.key);
    if (!key)
        return std::unexpected(key.error());
    const auto audit = publish::audit(*place->source, *key, session.clock().now());
    if (!audit)
        return std::unexpected(audit.error());
    if (auto shown = show(output, *audit); !shown || !audit->expired)
        return shown;
    return failure(ErrorKind::Refused, Text::tr("Verifying the catalogue"), name, Text::tr("it has expired"),
                   Text::tr("Publish again: who does not follow it yet is refused."));
}

} // namespace

void addCatalogueVerify(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<VerifyOptions>();
    auto *command = line.command("verify", Text::tr("Check a published catalogue as an outsider"), catalogue);
    command->add_option("PLACE", options->place, utf8(Text::tr("A web folder, or an address")))
        ->type_name("DIR|URL")
        ->required();
    command->add_option("--key", options->key, utf8(Text::tr("The publisher's key: ed25519:… or a .pub file")))
        ->type_name("KEY");
    line.onRun(command, [options](Session &session, Output &output) { return verify(session, output, *options); });
}

} // namespace hansa::cli
