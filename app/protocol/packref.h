// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/hash.h"

#include <cstdint>
#include <string>

namespace hansa::protocol
{

/// No pack is longer than this, whatever its head says: bytes as they travel, and unpacked.
inline constexpr std::int64_t maxPackBytes = std::int64_t(1) << 30;
inline constexpr std::int64_t maxRawBytes = std::int64_t(1) << 34;
/// Records of a catalogue, and changes of a pack.
inline constexpr std::int64_t maxRecords = 10'000'000;
/// One record, as canonical JSON, and its id.
inline constexpr std::size_t maxRecordBytes = std::size_t(1) << 20;
inline constexpr std::size_t maxIdBytes = 200;
/// A pack of changes, unpacked: it is in memory whole, beside what it is unpacked with.
inline constexpr std::int64_t maxChangesBytes = std::int64_t(24) << 20;
/// zstd needs a window's memory to unpack: 32 MiB.
inline constexpr int maxWindowLog = 25;
/// What a pack of changes has to be forgotten: ids and names of fields together.
inline constexpr std::int64_t maxErasedNames = std::int64_t(1) << 18;
/// Fields of one record that are to be forgotten.
inline constexpr std::size_t maxErasedFields = 256;

/// A pack as a head or an index announces it.
struct PackRef {
    std::int64_t from = 0; ///< the revision it starts from, 0 for a snapshot
    std::int64_t to = 0; ///< the revision it leads to
    Sha256 sha256{}; ///< of the bytes as they travel: its name
    std::int64_t bytes = 0;
    std::int64_t rawBytes = 0; ///< unpacked
    std::int64_t records = 0;

    [[nodiscard]] std::string path() const { return "packs/" + toHex(sha256) + ".zst"; }

    friend bool operator==(const PackRef &, const PackRef &) = default;
};

/// Where the packs between revisions are listed.
struct IndexRef {
    Sha256 sha256{};
    std::int64_t bytes = 0;

    [[nodiscard]] std::string path() const { return "index/" + toHex(sha256) + ".zst"; }

    friend bool operator==(const IndexRef &, const IndexRef &) = default;
};

} // namespace hansa::protocol
