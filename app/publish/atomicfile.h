// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <functional>
#include <string_view>

class QIODevice;

namespace hansa::publish
{

/// Replaces a file whole: written beside it, synced to the disk, renamed, and the folder
/// synced, so that after a power cut there is the old file or the new one.
[[nodiscard]] Result<void> replaceFile(const QString &path, std::string_view bytes);

/// The same; its time is at least a second later than the old file's, because many a web
/// server's ETag says no more than the second and the size.
[[nodiscard]] Result<void> replaceServedFile(const QString &path, std::string_view bytes);

/// The same for what is written piece by piece; @p write returns false where the device
/// did, to give up.
[[nodiscard]] Result<void> replaceFile(const QString &path, const std::function<bool(QIODevice &)> &write);

/// Makes a folder and those above it.
[[nodiscard]] Result<void> makeFolder(const QString &path);

} // namespace hansa::publish
