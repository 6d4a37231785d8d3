// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "protocol/address.h"
#include "protocol/head.h"
#include "publish/inspect.h"
#include "sync/httpsource.h"

#include <QFileInfo>

namespace hansa::cli
{

namespace
{

struct InspectOptions {
    std::string place;
    std::string base;
};

const QString headFile = QString::fromUtf8(protocol::headPath);

/// A head or a pack, from a file, a web folder or an address.
Result<std::string> bytesAt(const QString &place)
{
    const auto bytes = [](const protocol::FileAnswer &answer) { return answer.bytes; };
    if (!place.contains(QStringLiteral("://"))) {
        const QFileInfo info(place);
        const QString file = info.isDir() ? headFile : info.fileName();
        const QString folder = info.isDir() ? place : info.path();
        return protocol::FolderSource(folder).get({file.toStdString(), protocol::maxPackBytes, {}}).transform(bytes);
    }
    const bool isPack = place.endsWith(QStringLiteral(".zst"));
    const QString folder = isPack ? place.left(place.lastIndexOf(u'/')) : place;
    const QString file = isPack ? place.sliced(place.lastIndexOf(u'/') + 1) : headFile;
    return protocol::Address::parse(folder).and_then([&](const protocol::Address &address) {
        sync::HttpSource source(address.base, sync::Patience(), std::stop_token());
        return source.get({file.toStdString(), protocol::maxPackBytes, {}}).transform(bytes);
    });
}

Result<void> inspect(const QString &place, const QString &base)
{
    auto bytes = bytesAt(place);
    if (!bytes) {
        if (!place.contains(QStringLiteral("://")))
            bytes.error().kind = ErrorKind::Usage;
        return std::unexpected(bytes.error());
    }
    return publish::inspect(*bytes, place, base,
                            [](std::string_view line) { return terminal::write(std::string(line) + '\n'); });
}

} // namespace

void addCatalogueInspect(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<InspectOptions>();
    auto *command =
        line.command("inspect", Text::tr("Print a head, an index or a pack as JSON, believing none of it"), catalogue);
    command
        ->add_option("FILE", options->place,
                     utf8(Text::tr("A head, an index, a pack or a web folder: file or address")))
        ->type_name("FILE|URL")
        ->required();
    command
        ->add_option("--base", options->base,
                     utf8(Text::tr("The records that a pack of changes starts from: JSON lines, or a snapshot")))
        ->type_name("FILE");
    line.onRun(command, [options](Session &, Output &) {
        return inspect(QString::fromStdString(options->place), QString::fromStdString(options->base));
    });
}

} // namespace hansa::cli
