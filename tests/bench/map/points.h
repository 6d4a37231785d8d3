// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/mappoint.h"

#include <cstdint>
#include <vector>

namespace hansa::bench
{

/// Invented places, the same for the same number: in heaps around towns, most of them in Europe, as
/// organisations stand.
[[nodiscard]] std::vector<map::MapPoint> inventedPoints(std::uint32_t count);

} // namespace hansa::bench
