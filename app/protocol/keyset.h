// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "protocol/envelope.h"
#include "protocol/key.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

inline constexpr std::string_view keySetType = "application/vnd.hansa.keys+json";
inline constexpr std::size_t maxRoleKeys = 32;

/// Who may sign a part, and how many of them have to.
struct Role {
    std::vector<PublicKey> keys; ///< none twice
    std::size_t threshold = 1;

    /// Whether enough of the keys signed.
    [[nodiscard]] bool accepts(const Envelope &envelope) const { return envelope.signers(keys) >= threshold; }

    friend bool operator==(const Role &, const Role &) = default;
};

/// Who may sign for a catalogue: its content, which key sets come after this one, and that a
/// content is the newest.
struct KeySet {
    std::string catalogue; ///< its id; empty for a set that nobody published
    std::int64_t version = 0; ///< grows by one; 0 where nobody published it: a key and its word
    std::optional<Instant> expires; ///< always of a published one
    Role content;
    Role freshness;

    /// The set of a catalogue that has published none: one key for everything.
    [[nodiscard]] static KeySet of(const PublicKey &key);

    [[nodiscard]] std::string toJson() const; ///< canonical
    /// Fails with the reason. A threshold is at least 1 and at most the number of keys.
    [[nodiscard]] static std::expected<KeySet, std::string> fromJson(std::string_view json);

    friend bool operator==(const KeySet &, const KeySet &) = default;
};

} // namespace hansa::protocol
