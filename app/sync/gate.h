// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/head.h"
#include "store/cataloguestate.h"
#include "store/followedrepository.h"

#include <QString>

#include <optional>
#include <vector>

namespace hansa::sync
{

/// What is known before a head is let in.
struct Acquaintance {
    QString where; ///< for messages
    std::string url; ///< empty for the embedded catalogue
    std::optional<std::string> idAtAddress; ///< of the catalogue that is followed at this address
    std::optional<store::Followed> sameId; ///< what is known of the head's id, the highest revision ever seen
    std::string key; ///< that the catalogue is followed with
    std::optional<Instant> keysExpire; ///< of the key set that its signatures were checked with
};

/// Decides on a head whose signatures are good: refuses an older revision than the highest ever
/// seen, another content of that revision, another catalogue under the same address, another
/// key for the same catalogue, the embedded catalogue's name on an address, and at first contact
/// one that has expired. Later an expired one is let in. Warnings for the user.
[[nodiscard]] Result<std::vector<QString>> admit(const protocol::Head &head, const Acquaintance &acquaintance,
                                                 Instant now);

/// What has to outlive the cache of a catalogue that it holds.
[[nodiscard]] store::Followed followedOf(const store::CatalogueState &state);

/// What the user is told about a catalogue that has expired; nothing where it has not.
[[nodiscard]] std::optional<QString> expiryWarning(std::string_view id, std::optional<Instant> published,
                                                   std::optional<Instant> expires, Instant now);

/// The same of its keys.
[[nodiscard]] std::optional<QString> keysExpiryWarning(std::string_view id, std::optional<Instant> expires,
                                                       Instant now);

} // namespace hansa::sync
