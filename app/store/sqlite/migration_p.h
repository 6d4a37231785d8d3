// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>

namespace hansa::store
{

class Connection;
struct DatabaseKind;

/// The script that brings a database of this kind to version @p to from the one before.
[[nodiscard]] QByteArray schemaScript(const DatabaseKind &kind, std::int64_t to);

/// Fails where the database is another program's, has a newer schema than this program knows or one that never
/// was, or where it is empty and may not be (@p mayBeNew). Writes nothing.
[[nodiscard]] Result<void> isFor(Connection &db, bool mayBeNew);

/// Brings the database to the newest schema: all numbered scripts in one transaction, and within it a backup
/// before them where the kind of database wants it.
[[nodiscard]] Result<void> migrate(Connection &db);

} // namespace hansa::store
