// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::sync
{

/// What is no longer followed.
struct Unfollowed {
    std::string id;
    std::string title;
    std::string url; ///< empty: calls that were imported
    std::string key; ///< that is forgotten
    std::optional<Error> remains; ///< why the records are still in the cache; it drops them when it can be written
};

/// Forgets a catalogue with its key and the revisions that were seen, so that following it again is a first contact;
/// or calls that were imported, by the id of their local catalogue. Reads none of its records, and works also where
/// there is no @p cache. Fails where no such catalogue is followed.
[[nodiscard]] Result<Unfollowed> unfollow(const store::Workspace &workspace, const Result<store::Cache *> &cache,
                                          std::string_view id, Instant now);

} // namespace hansa::sync
