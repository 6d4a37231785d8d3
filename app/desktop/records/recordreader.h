// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/wording.h"
#include "desktop/records/pagedescription.h"

#include "base/result.h"

#include <optional>

namespace hansa::desktop
{

/// Reads a record and what it is linked with from the catalogue.db at @p path, and puts
/// it in words; nothing where no catalogue has it. Blocks: for a worker.
[[nodiscard]] Result<std::optional<PageDescription>> readPage(const QString &path, const std::string &id, Instant now,
                                                              const calls::Reader &reader);

} // namespace hansa::desktop
