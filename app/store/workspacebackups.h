// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hansa::store
{

/// A copy of the workspace that lies in the profile.
struct WorkspaceBackup {
    enum class Kind {
        Daily, ///< made by itself
        ByHand, ///< made when asked for
        BeforeRestore, ///< what a restore replaced
        BeforeMigration, ///< what a newer version brought up to date
    };
    QString path;
    Kind kind = Kind::Daily;
    Instant made;
    std::int64_t bytes = 0;
};

/// How many daily copies stay, and how many of what restores replaced.
inline constexpr std::size_t keptBackups = 10;

/// "backups" beside workspace.db.
[[nodiscard]] QString backupFolder(const QString &workspacePath);

/// All that can be restored, the newest first. Looks at names, sizes and times alone.
[[nodiscard]] std::vector<WorkspaceBackup> workspaceBackups(const QString &workspacePath);

// The following open the workspace themselves: they may run on any thread, and block. A copy is complete and was
// checked before it has its name (see saveCopy()).

/// The copy of the day, where there is none yet: backups/workspace-2026-11-30.db. Then the oldest beyond keptBackups
/// go. Makes no workspace, and no copy of one that holds nothing but settings and which catalogues are followed: one
/// that was lost and begun again does not drive out the copies of what it held.
/// @return the path of the copy; nothing where none was due.
[[nodiscard]] Result<std::optional<QString>> backUpDaily(const QString &workspacePath, Day today);

/// A copy at @p to, or where that is empty at backups/workspace-2026-11-30-181500.db.
/// @return its path.
[[nodiscard]] Result<QString> backUpNow(const QString &workspacePath, const QString &to, Instant now);

/// A name in the folder for backups that is free: "before-restore-2026-11-30-181500.db".
[[nodiscard]] QString freeBackupName(const QString &workspacePath, const QString &begin, Instant now);

/// Removes the oldest of those that begin so, beyond keptBackups, and what work that was broken off left behind.
void tidyBackups(const QString &workspacePath, const QString &begin);

} // namespace hansa::store
