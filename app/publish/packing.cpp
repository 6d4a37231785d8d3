// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/packing.h"

#include "protocol/packs/changepackwriter.h"
#include "protocol/snapshotwriter.h"

#include <algorithm>
#include <cassert>

namespace hansa::publish
{

protocol::SealedPack packSnapshot(const Folder::Records &records, std::int64_t revision)
{
    std::int64_t rawBytes = 0;
    for (const auto &[id, json] : records)
        rawBytes += protocol::SnapshotWriter::rawLineBytes(json);
    protocol::SnapshotWriter writer(revision, rawBytes);
    for (const auto &[id, json] : records)
        writer.put(json);
    return writer.finish();
}

Result<std::optional<protocol::SealedPack>> packChangesBetween(std::int64_t from, std::int64_t to,
                                                               const Folder::Records &now, const History &history)
{
    const auto before = history.before(from, to);
    const auto erasures = history.erasures();
    if (!before || !erasures)
        return std::unexpected(before ? erasures.error() : before.error());

    protocol::ChangeSet set{from, to, {}, {}};
    for (const auto &[id, old] : *before) {
        const auto current = now.find(id);
        auto after = current == now.end() ? std::nullopt : std::optional(current->second);
        if (old != after)
            set.changes.push_back({id, old, std::move(after)});
    }
    for (const protocol::DatedErasure &erasure : *erasures) {
        if (erasure.revision > from && erasure.revision <= to)
            set.erasures.push_back(erasure.what);
    }
    std::ranges::sort(set.erasures, {}, &protocol::Erasure::id);

    std::vector<std::string> ids; // of the state at `from`
    ids.reserve(now.size() + before->size());
    auto touched = before->begin();
    const auto addTouched = [&] {
        if (touched->second)
            ids.push_back(touched->first);
        ++touched;
    };
    for (const auto &[id, json] : now) {
        while (touched != before->end() && touched->first < id)
            addTouched();
        if (touched != before->end() && touched->first == id)
            addTouched();
        else
            ids.push_back(id);
    }
    while (touched != before->end())
        addTouched();

    const auto json = [&](std::string_view id) -> Result<std::string> {
        const auto old = before->find(id);
        return old != before->end() ? *old->second : now.find(id)->second;
    };
    return protocol::packChanges(set, {ids, json});
}

std::vector<std::int64_t> startsOfPacksTo(std::int64_t revision, std::int64_t first)
{
    std::vector<std::int64_t> starts;
    for (std::int64_t span = 1; span <= protocol::packHorizon && revision % span == 0; span *= 2) {
        if (revision - span >= std::max<std::int64_t>(first, 1))
            starts.push_back(revision - span);
    }
    return starts;
}

} // namespace hansa::publish
