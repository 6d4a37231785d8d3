// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/erasing/erasuresubject.h"

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::calls
{

/// Erases what the workspace holds about a subject, and takes the calls of the workspace out of the cache, with what
/// its log says of them: settleErasure() is to follow. In a transaction of the workspace, so that it can be undone.
[[nodiscard]] Result<void> eraseHeld(store::Cache &cache, const store::Workspace &workspace,
                                     const store::ErasureSubject &subject);

/// After an erasure, its undo or redo: the cache mirrors the calls of the workspace again, and what went from it is
/// overwritten. Also where the program ended before: a start mirrors them.
[[nodiscard]] Result<void> settleErasure(store::Cache &cache, const store::Workspace &workspace, Instant now);

} // namespace hansa::calls
