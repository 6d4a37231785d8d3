// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"

#include <vector>

namespace hansa::map
{

/// A ring as one draws it, each step the short way round the world, as rings that stay between 180 degrees
/// west and east: one across the antimeridian becomes two, with a side along it. Fewer than three
/// corners give none.
[[nodiscard]] std::vector<std::vector<LatLon>> splitAtAntimeridian(const std::vector<LatLon> &ring);

} // namespace hansa::map
