// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

namespace hansa::store
{

class Connection;

/// Fails where the database is another program's or has a newer schema than this program
/// knows. Writes nothing.
[[nodiscard]] Result<void> isFor(Connection &db);

/// Brings the database to the newest schema: each numbered script in one transaction with
/// its number; a backup before each where the kind of database wants it.
[[nodiscard]] Result<void> migrate(Connection &db);

} // namespace hansa::store
