// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguefollow.h"

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/syncreport.h"
#include "cli/text.h"
#include "protocol/address.h"
#include "protocol/keyfile.h"

namespace hansa::cli
{

namespace
{

Result<protocol::Address> addressOf(const FollowOptions &options)
{
    auto address = protocol::Address::parse(QString::fromStdString(options.address));
    if (!address || options.key.empty())
        return address;
    const auto key = protocol::readPublicKey(QString::fromStdString(options.key));
    if (!key)
        return std::unexpected(key.error());
    if (address->key && address->key != *key)
        return failure(ErrorKind::Usage, Text::tr("Following the catalogue at"),
                       QString::fromStdString(options.address), Text::tr("the address names another key than --key"));
    address->key = *key;
    return address;
}

/// `--yes` takes the key that the address offers, after saying which.
Result<void> confirm(protocol::Address &address, const store::Workspace &workspace, const FollowOptions &options,
                     Output &output, const sync::Context &context)
{
    if (address.key || !options.yes)
        return {};
    const auto known = sync::isFollowed(workspace, address);
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

} // namespace

Result<void> followCatalogue(Session &session, Output &output, const FollowOptions &options)
{
    auto address = addressOf(options);
    if (!address)
        return std::unexpected(address.error());
    const auto stores = session.following();
    if (!stores)
        return std::unexpected(stores.error());
    const sync::Context context = contextFor(session, output, options.acceptSize);
    const auto known = sync::isFollowed(stores->workspace, *address);
    if (auto confirmed = confirm(*address, stores->workspace, options, output, context); !confirmed)
        return confirmed;
    auto report = sync::follow(stores->cache, stores->workspace, *address, context);
    output.endProgress();
    if (!report) {
        Error error = report.error();
        if (!address->key && known && !*known && error.kind == ErrorKind::Refused)
            error.hint += QStringLiteral(" ") + Text::tr("Give it with --key, or confirm the one shown with --yes.");
        return std::unexpected(std::move(error));
    }
    return showOutcomes(session, output, {{report->catalogue, *report}});
}

void addCatalogueFollow(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<FollowOptions>();
    auto *command =
        line.command("follow", Text::tr("Follow a catalogue; hansactl sync then keeps it up to date"), catalogue);
    command->add_option("ADDRESS", options->address, utf8(Text::tr("Its address: https://…, or hansa+https://…#KEY")))
        ->required();
    command->add_option("--key", options->key, utf8(Text::tr("Its publisher's key: ed25519:… or a .pub file")))
        ->type_name("KEY");
    command->add_flag("--yes", options->yes, utf8(Text::tr("Accept the key that the address offers")));
    command->add_flag("--accept-size", options->acceptSize,
                      utf8(Text::tr("Accept a catalogue larger than hansactl fetches without asking")));
    line.onRun(command,
               [options](Session &session, Output &output) { return followCatalogue(session, output, *options); });
}

} // namespace hansa::cli
