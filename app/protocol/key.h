// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/hash.h"

#include <optional>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// An Ed25519 public key: whom a catalogue is signed by.
struct PublicKey {
    std::array<std::byte, 32> bytes{};

    /// `ed25519:` and base64 or base64url, padded or not. Nothing where it is none, or no
    /// point of the group.
    [[nodiscard]] static std::optional<PublicKey> parse(std::string_view text);
    [[nodiscard]] std::string text() const; ///< `ed25519:` and base64, padded

    /// Hex SHA-256 of the key: `keyid` in an envelope.
    [[nodiscard]] std::string id() const;
    /// The same for people to compare: sixteen groups of four digits.
    [[nodiscard]] std::string fingerprint() const;

    [[nodiscard]] bool verifies(std::string_view message, std::string_view signature) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// An Ed25519 secret key, as its seed. Wiped when it goes.
class SecretKey
{
public:
    using Seed = std::array<std::byte, 32>;

    [[nodiscard]] static SecretKey generate(); ///< from the system's randomness
    explicit SecretKey(const Seed &seed);
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    [[nodiscard]] const Seed &seed() const { return m_seed; }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] std::string sign(std::string_view message) const; ///< 64 bytes; the same each time

private:
    Seed m_seed;
    std::array<std::byte, 64> m_expanded; ///< seed and public key, as libsodium wants it
    PublicKey m_public;
};

} // namespace hansa::protocol
