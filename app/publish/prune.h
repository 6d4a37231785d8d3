// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace hansa::publish
{

/// What a prune took away.
struct Pruned {
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t kept = 0; ///< files that the head leads to, itself too
};

/// Deletes from a web folder's `packs` and `index` what its head does not lead to and is older
/// than @p grace: in that time clients and caches may still go by an older head. Files of
/// other names are left alone.
[[nodiscard]] Result<Pruned> prune(const QString &web, std::chrono::seconds grace);

} // namespace hansa::publish
