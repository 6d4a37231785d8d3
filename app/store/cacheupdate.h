// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "store/cataloguestate.h"
#include "store/changelog.h"
#include "store/preparedrow.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::store
{

class Connection;

/// What the state digest is taken over, for one record.
struct DigestRow {
    RecordKind kind;
    std::string id;
    Sha256 hash; ///< zero where a damaged file has lost the record's text
};

/// One change of one catalogue, whole or not at all: a write transaction from its making
/// to commit(); rolled back when it is destroyed before. While it lives other programs
/// read the old state and wait to write. On its connection's thread; the Cache outlives it.
class CacheUpdate
{
public:
    ~CacheUpdate();
    CacheUpdate(CacheUpdate &&) noexcept;
    CacheUpdate &operator=(CacheUpdate &&) noexcept;

    /// The state before, as far as it is known.
    [[nodiscard]] const CatalogueState &state() const;
    /// Of the texts of all its records, as they are by now.
    [[nodiscard]] std::int64_t bytes() const;

    /// Adds or replaces a record; one that is there so already stays untouched. @p json is canonical, @p hash its
    /// SHA-256, @p bucket the first 16 bits of SHA-256(kind SP id), as protocol computes them. Fails where the text is
    /// no record.
    [[nodiscard]] Result<void> put(std::string_view json, const Sha256 &hash, std::uint16_t bucket);
    [[nodiscard]] Result<void> put(const PreparedRow &row);
    /// Requires: the catalogue has no record. Until endFill() each record is put once and none
    /// is read; what orders them otherwise than by id is made in the end, at a third of the cost.
    [[nodiscard]] Result<void> beginFill();
    [[nodiscard]] Result<void> endFill();
    /// Whether there was such a record.
    [[nodiscard]] Result<bool> drop(std::string_view id);
    /// All records of this catalogue: before a snapshot.
    [[nodiscard]] Result<void> dropAll();
    /// Takes fields of a record (none: all of it) out of the change log. The record itself is put or dropped as any
    /// other, before. What was freed is overwritten with the commit. Whether the record was this catalogue's, and
    /// not another's that was followed earlier: only then it is noted that the publisher asked for it at @p now (of
    /// what the user imported, nobody asked).
    [[nodiscard]] Result<bool> forget(std::string_view id, const std::vector<std::string> &fields, Instant now);
    /// Ids of all records as the update sees them by now, ascending by bytes.
    [[nodiscard]] Result<std::vector<std::string>> ids() const;
    /// A record of this catalogue as the update sees it by now: a patch's base.
    [[nodiscard]] Result<std::optional<std::string>> json(std::string_view id) const;

    /// Rows of a bucket as the update sees them by now, ordered by kind's name and id, by bytes.
    [[nodiscard]] Result<std::vector<DigestRow>> rowsOfBucket(std::uint16_t bucket) const;
    /// All rows, ordered by bucket, then as above.
    [[nodiscard]] Result<void>
    eachRow(const std::function<void(std::uint16_t bucket, const DigestRow &row)> &visit) const;
    /// Every record's canonical JSON beside its row, ordered as eachRow(): for a full rehash.
    [[nodiscard]] Result<void> eachRecord(
        const std::function<void(std::uint16_t bucket, const DigestRow &row, std::string_view json)> &visit) const;

    /// Digests of buckets that were set before, by bucket; those without records are absent.
    [[nodiscard]] Result<std::vector<std::pair<std::uint16_t, Sha256>>> bucketDigests() const;
    [[nodiscard]] Result<void> setBucketDigest(std::uint16_t bucket, const std::optional<Sha256> &digest);

    [[nodiscard]] Result<KindCounts> counts() const;
    /// Requires: the same id. Enters what was changed so far into the change log, unless the
    /// catalogue was empty before, and says how much it was. The bytes are counted here.
    [[nodiscard]] Result<ChangeCounts> setState(const CatalogueState &state);
    /// After it the update is over: others read what came. What its log left is tidied when it is destroyed.
    [[nodiscard]] Result<void> commit();

private:
    friend struct UpdateBegin;
    struct Private;
    explicit CacheUpdate(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hansa::store
