// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QSaveFile>

#include <functional>
#include <string_view>

namespace hansa
{

/// Who may read a file after it was replaced.
enum class Readers {
    AsUsual, ///< as before, or as the user's umask has it
    OwnerAlone, ///< nobody but the owner, whatever the umask
};

/// Replaces a file whole: it is written beside it, synced to the disk and renamed, and the folder is
/// synced. After a failure (no such folder, no right to write, a full disk) and after a power cut there
/// is the old file or the new one. Any thread.
[[nodiscard]] Result<void> replaceFile(const QString &path, std::string_view bytes, Readers readers = Readers::AsUsual);

/// The same for what is written piece by piece; @p write returns false to give up.
[[nodiscard]] Result<void> replaceFile(const QString &path, const std::function<bool(QSaveFile &)> &write,
                                       Readers readers = Readers::AsUsual);

/// Syncs a folder: only then is a rename in it on the disk. Does nothing where the system has no such call.
void syncFolder(const QString &folder);

} // namespace hansa
