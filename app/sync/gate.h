// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/head.h"
#include "store/cataloguestate.h"

#include <QString>

#include <optional>
#include <vector>

namespace hansa::sync
{

/// What is known before a head is let in.
struct Acquaintance {
    QString where; ///< for messages
    std::string url; ///< empty for the embedded catalogue
    std::optional<store::CatalogueState> sameAddress; ///< the catalogue that is followed at this address
    std::optional<store::CatalogueState> sameId; ///< the catalogue that is held under the head's id
    std::string key; ///< that the catalogue is followed with
    std::optional<Instant> keysExpire; ///< of the key set that its signatures were checked with
};

/// A head that was let in.
struct Admission {
    bool isNew = false; ///< its revision is not the one that is held
    std::vector<QString> warnings;
};

/// Decides on a head whose signatures are good: refuses an older revision, another content
/// of the same revision, another catalogue under the same address, another key for the same
/// catalogue, the embedded catalogue's name on an address, and at first contact one that has
/// expired. Later an expired one is let in with a warning.
[[nodiscard]] Result<Admission> admit(const protocol::Head &head, const Acquaintance &acquaintance, Instant now);

/// The content part of a head that was let in once; nothing where none is known.
[[nodiscard]] std::optional<std::string> heldContent(const store::CatalogueState &state);

/// What the user is told about a catalogue that has expired; nothing where it has not.
[[nodiscard]] std::optional<QString> expiryWarning(std::string_view id, std::optional<Instant> published,
                                                   std::optional<Instant> expires, Instant now);

/// The same of its keys.
[[nodiscard]] std::optional<QString> keysExpiryWarning(std::string_view id, std::optional<Instant> expires,
                                                       Instant now);

} // namespace hansa::sync
