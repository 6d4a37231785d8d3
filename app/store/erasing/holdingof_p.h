// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/erasing/rowscan_p.h"

#include <span>
#include <vector>

namespace hansa::store
{

/// What a workspace's database says about the subjects, each place once. Throws SQLite::Exception.
[[nodiscard]] std::vector<Holding> holdingsIn(SQLite::Database &db, std::span<const ErasureSubject> subjects);

} // namespace hansa::store
