// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/wording.h"
#include "desktop/records/pagedescription.h"

#include "base/result.h"

#include <optional>

namespace hansa::desktop
{

/// Reads a record and what it is linked with from the catalogue.db at @p cachePath, and puts
/// it in words. A call that no catalogue has any more is shown as the workspace.db at
/// @p workspacePath last knew it, where the user tracks it; nothing of what nobody has. With @p asOf the
/// record is as the change log has it for that moment, and what it is linked with as it is now. Blocks: for a worker.
[[nodiscard]] Result<std::optional<PageDescription>> readPage(const QString &cachePath, const QString &workspacePath,
                                                              const std::string &id, Instant now,
                                                              const calls::Reader &reader,
                                                              std::optional<Instant> asOf = {});

} // namespace hansa::desktop
