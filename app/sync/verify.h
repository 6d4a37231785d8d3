// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace hansa::store
{
class Cache;
}

namespace hansa::sync
{

/// What rehashing a catalogue in the cache came to.
struct Verification {
    bool intact = false; ///< every record is, bit for bit, what was signed
    std::int64_t records = 0;
};

/// Rehashes every record of a catalogue and compares with the digest that was signed. Keeps
/// others from writing meanwhile. O(bytes).
[[nodiscard]] Result<Verification> verify(store::Cache &cache, std::string_view id);

/// Notes that what is held of a catalogue is damaged: the next sync, or the next start for the
/// embedded one, makes it anew from the snapshot, also at the same revision.
[[nodiscard]] Result<void> distrust(store::Cache &cache, std::string_view id);

} // namespace hansa::sync
