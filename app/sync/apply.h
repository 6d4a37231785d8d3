// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/head.h"
#include "protocol/packs/erasure.h"
#include "sync/progress.h"
#include "sync/sizelimits.h"
#include "sync/spooledpack.h"

#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{
class CacheUpdate;
}

namespace hansa::sync
{

/// What applying came to, inside a transaction that is still open.
struct Applied {
    bool matches = false; ///< the state's digest and counts are those that were signed
    std::vector<protocol::Erasure> erasures; ///< that packs of changes brought; done
};

/// Makes the update's state that of @p content by the packs of @p path, in their order, and
/// compares the digest: of everything after a snapshot, else of the buckets that were touched.
/// A snapshot puts what is new or other and drops the rest; with @p anew nothing that is there
/// is trusted: everything is dropped first. Fails as Refused where a pack is broken, was
/// made for another state or leads past @p limits, or where what is held is damaged.
/// O(records) with a snapshot or before the first pack of changes, which needs all ids.
[[nodiscard]] Result<Applied> apply(store::CacheUpdate &update, const std::vector<SpooledPack> &path,
                                    const protocol::Content &content, const SizeLimits &limits, bool anew,
                                    const Listener &listener);

} // namespace hansa::sync
