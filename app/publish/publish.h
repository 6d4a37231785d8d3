// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/head.h"
#include "publish/folder.h"

#include <optional>
#include <span>
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
    bool freshSnapshot = false; ///< with a new revision, also where the packs of changes lead on from the old one
    Instant now;
};

/// What was published.
struct Publication {
    protocol::Head head;
    bool changed = false; ///< a new revision, or the same one signed as fresh
    std::int64_t bytes = 0; ///< written
    std::int64_t packs = 0; ///< packs of changes written
    bool snapshot = false; ///< one was written
    /// The file that waits for signatures, how many it has and how many it needs; empty where the
    /// head is out.
    QString waitsFor;
    std::size_t signatures = 0;
    std::size_t threshold = 1;
};

/// Signs the folder's records into a web folder: packs and index first, then the head that
/// names them, so that whoever serves it in between serves the old revision or the new one.
/// The revision grows by one where records, id, title or publisher changed; else only
/// freshness is signed anew. Packs of changes lead on from the revisions in the horizon; a
/// snapshot is written where the old one is out of the way: none, lost, 32 revisions old, or a
/// quarter of its bytes behind. The same records, history, options and time give the same bytes.
///
/// Where something is to be forgotten (History::erasures()) nothing that was published before
/// stays: not in the web folder, not in the publisher's.
/// Of the catalogue's key set (PublisherKeys; @p keys alone where there is none) as many keys as
/// its threshold wants have to sign content, over all machines: where @p keys are not enough, the
/// content waits in `content-to-sign.json` and the web folder stays. Signatures that it or the
/// head has already count. Requires: a key.
[[nodiscard]] Result<Publication> publish(Folder &folder, std::span<const protocol::SecretKey> keys,
                                          const PublishOptions &options);

} // namespace hansa::publish
