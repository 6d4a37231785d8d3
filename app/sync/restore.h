// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::sync
{

/// Brings cache and workspace in step, wherever a program ended or a file was deleted:
/// 1. The cache drops catalogues that are no longer followed.
/// 2. The workspace takes over what the cache alone knows: catalogues that are followed, imported calls. So do
///    profiles of older programs, once.
/// 3. The workspace's revisions and keys are raised to those that the cache holds.
/// 4. The cache names every catalogue that is followed, at revision 0 where nothing of it is there: an update fetches
///    it. It mirrors the calls of the workspace.
/// Writes nothing where all is in step. Blocks.
[[nodiscard]] Result<void> restore(store::Cache &cache, const store::Workspace &workspace, Instant now);

} // namespace hansa::sync
