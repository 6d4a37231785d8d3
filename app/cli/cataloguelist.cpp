// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/text.h"
#include "protocol/key.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

/// What the cache holds; nothing where it cannot be read, which is said.
std::vector<store::CatalogueState> heldIn(Session &session, const Output &output)
{
    const auto stores = session.following();
    auto held = stores ? stores->cache.catalogues().all()
                       : Result<std::vector<store::CatalogueState>>(std::unexpected(stores.error()));
    if (!held)
        output.message(held.error().message());
    return held.value_or(std::vector<store::CatalogueState>());
}

Result<void> list(Session &session, const Output &output)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto states = heldIn(session, output); // before: what an older program followed is taken over
    const auto followed = (*workspace)->followed().all();
    if (!followed)
        return std::unexpected(followed.error());
    files::Table table;
    table.columns = {{"id", Text::tr("Catalogue"), false},
                     {"title", Text::tr("Title"), false},
                     {"publisher", Text::tr("Publisher"), false},
                     {"url", Text::tr("Address"), false},
                     {"key", Text::tr("Key"), false},
                     {"fingerprint", Text::tr("Fingerprint"), false},
                     {"highest_revision", Text::tr("Highest revision seen"), true},
                     {"revision", Text::tr("Revision here"), true}};
    for (const store::Followed &one : *followed) {
        if (one.url.empty())
            continue;
        const auto held = std::ranges::find(states, one.id, &store::CatalogueState::id);
        const auto key = protocol::PublicKey::parse(one.key);
        table.rows.push_back({one.id, one.title, one.publisher, one.url, one.key,
                              key ? key->fingerprint() : std::string(), one.revision,
                              held == states.end() ? std::int64_t(0) : held->revision});
    }
    return output.list(table);
}

} // namespace

void addCatalogueList(CommandLine &line, CLI::App *catalogue)
{
    auto *command = line.command("list", Text::tr("The catalogues you follow, with their keys"), catalogue);
    line.onRun(command, [](Session &session, Output &output) { return list(session, output); });
}

} // namespace hansa::cli
