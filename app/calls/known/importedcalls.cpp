// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/importedcalls.h"

#include "calls/known/localcatalogue.h"
#include "calls/known/owncalls.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace hansa::calls
{

namespace
{
/// The revision that the cache's copy is at; 0 where it is missing, damaged, or of another import.
std::int64_t mirrored(const std::optional<store::CatalogueState> &held,
                      const std::vector<store::ImportRevision> &revisions)
{
    if (!held || held->digest.empty())
        return 0;
    const auto same = std::ranges::find(revisions, held->revision, &store::ImportRevision::number);
    return same != revisions.end() && held->published == same->imported ? held->revision : 0;
}

Result<void> noteChecked(store::Cache &cache, const store::ImportSource &source)
{
    return cache.catalogues().find(source.catalogue).and_then([&](std::optional<store::CatalogueState> state) {
        if (!state || state->checked == source.checked)
            return Result<void>();
        state->checked = source.checked;
        return cache.catalogues().put(*state);
    });
}

Result<void> mirror(store::Cache &cache, const store::ImportedCallRepository &imported,
                    const store::ImportSource &source)
{
    const auto revisions = imported.revisions(source.catalogue);
    const auto held = cache.catalogues().find(source.catalogue);
    if (!revisions || !held)
        return std::unexpected(!revisions ? revisions.error() : held.error());
    const std::int64_t at = mirrored(*held, *revisions);
    if (at == 0 && *held) {
        if (auto removed = cache.catalogues().remove(source.catalogue); !removed)
            return removed;
    }
    if (revisions->empty() || at == revisions->back().number)
        return noteChecked(cache, source);
    const auto changes = imported.changes(source.catalogue, at);
    if (!changes)
        return std::unexpected(changes.error());
    // Revision by revision, as they came: so the change log says what it said before.
    for (const store::ImportRevision &revision : *revisions) {
        if (revision.number <= at)
            continue;
        std::vector<LocalChange> local;
        for (const store::ImportedCall &call :
             std::ranges::equal_range(*changes, revision.number, {}, &store::ImportedCall::revision))
            local.push_back({call.id, call.record});
        const auto changes = [&] { return Result<std::vector<LocalChange>>(local); };
        if (auto changed =
                changeLocal(cache, {source.catalogue, source.title}, changes, revision.number, revision.imported);
            !changed)
            return changed;
    }
    return noteChecked(cache, source);
}

/// What the cache holds of a catalogue's calls, by id.
Result<std::map<std::string, std::string>> recordsOf(const store::Cache &cache, const std::string &catalogue)
{
    std::map<std::string, std::string> records;
    const auto ids = cache.records().list(RecordKind::Call, {}, {catalogue});
    if (!ids)
        return std::unexpected(ids.error());
    for (const store::RecordSummary &one : *ids) {
        auto json = cache.records().json(one.id, {catalogue});
        if (!json)
            return std::unexpected(json.error());
        if (*json)
            records.emplace(one.id, std::move(**json));
    }
    return records;
}
} // namespace

Result<void> mirrorImportedCalls(store::Cache &cache, const store::Workspace &workspace)
{
    const store::ImportedCallRepository imported = workspace.importedCalls();
    const auto sources = imported.sources();
    if (!sources)
        return std::unexpected(sources.error());
    Result<void> done;
    for (const store::ImportSource &source : *sources)
        done = done.and_then([&] { return mirror(cache, imported, source); });
    return done;
}

Result<store::ImportHistory> historyInCache(const store::Cache &cache, const store::CatalogueState &local)
{
    store::ImportHistory history;
    history.source = {local.id, local.title, local.checked.value_or(local.published.value_or(Instant()))};
    auto records = recordsOf(cache, local.id);
    const auto updates = cache.changes().updates({local.id});
    if (!records || !updates)
        return std::unexpected(!records ? records.error() : updates.error());
    // Back from what is known, newest first: each update says what was there before it.
    std::int64_t first = local.revision;
    Instant firstImported = local.published.value_or(history.source.checked);
    for (const store::LoggedUpdate &update : *updates) {
        if (update.fromRevision == 0)
            break; // of the first one no changes are listed
        const auto changes = cache.changes().changes({.in = {local.id},
                                                      .since = {},
                                                      .update = update.number,
                                                      .record = {},
                                                      .limit = std::numeric_limits<std::int64_t>::max()});
        if (!changes)
            return std::unexpected(changes.error());
        history.revisions.push_back({update.revision, update.published.value_or(update.applied)});
        first = update.fromRevision;
        firstImported = update.applied;
        for (const store::LoggedChange &change : *changes) {
            if (!change.after.empty())
                history.calls.push_back({change.record, change.after, update.revision});
            if (change.before.empty())
                records->erase(change.record);
            else
                records->insert_or_assign(change.record, change.before);
        }
    }
    if (!updates->empty() && updates->back().fromRevision == 0)
        firstImported = updates->back().published.value_or(updates->back().applied);
    history.revisions.push_back({first, firstImported});
    for (const auto &[id, record] : *records)
        history.calls.push_back({id, record, first});
    std::ranges::reverse(history.revisions);
    std::ranges::sort(history.calls, {},
                      [](const store::ImportedCall &call) { return std::tie(call.revision, call.id); });
    return history;
}

} // namespace hansa::calls
