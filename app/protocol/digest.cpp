// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/digest.h"

#include <algorithm>
#include <tuple>

namespace hansa::protocol
{

std::uint16_t bucketOf(RecordKind kind, std::string_view id)
{
    std::string text(kindName(kind));
    text += ' ';
    text += id;
    const Sha256 hash = sha256(text);
    return std::uint16_t(std::to_integer<unsigned>(hash[0]) << 8 | std::to_integer<unsigned>(hash[1]));
}

void BucketDigest::add(RecordKind kind, std::string_view id, const Sha256 &hash)
{
    m_line.assign(kindName(kind));
    m_line += ' ';
    m_line += id;
    m_line += ' ';
    m_line += toHex(hash);
    m_line += '\n';
    m_hasher.add(m_line);
    m_empty = false;
}

Sha256 BucketDigest::finish()
{
    m_empty = true;
    return m_hasher.finish();
}

void BucketHasher::add(std::uint16_t bucket, RecordKind kind, std::string_view id, const Sha256 &hash)
{
    if (bucket != m_at)
        close();
    m_at = bucket;
    m_digest.add(kind, id, hash);
}

BucketDigests BucketHasher::finish()
{
    close();
    return std::exchange(m_buckets, {});
}

void BucketHasher::close()
{
    if (!m_digest.isEmpty())
        m_buckets.emplace_back(m_at, m_digest.finish());
}

Sha256 stateDigest(const BucketDigests &buckets)
{
    constexpr std::string_view digits = "0123456789abcdef";
    Sha256Hasher hasher;
    std::string line;
    for (const auto &[bucket, digest] : buckets) {
        line.clear();
        for (int shift = 12; shift >= 0; shift -= 4)
            line += digits[std::size_t(bucket >> shift & 15)];
        line += ' ';
        line += toHex(digest);
        line += '\n';
        hasher.add(line);
    }
    return hasher.finish();
}

void StateDigest::add(RecordKind kind, std::string_view id, const Sha256 &hash)
{
    m_rows.push_back({bucketOf(kind, id), kind, std::string(id), hash});
}

void StateDigest::add(RecordKind kind, std::string_view id, std::string_view canonicalJson)
{
    add(kind, id, sha256(canonicalJson));
}

Sha256 StateDigest::finish()
{
    std::ranges::sort(m_rows, {}, [](const Row &row) {
        return std::tuple<std::uint16_t, std::string_view, std::string_view>(row.bucket, kindName(row.kind), row.id);
    });
    BucketHasher hasher;
    for (const Row &row : m_rows)
        hasher.add(row.bucket, row.kind, row.id, row.hash);
    m_rows.clear();
    return stateDigest(hasher.finish());
}

} // namespace hansa::protocol
