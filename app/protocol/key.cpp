// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/key.h"

#include "protocol/base64.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace hansa::protocol
{

namespace
{
constexpr std::string_view scheme = "ed25519:";

unsigned char *room(auto &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *octets(const auto &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Randomness and the fastest implementation are chosen once a process; it fails only
/// where the system gives no randomness, and then no key may be made.
void startSodium()
{
    if (sodium_init() < 0)
        std::abort();
}
} // namespace

std::optional<PublicKey> PublicKey::parse(std::string_view text)
{
    if (!text.starts_with(scheme))
        return {};
    const auto decoded = fromBase64(text.substr(scheme.size()));
    PublicKey key;
    if (!decoded || decoded->size() != key.bytes.size())
        return {};
    std::ranges::transform(*decoded, key.bytes.begin(), [](char c) { return std::byte(c); });
    if (crypto_core_ed25519_is_valid_point(octets(key.bytes)) == 0)
        return {};
    return key;
}

std::string PublicKey::text() const
{
    return std::string(scheme) + toBase64(bytes);
}

std::string PublicKey::id() const
{
    return toHex(sha256(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size())));
}

std::string PublicKey::fingerprint() const
{
    const std::string hex = id();
    std::string groups;
    for (std::size_t i = 0; i < hex.size(); i += 4) {
        if (i > 0)
            groups += ' ';
        groups += hex.substr(i, 4);
    }
    return groups;
}

bool PublicKey::verifies(std::string_view message, std::string_view signature) const
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(octets(signature), octets(message), message.size(), octets(bytes)) == 0;
}

SecretKey SecretKey::generate()
{
    startSodium();
    Seed seed;
    randombytes_buf(seed.data(), seed.size());
    SecretKey key(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SecretKey::SecretKey(const Seed &seed)
    : m_seed(seed)
{
    crypto_sign_seed_keypair(room(m_public.bytes), room(m_expanded), octets(m_seed));
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_seed.data(), m_seed.size());
    sodium_memzero(m_expanded.data(), m_expanded.size());
}

std::string SecretKey::sign(std::string_view message) const
{
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(room(signature), nullptr, octets(message), message.size(), octets(m_expanded));
    return signature;
}

} // namespace hansa::protocol
