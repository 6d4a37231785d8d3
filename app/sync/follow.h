// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/address.h"
#include "protocol/packref.h"
#include "protocol/packs/erasure.h"
#include "store/changelog.h"
#include "sync/patience.h"
#include "sync/progress.h"
#include "sync/sizelimits.h"

#include <string>
#include <vector>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::sync
{

/// What a sync did.
struct Report {
    std::string catalogue; ///< its id
    std::string title;
    std::string publisher;
    std::int64_t fromRevision = 0; ///< 0 at first contact
    std::int64_t revision = 0;
    std::int64_t bytes = 0; ///< received, repeated ones too
    std::int64_t requests = 0;
    std::vector<protocol::PackRef> path; ///< the packs that were applied
    double seconds = 0; ///< from the first request to committed, where others can read it
    store::ChangeCounts changes;
    std::vector<protocol::Erasure> erasures; ///< what was to be forgotten of records that were this catalogue's
    std::vector<QString> warnings; ///< for the user: it has expired, another program was faster
};

/// A catalogue that is not followed yet, as it says of itself: nothing of it is proven
/// before somebody confirms that the key is the publisher's.
struct Introduction {
    std::string id;
    std::string title;
    std::string publisher;
    std::int64_t revision = 0;
    protocol::PublicKey key; ///< to be confirmed by its fingerprint()
};

/// What every sync needs to know.
struct Context {
    Clock clock;
    Listener listener;
    Patience patience;
    AgreesToSize agreesToSize = {}; ///< asked about a catalogue beyond SizeLimits; empty: nobody agrees
};

// All of these block, on a thread of their own with a Cache and a Workspace of its own: never
// the window's. They need a QCoreApplication. What they refuse, and why, is in
// docs/catalogue-protocol.md; a refusal leaves the cache as it was. Requires: restore() has run.

/// Follows the catalogue at @p address and brings it up to date. The key is @p address's or,
/// where the catalogue is followed already, the one it was first followed with; without
/// either it is refused with words that name the fingerprint.
[[nodiscard]] Result<Report> follow(store::Cache &cache, const store::Workspace &workspace,
                                    const protocol::Address &address, const Context &context);

/// Brings a catalogue up to date that is followed.
[[nodiscard]] Result<Report> update(store::Cache &cache, const store::Workspace &workspace, std::string_view id,
                                    const Context &context);

/// Whether the catalogue at @p address is followed already, its key known.
[[nodiscard]] Result<bool> isFollowed(const store::Workspace &workspace, const protocol::Address &address);

/// Asks an address who is there, to show the key's fingerprint before follow() is called
/// with it. Changes nothing.
[[nodiscard]] Result<Introduction> introduce(const protocol::Address &address, const Context &context);

} // namespace hansa::sync
