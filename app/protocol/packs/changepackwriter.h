// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/packs/erasure.h"
#include "protocol/packs/packbase.h"
#include "protocol/snapshotwriter.h"

#include <optional>
#include <string>
#include <vector>

namespace hansa::protocol
{

/// One record that differs between two revisions; canonical JSON.
struct RecordChange {
    std::string id;
    std::optional<std::string> before; ///< nothing: it is new
    std::optional<std::string> after; ///< nothing: it is gone
};

/// What leads from one revision to another.
struct ChangeSet {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<RecordChange> changes; ///< ascending by id, by bytes; each differs
    std::vector<Erasure> erasures; ///< ascending by id
};

/// Packs it as docs/change-packs.md says. The same input gives the same bytes with the same
/// zstd. Nothing where readers would refuse it for its size: then a snapshot leads there.
/// Fails where @p base does. Requires: from > 0.
[[nodiscard]] Result<std::optional<SealedPack>> packChanges(const ChangeSet &set, const PackBase &base);

} // namespace hansa::protocol
