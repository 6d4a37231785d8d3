// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <cstdint>

namespace SQLite
{
class Database;
}

namespace hansa::store
{

struct DatabaseKind;

/// Why a database cannot be used as one of this kind and version, though its stamp says that it is one: another text
/// encoding, other tables, columns, indexes, views or triggers, references to rows that are not there. Empty where it
/// can. Reads all references. Throws SQLite::Exception.
[[nodiscard]] QString whyUnusable(SQLite::Database &db, const DatabaseKind &kind, std::int64_t version);

} // namespace hansa::store
