// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/embedded.h"

#include "protocol/filesource.h"
#include "protocol/head.h"
#include "protocol/keyfile.h"
#include "store/cache.h"
#include "sync/pull.h"

#include <QCoreApplication>
#include <QtResource>

#include <algorithm>

// Q_INIT_RESOURCE wants to stand outside of every namespace.
static void initResource()
{
    Q_INIT_RESOURCE(embedded);
}

using namespace Qt::StringLiterals;

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Embedded)
};

/// Nothing is to be done: other catalogues are followed, or this very head was let in.
Result<bool> isSettled(store::Cache &cache, protocol::FileSource &source)
{
    const auto all = cache.catalogues().all();
    if (!all)
        return std::unexpected(all.error());
    const auto embedded = std::ranges::find(*all, protocol::embeddedId, &store::CatalogueState::id);
    if (embedded == all->end()) // one that is followed may still have to be fetched
        return std::ranges::any_of(*all, [](const store::CatalogueState &state) { return !store::isLocal(state.id); });
    if (embedded->revision == 0)
        return false; // the cache was lost
    const auto head = source.get({.path = std::string(protocol::headPath),
                                  .maxBytes = protocol::maxHeadBytes,
                                  .form = protocol::FileForm::Json});
    if (!head)
        return std::unexpected(head.error());
    return head->bytes == embedded->head && !embedded->digest.empty();
}
} // namespace

Result<std::optional<Report>> fillFromEmbedded(store::Cache &cache, const Clock &clock, const Listener &listener)
{
    initResource();
    protocol::FolderSource source(u":/hansa/catalogue"_s);
    const auto settled = isSettled(cache, source);
    if (!settled)
        return std::unexpected(settled.error());
    if (*settled)
        return std::nullopt;
    const auto key = protocol::readPublicKey(u":/hansa/catalogue/embedded.key.pub"_s);
    if (!key)
        return std::unexpected(key.error());
    const Context context{clock, listener, {}};
    auto report = Pull(cache, nullptr, source, nullptr, {}, Trust::of(*key), context).run();
    if (!report) {
        // A profile that a newer program filled keeps what it has.
        const auto held = cache.catalogues().find(protocol::embeddedId);
        if (report.error().kind == ErrorKind::Refused && held && *held && (*held)->revision > 0)
            return std::nullopt;
        return std::unexpected(report.error());
    }
    return std::optional(std::move(*report));
}

} // namespace hansa::sync
