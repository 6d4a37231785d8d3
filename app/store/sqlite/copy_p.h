// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace hansa::store
{

struct DatabaseKind;

/// What a database says of itself, read in one statement, so from one moment.
struct Stamp {
    std::int64_t application = 0;
    std::int64_t version = 0;
    std::int64_t objects = 0; ///< tables, indices …

    [[nodiscard]] bool isNew() const { return application == 0 && version == 0 && objects == 0; }
};
[[nodiscard]] Stamp readStamp(SQLite::Database &db); ///< throws SQLite::Exception

/// How long one program waits for another that writes.
inline constexpr int busyTimeoutMs = 10'000;

/// How many pages one step of a copy takes.
enum class Pages { None = 0, All = -1 };
/// A step of SQLite's online backup, which is repeated for some seconds while another program is in its way.
/// With no pages it only locks the target. Throws SQLite::Exception.
void stepBackup(SQLite::Backup &backup, Pages pages);

/// Throws SQLite::Exception where PRAGMA quick_check finds damage.
void demandSound(SQLite::Database &db);

/// A copy of a database in one file that its owner alone may read: made by SQLite's online backup under
/// another name, checked, and renamed to @p to. Others may use the database meanwhile. After a failure, what
/// was at @p to is there still.
/// Requires: @p from is in no transaction of its own.
/// Of a damaged database only a copy that is not Checked can be made: page by page what is there.
enum class Copied { Checked, AsItIs };
[[nodiscard]] Result<void> saveCopy(SQLite::Database &from, const DatabaseKind &kind, const QString &to,
                                    Copied how = Copied::Checked);

/// A name beside @p path that no other program and thread uses.
[[nodiscard]] QString unfinishedName(const QString &path);

/// Renames a file to @p to, whatever is there, and syncs the folder. @p tried is said in errors.
[[nodiscard]] Result<void> moveInto(const QString &finished, const QString &to, const QString &tried);

} // namespace hansa::store
