// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/snapshotwriter.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// What stands in clear in front of a change pack.
struct PackLabel {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t baseRecords = 0;

    friend bool operator==(const PackLabel &, const PackLabel &) = default;
};

/// How many operations of each sort are in a change pack.
struct PackCounts {
    std::int64_t drops = 0;
    std::int64_t patches = 0;
    std::int64_t puts = 0;
    std::int64_t erasures = 0;

    [[nodiscard]] std::int64_t all() const { return drops + patches + puts + erasures; }
};

/// A label as a skippable frame of zstd, then counts and streams as a frame that needs @p prefix.
[[nodiscard]] SealedPack sealFrame(const PackLabel &label, const PackCounts &counts, std::string_view streams,
                                   std::string_view prefix);

/// The label, taken off the front of @p bytes; nothing where there is none.
[[nodiscard]] std::optional<PackLabel> takeLabel(std::string_view &bytes);

/// What the rest unpacks to: at most @p mostBytes of it, else the reason.
[[nodiscard]] std::expected<std::string, std::string> unpackFrame(std::string_view bytes, std::string_view prefix,
                                                                  std::int64_t mostBytes);

} // namespace hansa::protocol
