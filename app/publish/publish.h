// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/head.h"
#include "publish/folder.h"

#include <optional>
#include <string>

namespace hansa::publish
{

/// What a publisher says about the catalogue.
struct PublishOptions {
    QString web; ///< the folder that a web server serves; made where it is missing
    std::optional<std::string> id; ///< kept from the last time; at first from the key
    std::optional<std::string> title; ///< kept likewise; at first the id
    std::optional<std::string> publisher; ///< kept likewise; at first the id
    int expiresDays = 90; ///< the embedded catalogue never expires
    std::optional<std::int64_t> leastRevision; ///< to go on after a folder was lost
    Instant now;
};

/// What was published.
struct Publication {
    protocol::Head head;
    bool changed = false; ///< a new revision, or the same one signed as fresh
    std::int64_t bytes = 0; ///< written
};

/// Signs the folder's records into a web folder: the pack, then the head that names it, so
/// that whoever serves it in between serves the old revision or the new one. The revision
/// grows by one where records, id, title or publisher changed; else only freshness is
/// signed anew. The same records, options and time give the same bytes.
[[nodiscard]] Result<Publication> publish(Folder &folder, const protocol::SecretKey &key,
                                          const PublishOptions &options);

} // namespace hansa::publish
