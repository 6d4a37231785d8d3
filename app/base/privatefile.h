// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFileDevice>
#include <QString>

namespace hansa
{

// What is the user's own is for their eyes alone, whatever the umask. Where a system keeps rights another
// way (Windows: they come from the folder), these change nothing.

/// Rights of a file that its owner alone may read and write.
inline constexpr QFileDevice::Permissions ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes an empty file that its owner alone may read, unless there is a file already.
/// @return whether there is a file now.
[[nodiscard]] bool makePrivateFile(const QString &path);

/// Makes a folder, and those above it as usual, that its owner alone may enter.
/// @return whether there is a folder now; one that was there stays as it is.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// Takes from all but the owner what rights they have to a file or a folder. Nothing happens where there is
/// none, or where it is another user's.
void keepPrivate(const QString &path);

} // namespace hansa
