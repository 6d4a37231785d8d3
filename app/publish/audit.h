// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/filesource.h"
#include "protocol/head.h"

#include <QStringList>

namespace hansa::publish
{

/// What an outsider finds who trusts nothing but the key.
struct Audit {
    protocol::Head head;
    bool expired = false;
    std::int64_t files = 0; ///< read and found good
    std::int64_t bytes = 0;
    std::int64_t records = 0;
};

/// Reads everything that the head leads to: signatures, hashes, sizes, the order and form of
/// every record, counts by kind and the state's digest. Fails at the first thing that a
/// client would refuse, as Refused; as Unreachable where a file cannot be had.
[[nodiscard]] Result<Audit> audit(protocol::FileSource &source, const protocol::PublicKey &key, Instant now);

} // namespace hansa::publish
