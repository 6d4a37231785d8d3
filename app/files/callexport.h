// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/tracking/followedcalls.h"

#include <QString>

#include <span>

namespace hansa::store
{
class Cache;
}

namespace hansa::files
{

/// Writes calls to @p path, whole or not at all: as a calendar where it ends in `.ics`, else as a
/// table (`.csv`, `.xlsx`) with what the user keeps about them. An entry that says something new since it
/// last went out gets the next SEQUENCE. Gives the number of calendar entries, or of rows.
[[nodiscard]] Result<std::size_t> exportCalls(const QString &path, std::span<const calls::FollowedCall> what,
                                              const store::Workspace &workspace, const store::Cache &cache,
                                              Instant now);

} // namespace hansa::files
