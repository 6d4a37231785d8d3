// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/atomicfile.h"

namespace hansa::publish
{

/// As replaceFile(); the file's time is at least a second later than the old file's, because many a web
/// server's ETag says no more than the second and the size.
[[nodiscard]] Result<void> replaceServedFile(const QString &path, std::string_view bytes);

/// Makes a folder and those above it.
[[nodiscard]] Result<void> makeFolder(const QString &path);

} // namespace hansa::publish
