// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/shapetile.h"

#include <cstddef>
#include <optional>
#include <span>

namespace hansa::map
{

/// Decodes the data of a tile (resources/map/FORMAT.md, "A tile"). Every index of the result is
/// within its list, so that it can be drawn without a further look; nothing if anything is wrong.
[[nodiscard]] std::optional<ShapeTile> readShapeTile(std::span<const std::byte> bytes, std::size_t countries);

} // namespace hansa::map
