// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/cacheupdate.h"

#include "store/cataloguerepository.h"
#include "store/changewriter_p.h"
#include "store/recordwriter_p.h"
#include "store/sqlite/connection_p.h"
#include "store/sqlite/freedpages_p.h"
#include "store/updatebegin_p.h"
#include "store/words_p.h"

#include <algorithm>
#include <utility>

namespace hansa::store
{

namespace
{
/// From a query whose columns are bucket, kind, id and hash.
DigestRow rowOf(const Query &query)
{
    return {RecordKind(query.number(1)), std::string(query.text(2)), hashOf(query, 3)};
}
} // namespace

struct CacheUpdate::Private {
    Connection *db;
    CatalogueState state;
    RecordWriter writer;
    ChangeWriter log;
    bool logs = false;
    RowPreparer preparer;
    bool fills = false;
    bool forgets = false; ///< what is freed may not be read from the file afterwards
    std::vector<std::string> putOff; ///< statements that make the indexes which a fill does without
    std::optional<Error> failed; ///< once something went wrong nothing more is written
    bool over = false;
    bool committed = false;

    /// Runs work in the update's transaction. SQLite may have ended it itself (disk full):
    /// what came after would be written for good at once.
    template<class Work> auto run(Work work)
    {
        using Answer = decltype(db->attempt(QString(), work));
        if (failed)
            return Answer(std::unexpected(*failed));
        Q_ASSERT(!over);
        auto answer = db->attempt(Words::changingTheCatalogue(), work);
        if (!answer) {
            failed = answer.error();
            over = !db->isInTransaction(); // what another begins meanwhile is not ours to roll back
        }
        return answer;
    }

    /// Gives back the log that a big update grew; readers may hold it, then the next one does.
    void tidy()
    {
        [[maybe_unused]] const auto tidied =
            db->attempt(Words::changingTheCatalogue(), [&] { db->query("PRAGMA wal_checkpoint(TRUNCATE)").step(); });
    }

    /// What is there is about to change: the way back to it is noted from now on.
    void beginLog()
    {
        if (logs || state.revision == 0)
            return;
        log.begin(*db, state.revision);
        logs = true;
    }

    /// Where nothing is logged, everything is new.
    Result<ChangeCounts> firstFill(const CatalogueState &now)
    {
        if (state.revision > 0 || now.revision == 0)
            return ChangeCounts(); // only what is known of it changes
        return CatalogueRepository(*db).counts(state.id).transform([&](const KindCounts &kinds) {
            ChangeCounts counts;
            for (const auto &[kind, count] : kinds)
                counts.added += count;
            log.noteFirst(*db, now, counts.added);
            return counts;
        });
    }

    void rollBack()
    {
        over = true;
        if (!db->isInTransaction())
            return;
        // The connection may be unable to say so, but it forgets what wasn't committed.
        [[maybe_unused]] const auto done = db->attempt(Words::changingTheCatalogue(), [&] { db->execute("ROLLBACK"); });
    }
};

CacheUpdate::CacheUpdate(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

CacheUpdate::~CacheUpdate()
{
    if (d && !d->over)
        d->rollBack();
    if (d && d->committed)
        d->tidy();
}

CacheUpdate::CacheUpdate(CacheUpdate &&) noexcept = default;

CacheUpdate &CacheUpdate::operator=(CacheUpdate &&other) noexcept
{
    const CacheUpdate ended(std::move(*this));
    d = std::move(other.d);
    return *this;
}

Result<CacheUpdate> UpdateBegin::begin(Connection &db, std::string_view catalogue)
{
    if (db.isInTransaction())
        return failure(ErrorKind::Failed, Words::changingTheCatalogue(), db.path(),
                       Words::tr("a change is under way already"));
    if (auto begun = db.attempt(Words::changingTheCatalogue(), [&] { db.execute("BEGIN IMMEDIATE"); }); !begun)
        return std::unexpected(begun.error());
    auto d = std::make_unique<CacheUpdate::Private>(&db);
    CacheUpdate update(std::move(d)); // from here on it rolls back
    CatalogueRepository catalogues(db);
    auto known = catalogues.find(catalogue);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        update.d->state = std::move(**known);
    } else {
        update.d->state.id = catalogue;
        if (auto added = catalogues.put(update.d->state); !added)
            return std::unexpected(added.error());
    }
    auto row = db.attempt(Words::changingTheCatalogue(), [&] {
        Query query = db.query("SELECT row FROM catalogue WHERE id = ?");
        query.bind(catalogue).step();
        return query.number(0);
    });
    if (!row)
        return std::unexpected(row.error());
    update.d->writer = RecordWriter(*row);
    update.d->log = ChangeWriter(*row);
    return update;
}

const CatalogueState &CacheUpdate::state() const
{
    return d->state;
}

std::int64_t CacheUpdate::bytes() const
{
    return d->state.bytes;
}

Result<void> CacheUpdate::put(std::string_view json, const Sha256 &hash, std::uint16_t bucket)
{
    const auto row = d->preparer.prepare(std::string(json), hash, bucket);
    return row ? put(*row) : d->run([&]() -> Result<void> { return std::unexpected(row.error()); });
}

Result<void> CacheUpdate::put(const PreparedRow &row)
{
    return d->run([&] {
        const auto held = d->fills ? std::nullopt : d->writer.find(*d->db, row.id);
        if (held && held->json == row.json && held->hash == row.hash)
            return;
        d->beginLog();
        d->log.note(*d->db, row.id, held);
        d->state.bytes += std::int64_t(row.json.size()) - (held ? std::int64_t(held->json.size()) : 0);
        if (held)
            RecordWriter::replace(*d->db, held->number, row);
        else
            d->writer.add(*d->db, row, d->fills ? RecordWriter::Place::Clean : RecordWriter::Place::MayHaveRests);
    });
}

Result<void> CacheUpdate::beginFill()
{
    return d->run([&] {
        d->fills = true;
        RecordWriter::dropRests(*d->db);
        // Another catalogue's records would all have to be put in order again.
        if (d->db->query("SELECT 1 FROM record LIMIT 1").step())
            return;
        Query indexes = d->db->query("SELECT sql FROM sqlite_schema WHERE name IN ('record_bucket', 'link_target')");
        while (indexes.step())
            d->putOff.emplace_back(indexes.text(0));
        indexes.again();
        d->db->execute("DROP INDEX record_bucket; DROP INDEX link_target");
    });
}

Result<void> CacheUpdate::endFill()
{
    return d->run([&] {
        for (const std::string &index : std::exchange(d->putOff, {}))
            d->db->execute(index.c_str());
        d->fills = false;
    });
}

Result<bool> CacheUpdate::drop(std::string_view id)
{
    return d->run([&] {
        const auto held = d->writer.find(*d->db, id);
        if (held) {
            d->beginLog();
            d->log.note(*d->db, id, held);
            d->state.bytes -= std::int64_t(held->json.size());
            RecordWriter::drop(*d->db, held->number);
        }
        return held.has_value();
    });
}

Result<void> CacheUpdate::dropAll()
{
    return d->run([&] {
        d->beginLog();
        d->log.noteAll(*d->db, std::exchange(d->state.bytes, 0));
        d->writer.dropAll(*d->db);
    });
}

Result<bool> CacheUpdate::forget(std::string_view id, const std::vector<std::string> &fields, Instant now)
{
    return d->run([&] {
        d->forgets = true;
        const bool isOurs = d->log.owns(*d->db, id); // as long as the log says so
        if (isOurs)
            d->log.noteErasure(*d->db, id, fields, now);
        d->log.forget(*d->db, id, fields);
        return isOurs;
    });
}

Result<std::vector<std::string>> CacheUpdate::ids() const
{
    return d->run([&] {
        Query query = d->db->query("SELECT id FROM record INDEXED BY record_id WHERE catalogue = ? ORDER BY id");
        query.bind(d->writer.catalogueRow());
        std::vector<std::string> ids;
        while (query.step())
            ids.emplace_back(query.text(0));
        return ids;
    });
}

Result<std::optional<std::string>> CacheUpdate::json(std::string_view id) const
{
    return d->run([&]() -> std::optional<std::string> {
        auto held = d->writer.find(*d->db, id);
        return held ? std::optional(std::move(held->json)) : std::nullopt;
    });
}

Result<std::vector<DigestRow>> CacheUpdate::rowsOfBucket(std::uint16_t bucket) const
{
    return d->run([&] {
        // Ids sort as "kind id" does: no kind's name starts another's, and both have one order.
        Query query = d->db->query("SELECT bucket, kind, id, hash FROM record LEFT JOIN body ON record = row "
                                   "WHERE catalogue = ? AND bucket = ? ORDER BY id");
        query.bind(d->writer.catalogueRow()).bind(bucket);
        std::vector<DigestRow> rows;
        while (query.step())
            rows.push_back(rowOf(query));
        return rows;
    });
}

Result<void> CacheUpdate::eachRow(const std::function<void(std::uint16_t, const DigestRow &)> &visit) const
{
    return d->run([&] {
        // Hashes are read in the order they stand in, and sorted: the other way round each is a page from anywhere.
        // Without a limit SQLite forgets the inner order.
        Query query = d->db->query("SELECT bucket, kind, id, hash FROM (SELECT row, bucket, kind, id FROM record "
                                   "WHERE catalogue = ? ORDER BY row LIMIT -1) LEFT JOIN body ON record = row "
                                   "ORDER BY bucket, id");
        query.bind(d->writer.catalogueRow());
        while (query.step())
            visit(std::uint16_t(query.number(0)), rowOf(query));
    });
}

Result<void>
CacheUpdate::eachRecord(const std::function<void(std::uint16_t, const DigestRow &, std::string_view)> &visit) const
{
    return d->run([&] {
        Query query = d->db->query("SELECT bucket, kind, id, hash, json FROM record JOIN body ON record = row "
                                   "WHERE catalogue = ? ORDER BY bucket, id");
        query.bind(d->writer.catalogueRow());
        while (query.step())
            visit(std::uint16_t(query.number(0)), rowOf(query), query.text(4));
    });
}

Result<std::vector<std::pair<std::uint16_t, Sha256>>> CacheUpdate::bucketDigests() const
{
    return d->run([&] {
        Query query = d->db->query("SELECT bucket, digest FROM bucket WHERE catalogue = ? ORDER BY bucket");
        query.bind(d->writer.catalogueRow());
        std::vector<std::pair<std::uint16_t, Sha256>> digests;
        while (query.step())
            digests.emplace_back(std::uint16_t(query.number(0)), hashOf(query, 1));
        return digests;
    });
}

Result<void> CacheUpdate::setBucketDigest(std::uint16_t bucket, const std::optional<Sha256> &digest)
{
    return d->run([&] {
        if (!digest) {
            d->db->query("DELETE FROM bucket WHERE catalogue = ? AND bucket = ?")
                .bind(d->writer.catalogueRow())
                .bind(bucket)
                .run();
            return;
        }
        d->db->query("INSERT OR REPLACE INTO bucket (catalogue, bucket, digest) VALUES (?, ?, ?)")
            .bind(d->writer.catalogueRow())
            .bind(bucket)
            .bindBytes(digest->data(), digest->size())
            .run();
    });
}

Result<KindCounts> CacheUpdate::counts() const
{
    return d->run([&] { return CatalogueRepository(*d->db).counts(d->state.id); });
}

Result<ChangeCounts> CacheUpdate::setState(const CatalogueState &wanted)
{
    Q_ASSERT(wanted.id == d->state.id);
    CatalogueState state = wanted;
    state.bytes = std::max(d->state.bytes, std::int64_t(0)); // a damaged file may have lost what was counted
    return d->run([&]() -> Result<ChangeCounts> {
        const auto changed = d->logs ? Result<ChangeCounts>(d->log.settle(*d->db, state)) : d->firstFill(state);
        if (!changed)
            return changed;
        return CatalogueRepository(*d->db).put(state).transform([&] { return *changed; });
    });
}

Result<void> CacheUpdate::commit()
{
    if (d->forgets) {
        if (auto wiped = d->run([&] { overwriteFreed(*d->db); }); !wiped) {
            d->rollBack();
            return wiped;
        }
    }
    // By itself SQLite would copy the log into the file before it says that all is there.
    auto done = d->run([&] { d->db->execute("PRAGMA wal_autocheckpoint = 0; COMMIT"); });
    [[maybe_unused]] const auto again =
        d->db->attempt(Words::changingTheCatalogue(), [&] { d->db->execute("PRAGMA wal_autocheckpoint = 1000"); });
    if (!done) {
        d->rollBack();
        return done;
    }
    d->over = d->committed = true;
    return {};
}

} // namespace hansa::store
