// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/apply.h"

#include "protocol/digest.h"
#include "protocol/snapshotreader.h"
#include "store/cacheupdate.h"
#include "sync/httpsource.h"

#include <string>
#include <unordered_map>

namespace hansa::sync
{

namespace
{
constexpr std::int64_t recordsBetweenReports = 500;

/// Hashes of the records that are there, by id.
using Held = std::unordered_map<std::string, protocol::Sha256>;

Result<Held> held(const store::CacheUpdate &update)
{
    Held hashes;
    return update.eachRow([&](std::uint16_t, const store::DigestRow &row) { hashes.emplace(row.id, row.hash); })
        .transform([&] { return std::move(hashes); });
}

Result<Changes> putAll(store::CacheUpdate &update, protocol::SnapshotReader &pack, Held &before,
                       const protocol::PackRef &ref, const Listener &listener)
{
    Changes changes;
    for (std::int64_t done = 0;; ++done) {
        if (done % recordsBetweenReports == 0) {
            if (listener.cancel.stop_requested())
                return std::unexpected(cancelled());
            listener.report(Stage::Applying, done, ref.records);
        }
        const auto record = pack.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return changes;
        const auto &[kind, id, json] = **record;
        const protocol::Sha256 hash = protocol::sha256(json);
        const auto old = before.find(std::string(id));
        const bool known = old != before.end();
        const bool same = known && old->second == hash;
        if (known)
            before.erase(old); // what is left in the end is dropped
        if (same)
            continue;
        if (auto put = update.put(json, hash, protocol::bucketOf(kind, id)); !put)
            return std::unexpected(put.error());
        ++(known ? changes.changed : changes.added);
    }
}

/// Rehashes all buckets from the rows as they are now, and notes those that changed.
Result<protocol::Sha256> rehash(store::CacheUpdate &update)
{
    const auto noted = update.bucketDigests();
    if (!noted)
        return std::unexpected(noted.error());
    std::vector<std::pair<std::uint16_t, protocol::Sha256>> buckets;
    protocol::BucketDigest digest;
    std::uint16_t at = 0;
    const auto close = [&] {
        if (!digest.isEmpty())
            buckets.emplace_back(at, digest.finish());
    };
    auto read = update.eachRow([&](std::uint16_t bucket, const store::DigestRow &row) {
        if (bucket != at)
            close();
        at = bucket;
        digest.add(row.kind, row.id, row.hash);
    });
    if (!read)
        return std::unexpected(read.error());
    close();

    // Both lists are sorted by bucket: what one has and the other has not is set or taken away.
    auto old = noted->begin();
    for (const auto &[bucket, hash] : buckets) {
        for (; old != noted->end() && old->first < bucket; ++old) {
            if (auto gone = update.setBucketDigest(old->first, {}); !gone)
                return std::unexpected(gone.error());
        }
        const bool same = old != noted->end() && old->first == bucket && old->second == hash;
        if (old != noted->end() && old->first == bucket)
            ++old;
        if (same)
            continue;
        if (auto set = update.setBucketDigest(bucket, hash); !set)
            return std::unexpected(set.error());
    }
    for (; old != noted->end(); ++old) {
        if (auto gone = update.setBucketDigest(old->first, {}); !gone)
            return std::unexpected(gone.error());
    }
    return protocol::stateDigest(buckets);
}

bool sameCounts(const store::KindCounts &counts, const protocol::Content &content)
{
    std::map<std::string, std::int64_t> named;
    for (const auto &[kind, count] : counts) {
        if (count > 0)
            named.emplace(kindName(kind), count);
    }
    return named == content.counts;
}
} // namespace

Result<Applied> applySnapshot(store::CacheUpdate &update, std::string_view bytes, const protocol::Content &content,
                              const QString &where, bool anew, const Listener &listener)
{
    auto pack = protocol::SnapshotReader::open(bytes, content.snapshot, where);
    if (!pack)
        return std::unexpected(pack.error());
    auto before = held(update);
    if (!before)
        return std::unexpected(before.error());
    if (anew) {
        if (auto dropped = update.dropAll(); !dropped)
            return std::unexpected(dropped.error());
        for (auto &[id, hash] : *before)
            hash = {}; // so that nothing counts as unchanged
    }
    auto changes = putAll(update, *pack, *before, content.snapshot, listener);
    if (!changes)
        return std::unexpected(changes.error());
    for (const auto &[id, hash] : *before) {
        if (auto dropped = anew ? Result<bool>(true) : update.drop(id); !dropped)
            return std::unexpected(dropped.error());
        ++changes->dropped;
    }
    listener.report(Stage::Checking);
    const auto digest = rehash(update);
    if (!digest)
        return std::unexpected(digest.error());
    const auto counts = update.counts();
    if (!counts)
        return std::unexpected(counts.error());
    return Applied{*changes, *digest == content.digest && sameCounts(*counts, content)};
}

} // namespace hansa::sync
