// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/callimport.h"
#include "calls/sources/anysource.h"

#include <vector>

namespace hansa::calls
{

/// What became of some sources.
struct ImportOutcome {
    ImportReport report; ///< of all together
    std::vector<SkippedCall> skipped; ///< in the order of the sources
};

/// Brings what was read into the cache; what belongs to one local catalogue in one transaction.
[[nodiscard]] Result<ImportOutcome> importSources(store::Cache &cache, std::vector<ReadSource> sources, Instant now);

} // namespace hansa::calls
