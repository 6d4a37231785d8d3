// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <SQLiteCpp/Exception.h>

#include <cerrno>

namespace hansa::store
{

struct DatabaseKind;

/// What SQLite said, as it concerns the user. @p code is extended; @p systemError is errno
/// at that time, 0 where unknown.
[[nodiscard]] Error sqliteError(const DatabaseKind &kind, const QString &path, const QString &tried, int code,
                                int systemError, const char *message);

/// Whether the code says that the file is damaged or no database at all.
[[nodiscard]] bool isDamage(int code);

/// The extended code of what SQLite threw, or the plain one where there is no other.
[[nodiscard]] int codeOf(const SQLite::Exception &exception);

/// Runs @p work on a file that no Connection has open; what SQLite throws becomes an Error about @p path.
template<class Work>
[[nodiscard]] Result<void> attemptOn(const DatabaseKind &kind, const QString &path, const QString &tried, Work work)
{
    errno = 0;
    try {
        work();
        return {};
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(sqliteError(kind, path, tried, codeOf(exception), errno, exception.what()));
    }
}

} // namespace hansa::store
