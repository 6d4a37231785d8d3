// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/apply.h"

#include "protocol/digest.h"
#include "protocol/packs/changepackreader.h"
#include "protocol/snapshotreader.h"
#include "store/cacheupdate.h"
#include "sync/httpsource.h"
#include "sync/preparedrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Apply)
};

constexpr std::int64_t recordsBetweenReports = 500;

/// Reports now and then; fails where it is cancelled.
Result<void> goOn(std::int64_t done, const protocol::PackRef &ref, const Listener &listener)
{
    if (done % recordsBetweenReports != 0)
        return {};
    if (listener.cancel.stop_requested())
        return std::unexpected(cancelled());
    listener.report(Stage::Applying, done, ref.records);
    return {};
}

/// Hashes of the records that are there, by id.
using Held = std::unordered_map<std::string, protocol::Sha256>;

Result<Held> held(const store::CacheUpdate &update)
{
    Held hashes;
    return update.eachRow([&](std::uint16_t, const store::DigestRow &row) { hashes.emplace(row.id, row.hash); })
        .transform([&] { return std::move(hashes); });
}

/// A row and the bucket it falls into.
using BucketRow = std::pair<std::uint16_t, store::DigestRow>;

/// What cannot be read of what is held is refused as a pack is that does not fit it: the snapshot mends both.
template<class T> Result<T> refusedIfNot(Result<T> read)
{
    if (!read)
        read.error().kind = ErrorKind::Refused;
    return read;
}

/// What the packs of a path have made so far, which no head announces.
struct Made {
    std::int64_t unpacked = 0; ///< bytes of records, by packs of changes
    std::int64_t links = 0; ///< of records to others
};

std::unexpected<Error> tooMuch(const SpooledPack &pack)
{
    return failure(ErrorKind::Refused, Words::tr("Applying the pack"), pack.where(),
                   Words::tr("it results in more data than a catalogue of its size can have"),
                   Words::tr("Nothing was taken over. Tell the catalogue's publisher."));
}

/// @p filled: takes a row for each record, if there.
Result<void> putAll(store::CacheUpdate &update, PreparedRecords &records, Held &before, std::vector<BucketRow> *filled,
                    const SpooledPack &pack, const SizeLimits &limits, const Listener &listener)
{
    std::int64_t links = 0;
    for (std::int64_t done = 0;; ++done) {
        if (auto go = goOn(done, pack.ref(), listener); !go)
            return go;
        const auto record = records.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return {};
        const store::PreparedRow &row = **record;
        links += std::int64_t(row.mentions.size());
        if (links > limits.links)
            return tooMuch(pack);
        const auto old = before.find(row.id);
        const bool same = old != before.end() && old->second == row.hash;
        if (old != before.end())
            before.erase(old); // what is left in the end is dropped
        if (same)
            continue;
        if (auto put = update.put(row); !put)
            return put;
        if (filled)
            filled->emplace_back(row.bucket, store::DigestRow{row.kind, row.id, row.hash});
    }
}

/// From the rows as the cache has them now.
Result<protocol::BucketDigests> hashRows(const store::CacheUpdate &update)
{
    protocol::BucketHasher hasher;
    return update
        .eachRow(
            [&](std::uint16_t bucket, const store::DigestRow &row) { hasher.add(bucket, row.kind, row.id, row.hash); })
        .transform([&] { return hasher.finish(); });
}

/// From the rows that filled an empty catalogue: reading them back takes as long as a sixth of writing them.
protocol::BucketDigests hashRows(std::vector<BucketRow> rows)
{
    std::ranges::sort(rows, {},
                      [](const BucketRow &row) { return std::pair(row.first, std::string_view(row.second.id)); });
    protocol::BucketHasher hasher;
    for (const auto &[bucket, row] : rows)
        hasher.add(bucket, row.kind, row.id, row.hash);
    return hasher.finish();
}

/// Notes the buckets that changed.
Result<protocol::Sha256> note(store::CacheUpdate &update, const protocol::BucketDigests &buckets)
{
    const auto noted = update.bucketDigests();
    if (!noted)
        return std::unexpected(noted.error());
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

/// @p ids are sorted, and begin with their kind.
store::KindCounts countsOf(std::span<const std::string> ids)
{
    store::KindCounts counts;
    for (const RecordKind kind : allRecordKinds) {
        const std::string prefix = std::string(idPrefix(kind)) + ':';
        const auto start = [&](std::string_view id) { return id.substr(0, prefix.size()); };
        counts.emplace(kind, std::ranges::ssize(std::ranges::equal_range(ids, prefix, {}, start)));
    }
    return counts;
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

/// One application of a path.
class Application
{
public:
    Application(store::CacheUpdate &update, const SizeLimits &limits, const Listener &listener)
        : m_update(update)
        , m_limits(limits)
        , m_listener(listener)
    {
    }

    Result<void> applySnapshot(const SpooledPack &fetched, bool anew)
    {
        m_everything = true;
        m_filled.reset();
        m_ids.reset();
        auto pack = protocol::SnapshotReader::open(fetched.bytes(), fetched.ref(), fetched.where());
        if (!pack)
            return std::unexpected(pack.error());
        if (anew) {
            if (auto dropped = m_update.dropAll(); !dropped)
                return dropped;
        }
        auto before = refusedIfNot(held(m_update));
        if (!before)
            return std::unexpected(before.error());
        PreparedRecords records(std::move(*pack));
        const bool fill = before->empty();
        if (fill) {
            if (auto begun = m_update.beginFill(); !begun)
                return begun;
            m_filled.emplace();
        }
        if (auto put =
                putAll(m_update, records, *before, m_filled ? &*m_filled : nullptr, fetched, m_limits, m_listener);
            !put)
            return put;
        if (fill)
            return m_update.endFill();
        for (const auto &[id, hash] : *before) {
            if (auto dropped = m_update.drop(id); !dropped)
                return std::unexpected(dropped.error());
        }
        return {};
    }

    Result<void> applyChanges(const SpooledPack &fetched)
    {
        m_filled.reset(); // no longer all that is there
        if (!m_ids) {
            auto ids = refusedIfNot(m_update.ids());
            if (!ids)
                return std::unexpected(ids.error());
            m_ids = std::move(*ids);
        }
        const protocol::PackBase base{*m_ids, [&](std::string_view id) { return recordOf(id); }};
        auto pack = protocol::ChangePackReader::open(fetched.bytes(), fetched.ref(), base, fetched.where());
        if (!pack)
            return std::unexpected(pack.error());
        std::vector<std::string> dropped;
        std::vector<std::string> added;
        for (std::int64_t done = 0;; ++done) {
            if (auto go = goOn(done, fetched.ref(), m_listener); !go)
                return go;
            const auto operation = pack->next();
            if (!operation)
                return std::unexpected(operation.error());
            if (!*operation)
                break;
            if (auto made = make(**operation, dropped, added); !made)
                return made;
            if (std::int64_t(m_ids->size() + added.size() - dropped.size()) > m_limits.records
                || m_made.unpacked > m_limits.unpacked || m_made.links > m_limits.links)
                return tooMuch(fetched);
        }
        follow(dropped, added);
        return {};
    }

    Result<protocol::Sha256> digest()
    {
        if (m_filled)
            return note(m_update, hashRows(std::move(*m_filled)));
        if (m_everything)
            return hashRows(m_update).and_then(
                [&](const protocol::BucketDigests &buckets) { return note(m_update, buckets); });
        return rehashTouched();
    }
    /// From the list of ids, where that is kept: counting the rows takes a pass over an index.
    Result<store::KindCounts> counts() { return m_ids ? countsOf(*m_ids) : m_update.counts(); }
    std::vector<protocol::Erasure> takeErasures() { return std::move(m_erasures); }

private:
    Result<std::string> recordOf(std::string_view id)
    {
        return refusedIfNot(m_update.json(id)).transform([](std::optional<std::string> json) {
            return std::move(json).value_or(std::string()); // an empty one is refused as broken
        });
    }

    Result<void> make(const protocol::Operation &operation, std::vector<std::string> &dropped,
                      std::vector<std::string> &added)
    {
        if (operation.sort == protocol::Operation::Erase) {
            m_erasures.push_back({std::string(operation.id), {operation.fields.begin(), operation.fields.end()}});
            return {};
        }
        const std::uint16_t bucket = protocol::bucketOf(operation.kind, operation.id);
        m_touched.insert(bucket);
        if (operation.sort == protocol::Operation::Drop) {
            dropped.emplace_back(operation.id);
            return m_update.drop(operation.id).transform([](bool) { });
        }
        if (operation.sort == protocol::Operation::Put)
            added.emplace_back(operation.id);
        const auto row =
            refusedIfNot(m_preparer.prepare(std::string(operation.json), protocol::sha256(operation.json), bucket));
        if (!row)
            return std::unexpected(row.error());
        m_made.unpacked += std::int64_t(row->json.size());
        m_made.links += std::int64_t(row->mentions.size());
        return m_update.put(*row);
    }

    /// The list of ids becomes that of the state after the pack. Both lists are sorted.
    void follow(const std::vector<std::string> &dropped, const std::vector<std::string> &added)
    {
        if (!dropped.empty())
            std::erase_if(*m_ids, [&](const std::string &id) { return std::ranges::binary_search(dropped, id); });
        const auto old = std::ptrdiff_t(m_ids->size());
        m_ids->insert(m_ids->end(), added.begin(), added.end());
        std::ranges::inplace_merge(*m_ids, m_ids->begin() + old);
    }

    Result<protocol::Sha256> rehashTouched()
    {
        for (const std::uint16_t bucket : m_touched) {
            const auto rows = refusedIfNot(m_update.rowsOfBucket(bucket));
            if (!rows)
                return std::unexpected(rows.error());
            protocol::BucketDigest digest;
            for (const store::DigestRow &row : *rows)
                digest.add(row.kind, row.id, row.hash);
            const auto hash = digest.isEmpty() ? std::nullopt : std::optional(digest.finish());
            if (auto set = m_update.setBucketDigest(bucket, hash); !set)
                return std::unexpected(set.error());
        }
        return refusedIfNot(m_update.bucketDigests()).transform([](const auto &buckets) {
            return protocol::stateDigest(buckets);
        });
    }

    store::CacheUpdate &m_update;
    const SizeLimits &m_limits;
    const Listener &m_listener;
    store::RowPreparer m_preparer;
    Made m_made; ///< by packs of changes
    std::optional<std::vector<std::string>> m_ids; ///< of the state by now, once they are needed
    std::set<std::uint16_t> m_touched; ///< buckets
    bool m_everything = false; ///< every bucket may be another one
    std::optional<std::vector<BucketRow>> m_filled; ///< all rows, where a snapshot alone filled an empty catalogue
    std::vector<protocol::Erasure> m_erasures;
};
} // namespace

Result<Applied> apply(store::CacheUpdate &update, const std::vector<SpooledPack> &path,
                      const protocol::Content &content, const SizeLimits &limits, bool anew, const Listener &listener)
{
    Application application(update, limits, listener);
    for (const SpooledPack &pack : path) {
        auto applied = pack.ref().from == 0 ? application.applySnapshot(pack, anew) : application.applyChanges(pack);
        if (!applied)
            return std::unexpected(applied.error());
        if (!limits.holdBytes(update.bytes(), content.snapshot.bytes)) // whatever was announced
            return tooMuch(pack);
    }
    listener.report(Stage::Checking);
    const auto digest = application.digest();
    if (!digest)
        return std::unexpected(digest.error());
    const auto counts = application.counts();
    if (!counts)
        return std::unexpected(counts.error());
    return Applied{*digest == content.digest && sameCounts(*counts, content), application.takeErasures()};
}

} // namespace hansa::sync
