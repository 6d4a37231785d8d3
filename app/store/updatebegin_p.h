// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/cacheupdate.h"

namespace hansa::store
{

/// Begins the transaction of a CacheUpdate: the folder's private door to its constructor.
struct UpdateBegin {
    [[nodiscard]] static Result<CacheUpdate> begin(Connection &db, std::string_view catalogue);
};

} // namespace hansa::store
