// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packref.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hansa::protocol
{

/// Packs that lead, one after the other, from one revision to another.
using PackPath = std::vector<PackRef>;

[[nodiscard]] std::int64_t bytesOf(const PackPath &path);

/// The cheapest way by bytes from @p from (0: nothing) to @p to, of equal ones the one with
/// fewer packs; nothing where none leads there. O(n log n).
[[nodiscard]] std::optional<PackPath> cheapestPath(std::int64_t from, std::int64_t to, std::span<const PackRef> packs);

} // namespace hansa::protocol
