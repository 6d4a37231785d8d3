// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/packref.h"
#include "protocol/packs/erasure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

inline constexpr std::int64_t packHorizon = 64; ///< revisions that change packs reach back
inline constexpr std::int64_t maxIndexBytes = std::int64_t(1) << 18;

/// Which packs lead towards a revision: from each one in the horizon the widest that is there.
struct PackIndex {
    std::int64_t revision = 0;
    std::vector<PackRef> packs; ///< ascending by `from`, one each
    std::vector<DatedErasure> erased; ///< of all revisions: for who comes by the snapshot

    [[nodiscard]] std::string toBytes() const; ///< as it travels
    /// Checks that the bytes are those that @p ref names, and reads them. Fails as Refused.
    [[nodiscard]] static Result<PackIndex> open(std::string_view bytes, const IndexRef &ref, const QString &where);

    /// The JSON in bytes that look like an index's, to look into; nothing where they don't.
    [[nodiscard]] static std::optional<std::string> jsonIn(std::string_view bytes);

    friend bool operator==(const PackIndex &, const PackIndex &) = default;
};

/// The widest span that may begin at @p from and end at or before @p revision: a power of two
/// that divides @p from, at most the horizon. 0 where none may.
[[nodiscard]] std::int64_t widestSpan(std::int64_t from, std::int64_t revision);

} // namespace hansa::protocol
