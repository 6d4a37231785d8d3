// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/head.h"
#include "sync/follow.h"

#include <string_view>

namespace hansa::store
{
class CacheUpdate;
}

namespace hansa::sync
{

/// What applying came to, inside a transaction that is still open.
struct Applied {
    Changes changes;
    bool matches = false; ///< the state's digest and counts are those that were signed
};

/// Makes the update's state that of a snapshot: puts what is new or other, drops what the
/// snapshot has not, and compares the digest. With @p anew nothing that is there is trusted:
/// everything is dropped first.
/// Requires: @p bytes were announced as content.snapshot. O(records).
[[nodiscard]] Result<Applied> applySnapshot(store::CacheUpdate &update, std::string_view bytes,
                                            const protocol::Content &content, const QString &where, bool anew,
                                            const Listener &listener);

} // namespace hansa::sync
