// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/importedcallrepository.h"

namespace hansa::store
{
class Cache;
class Workspace;
struct CatalogueState;
} // namespace hansa::store

namespace hansa::calls
{

/// Makes the cache hold the calls that were imported into the workspace, and their change log; what is there already
/// is not written again.
[[nodiscard]] Result<void> mirrorImportedCalls(store::Cache &cache, const store::Workspace &workspace);

/// What the cache knows of calls that were imported into it alone, as programs did before the workspace held them:
/// each call, and what the change log says it was before.
[[nodiscard]] Result<store::ImportHistory> historyInCache(const store::Cache &cache,
                                                          const store::CatalogueState &local);

} // namespace hansa::calls
