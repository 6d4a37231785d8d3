// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/callimport.h"
#include "store/cacheupdate.h"

namespace hansa::calls
{

/// Adds or replaces a call of a local catalogue.
[[nodiscard]] Result<void> putCall(store::CacheUpdate &update, const catalogue::Call &call);

/// Ends the update of a local catalogue: its state is from @p now, of a new revision where something
/// @p changed.
[[nodiscard]] Result<void> commitLocal(store::CacheUpdate &update, const ImportTarget &target, bool changed,
                                       Instant now);

} // namespace hansa::calls
