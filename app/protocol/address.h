// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/key.h"

#include <QUrl>

#include <optional>

namespace hansa::protocol
{

/// Where a catalogue is, and whose it is where the address says so.
struct Address {
    QUrl base; ///< https, or http on this machine; ends with a slash
    std::optional<PublicKey> key; ///< from `#ed25519:…`

    /// `https://host/path`, `hansa+https://host/path#ed25519:<key>`, or the address of
    /// catalogue.json itself, also as they are pasted (see base/pasted.h). Fails as Usage where it is none, as Refused
    /// where anybody on the way could read and change what comes (http to another machine).
    [[nodiscard]] static Result<Address> parse(const QString &text);
};

/// Whether bytes may be fetched from @p url: https anywhere, http from this machine only.
[[nodiscard]] bool mayFetchFrom(const QUrl &url);

} // namespace hansa::protocol
