// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "sync/follow.h"

#include <optional>

namespace hansa::sync
{

/// Fills a cache that names no catalogue yet, or this one, from the one that comes with the
/// program, and brings it up to date where the program brings a newer one. The same way in as a
/// remote catalogue's, from the signature on. Nothing is done, at the cost of one query, where it
/// is up to date or other catalogues are followed without it.
///
/// Blocks; first fill about 0.2 s.
[[nodiscard]] Result<std::optional<Report>> fillFromEmbedded(store::Cache &cache, const Clock &clock,
                                                             const Listener &listener = {});

} // namespace hansa::sync
