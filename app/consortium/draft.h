// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "consortium/check.h"

#include <cstdint>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::consortium
{

/// The organisations on a shortlist as partners; those that no catalogue has any more by their last
/// known name, their country not known.
[[nodiscard]] Result<std::vector<Partner>> partnersOn(std::int64_t shortlist, const store::Workspace &workspace,
                                                      const store::Cache &cache);

} // namespace hansa::consortium
