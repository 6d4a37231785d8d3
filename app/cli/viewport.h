// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "map/clusters.h"

#include <string>

namespace hansa::cli
{

/// A part of the map and how deep it is looked at: `W,S,E,N@ZOOM[/TILE]`.
struct Viewport {
    map::MercatorBox box;
    map::ClusterGrid grid;
};

/// Fails, with kind Usage, where the text is none.
[[nodiscard]] Result<Viewport> parseViewport(const std::string &text);

} // namespace hansa::cli
