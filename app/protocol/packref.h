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
/// One record, as canonical JSON.
inline constexpr std::size_t maxRecordBytes = std::size_t(1) << 20;

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
