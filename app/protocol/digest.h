// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "protocol/hash.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::protocol
{

/// The bucket a record falls into: the first 16 bits of SHA-256(kind SP id).
[[nodiscard]] std::uint16_t bucketOf(RecordKind kind, std::string_view id);

/// Digest of one bucket. Its rows are added in order of their lines: by kind's name, then
/// id, by bytes.
class BucketDigest
{
public:
    /// @p hash: SHA-256 of the record's canonical JSON.
    void add(RecordKind kind, std::string_view id, const Sha256 &hash);
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] Sha256 finish(); ///< and starts anew

private:
    Sha256Hasher m_hasher;
    std::string m_line;
    bool m_empty = true;
};

/// Of all buckets that have records, sorted by bucket, none twice.
using BucketDigests = std::vector<std::pair<std::uint16_t, Sha256>>;

/// Makes them of rows that come by bucket, then as BucketDigest wants them.
class BucketHasher
{
public:
    void add(std::uint16_t bucket, RecordKind kind, std::string_view id, const Sha256 &hash);
    [[nodiscard]] BucketDigests finish(); ///< and starts anew

private:
    void close();

    BucketDigests m_buckets;
    BucketDigest m_digest;
    std::uint16_t m_at = 0; ///< the bucket that is open
};

/// Digest of the state from those of its buckets.
[[nodiscard]] Sha256 stateDigest(const BucketDigests &buckets);

/// The state's digest from all its records at once, in any order. Keeps about 150 bytes a
/// record until it is done.
class StateDigest
{
public:
    void add(RecordKind kind, std::string_view id, const Sha256 &hash);
    void add(RecordKind kind, std::string_view id, std::string_view canonicalJson);
    [[nodiscard]] Sha256 finish(); ///< O(n log n); starts anew

private:
    struct Row {
        std::uint16_t bucket;
        RecordKind kind;
        std::string id;
        Sha256 hash;
    };
    std::vector<Row> m_rows;
};

} // namespace hansa::protocol
