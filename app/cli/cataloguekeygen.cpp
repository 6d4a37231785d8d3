// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "protocol/keyfile.h"

namespace hansa::cli
{

namespace
{

Result<void> keygen(const Output &output, const QString &file)
{
    const auto key = protocol::SecretKey::generate();
    if (auto written = protocol::writeKeyPair(file, key); !written)
        return written;
    const auto &pub = key.publicKey();
    const QString pubFile = file + QStringLiteral(".pub");
    if (!output.isJson()) {
        return output.text(
            Text::tr("Secret key: %1 (keep it to yourself, and a copy in a safe place)\nPublic key: %2\n"
                     "%3\nFingerprint: %4")
                .arg(file, pubFile, QString::fromStdString(pub.text()), QString::fromStdString(pub.fingerprint())));
    }
    JsonWriter json;
    json.beginObject().member("file", file.toStdString()).member("public_file", pubFile.toStdString());
    json.member("key", pub.text()).member("keyid", pub.id()).endObject();
    return output.json(json);
}

} // namespace

void addCatalogueKeygen(CommandLine &line, CLI::App *catalogue)
{
    const auto file = std::make_shared<std::string>();
    auto *command = line.command("keygen", Text::tr("Make a key to sign a catalogue with"), catalogue);
    command->add_option("--out", *file, utf8(Text::tr("File for the secret key; the public one goes to FILE.pub")))
        ->type_name("FILE")
        ->required();
    line.onRun(command, [file](Session &, Output &output) { return keygen(output, QString::fromStdString(*file)); });
}

} // namespace hansa::cli
