// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/key.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace simdjson::dom
{
class element;
}

namespace hansa::protocol
{

/// One signature of an envelope: by which key, and its bytes.
struct Signature {
    std::string keyId;
    std::string bytes;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// A DSSE envelope (Dead Simple Signing Envelope, version 1): bytes, what they are, and who
/// signed them. What is in the payload is nobody's business before its signatures were
/// counted.
struct Envelope {
    std::string payloadType;
    std::string payload;
    std::vector<Signature> signatures;

    /// Decodes base64 and nothing else. Fails, with the reason, on what is no envelope.
    [[nodiscard]] static std::expected<Envelope, std::string> decode(const simdjson::dom::element &json);
    [[nodiscard]] static std::expected<Envelope, std::string> decode(std::string_view json);
    [[nodiscard]] std::string toJson() const; ///< canonical

    /// How many of @p keys signed the payload as this type. A key counts once, however
    /// often it signed or is given.
    [[nodiscard]] std::size_t signers(std::span<const PublicKey> keys) const;

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// At most so many signatures are looked at in one envelope.
inline constexpr std::size_t maxSignatures = 64;

/// What is signed: `DSSEv1 SP length(type) SP type SP length(payload) SP payload`.
[[nodiscard]] std::string preAuthEncoding(std::string_view payloadType, std::string_view payload);

/// Signs @p payload with every key of @p keys, in their order.
[[nodiscard]] Envelope seal(std::string payloadType, std::string payload, std::span<const SecretKey> keys);

} // namespace hansa::protocol
