// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/change.h"

namespace hansa::store
{

class Connection;

/// Applies the inverse of @p change, all of it. False, and nothing is done, where that would overwrite what
/// somebody wrote since, or leave a reference to what is gone. What the program keeps up by itself (last
/// known names, which matches were seen) is nobody's edit: it is no obstacle.
/// Requires: a transaction runs. Throws SQLite::Exception.
[[nodiscard]] bool takeBack(Connection &db, const Change &change);

} // namespace hansa::store
