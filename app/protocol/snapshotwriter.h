// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/packref.h"

#include <memory>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// A pack's bytes, and how a head announces them.
struct SealedPack {
    PackRef ref;
    std::string bytes;
};

/// Writes a snapshot: `{"put": record}`, a line each, compressed as it comes. The same
/// records give the same bytes with the same zstd.
class SnapshotWriter
{
public:
    /// @p rawBytes: what all lines will have, newlines and all (rawLineBytes()); more
    /// of it is compressed less hard, so that publishing a million records takes minutes.
    SnapshotWriter(std::int64_t toRevision, std::int64_t rawBytes);
    ~SnapshotWriter();
    SnapshotWriter(SnapshotWriter &&) noexcept;
    SnapshotWriter &operator=(SnapshotWriter &&) noexcept;

    [[nodiscard]] static std::int64_t rawLineBytes(std::string_view canonicalJson);

    /// Requires: ids ascending by bytes, canonical JSON.
    void put(std::string_view canonicalJson);
    [[nodiscard]] SealedPack finish(); ///< Requires: the lines were as long as was said

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace hansa::protocol
