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

/// Brings what was read into the workspace, and its mirror in the cache; what belongs to one local catalogue in one
/// transaction. Fails, and changes nothing, where @p cancel is requested before the first of them is written.
[[nodiscard]] Result<ImportOutcome> importSources(store::Cache &cache, const store::Workspace &workspace,
                                                  std::vector<ReadSource> sources, Instant now,
                                                  const std::stop_token &cancel = {});

} // namespace hansa::calls
