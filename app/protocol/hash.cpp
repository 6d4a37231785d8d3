// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/hash.h"

#include <sodium.h>

namespace hansa::protocol
{

namespace
{
const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *octets(Sha256 &hash)
{
    return reinterpret_cast<unsigned char *>(hash.data());
}
} // namespace

struct Sha256Hasher::State {
    crypto_hash_sha256_state sodium;
};

Sha256 sha256(std::string_view bytes)
{
    Sha256 hash;
    crypto_hash_sha256(octets(hash), octets(bytes), bytes.size());
    return hash;
}

std::string toHex(const Sha256 &hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(hash.size() * 2);
    for (const std::byte b : hash) {
        hex += digits[std::to_integer<std::size_t>(b >> 4)];
        hex += digits[std::to_integer<std::size_t>(b & std::byte(15))];
    }
    return hex;
}

std::optional<Sha256> sha256FromHex(std::string_view hex)
{
    Sha256 hash;
    if (hex.size() != hash.size() * 2)
        return {};
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    for (std::size_t i = 0; i < hash.size(); ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return {};
        hash[i] = std::byte(high << 4 | low);
    }
    return hash;
}

Sha256Hasher::Sha256Hasher()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher &&) noexcept = default;
Sha256Hasher &Sha256Hasher::operator=(Sha256Hasher &&) noexcept = default;

void Sha256Hasher::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->sodium, octets(bytes), bytes.size());
}

Sha256 Sha256Hasher::finish()
{
    Sha256 hash;
    crypto_hash_sha256_final(&m_state->sodium, octets(hash));
    crypto_hash_sha256_init(&m_state->sodium);
    return hash;
}

} // namespace hansa::protocol
