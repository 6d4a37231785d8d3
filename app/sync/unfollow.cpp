// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/unfollow.h"

#include "calls/known/owncalls.h"
#include "protocol/head.h"
#include "store/cache.h"
#include "store/workspace.h"
#include "sync/fetchedfiles.h"
#include "sync/restore.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Unfollow)
};

std::unexpected<Error> refused(std::string_view id, const QString &why, const QString &hint)
{
    return failure(ErrorKind::Failed, Words::tr("Unfollowing"), QString::fromUtf8(id), why, hint);
}

/// All that can be given up: catalogues with an address, and imports.
Result<std::vector<Unfollowed>> candidates(const store::Workspace &workspace)
{
    const auto followed = workspace.followed().all();
    const auto sources = workspace.importedCalls().sources();
    if (!followed || !sources)
        return std::unexpected(!followed ? followed.error() : sources.error());
    std::vector<Unfollowed> all;
    for (const store::Followed &one : *followed) {
        if (!one.url.empty())
            all.push_back({one.id, one.title, one.url, one.key, {}});
    }
    for (const store::ImportSource &one : *sources)
        all.push_back({one.catalogue, one.title, {}, {}, {}});
    return all;
}
} // namespace

Result<Unfollowed> unfollow(const store::Workspace &workspace, const Result<store::Cache *> &cache, std::string_view id,
                            Instant now)
{
    if (id == protocol::embeddedId)
        return refused(id, Words::tr("it comes with the program"),
                       Words::tr("It is no longer updated once you follow another catalogue."));
    if (id == calls::ownCatalogue)
        return refused(id, Words::tr("it holds the calls you entered"),
                       Words::tr("hansactl calls discard ID removes one."));
    // What a profile of an older program follows is in its cache alone.
    std::optional<Error> remains = cache ? std::optional<Error>() : cache.error();
    if (cache) {
        if (const auto restored = restore(**cache, workspace, now); !restored)
            remains = restored.error();
    }
    const auto all = candidates(workspace);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &Unfollowed::id);
    if (found == all->end()) {
        if (remains)
            return std::unexpected(*remains);
        QStringList ids;
        for (const Unfollowed &one : *all)
            ids << QString::fromStdString(one.id);
        return refused(id, Words::tr("it is not followed"),
                       ids.isEmpty() ? Words::tr("You do not follow any catalogue with an address.")
                                     : Words::tr("Followed: %1.").arg(ids.join(QStringLiteral(", "))));
    }
    Unfollowed done = *found;
    if (auto removed = done.url.empty() ? workspace.importedCalls().remove(id) : workspace.followed().remove(id);
        !removed)
        return std::unexpected(removed.error());
    FetchedFiles(workspace.path(), id).clear();
    if (cache) {
        const auto dropped =
            (*cache)->catalogues().remove(id).and_then([&] { return workspace.followed().noteDropped(id); });
        remains = dropped ? std::optional<Error>() : dropped.error();
    }
    done.remains = remains;
    return done;
}

} // namespace hansa::sync
