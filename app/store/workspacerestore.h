// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

namespace hansa::store
{

/// What a restore did.
struct RestoredWorkspace {
    QString from; ///< the backup
    QString kept; ///< where what was there before is now; empty where there was nothing
    std::int64_t form = 0; ///< which the backup had; it is of the newest now
};

/// Fails with ErrorKind::Usage where @p backup cannot take the place of a workspace, and says why: it is missing,
/// empty, damaged, another program's, of a newer version, or the workspace itself. Changes nothing. Blocks; any thread.
[[nodiscard]] Result<void> canRestore(const QString &workspacePath, const QString &backup);

/// Puts a backup in the place of the workspace, after canRestore(). What was there becomes a backup itself:
/// before-restore-….db in the folder for backups, or ….damaged where it is no whole database any more.
/// 1. Programs that use the workspace meanwhile see all of the old or all of the new; what one of them writes comes
///    before or after, never between the copy of the old and the new.
/// 2. After a failure the workspace is as it was.
/// Blocks, and waits for other programs that write; any thread.
[[nodiscard]] Result<RestoredWorkspace> restoreWorkspace(const QString &workspacePath, const QString &backup,
                                                         Instant now);

} // namespace hansa::store
