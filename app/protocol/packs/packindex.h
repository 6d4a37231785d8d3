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
inline constexpr std::int64_t maxIndexBytes = std::int64_t(1) << 20; ///< as it travels, and unpacked
inline constexpr std::int64_t maxErasurePages = 64; ///< files of older erasures

/// Which packs lead towards a revision: from each one in the horizon the widest that is there. What is to be
/// forgotten stands in it too, for who comes by the snapshot; where it is much, the older part in further
/// files of the same form, its pages.
struct PackIndex {
    std::int64_t revision = 0; ///< of a page: of its last erasure
    std::vector<PackRef> packs; ///< ascending by `from`, one each; none in a page
    std::vector<DatedErasure> erased; ///< ascending by revision
    std::optional<IndexRef> older; ///< the page with the erasures before these

    [[nodiscard]] std::string toBytes() const; ///< as it travels
    /// Checks that the bytes are those that @p ref names, and reads them. Fails as Refused.
    [[nodiscard]] static Result<PackIndex> open(std::string_view bytes, const IndexRef &ref, const QString &where);

    /// The JSON in bytes that look like an index's, to look into; nothing where they don't.
    [[nodiscard]] static std::optional<std::string> jsonIn(std::string_view bytes);

    friend bool operator==(const PackIndex &, const PackIndex &) = default;
};

/// How many bytes an erasure takes in an index.
[[nodiscard]] std::int64_t indexBytesOf(const DatedErasure &erasure);
/// Whether an index may hold it: a record's id, and short texts as names of fields.
[[nodiscard]] bool isReadable(const Erasure &erasure);

/// The widest span that may begin at @p from and end at or before @p revision: a power of two
/// that divides @p from, at most the horizon. 0 where none may.
[[nodiscard]] std::int64_t widestSpan(std::int64_t from, std::int64_t revision);

} // namespace hansa::protocol
