// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

namespace hansa::store
{

struct DatabaseKind;

/// What SQLite said, as it concerns the user. @p code is extended; @p systemError is errno
/// at that time, 0 where unknown.
[[nodiscard]] Error sqliteError(const DatabaseKind &kind, const QString &path, const QString &tried, int code,
                                int systemError, const char *message);

/// Whether the code says that the file is damaged or no database at all.
[[nodiscard]] bool isDamage(int code);

} // namespace hansa::store
