// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/hash.h"

#include <openssl/evp.h>

#include <new>

namespace hansa::protocol
{

namespace
{
const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

// OpenSSL, unlike libsodium, uses the processor's own instructions: five times as fast, and
// a first sync hashes each record. It fails only for want of memory.

void begin(EVP_MD_CTX *context)
{
    static EVP_MD *const sha256 =
        EVP_MD_fetch(nullptr, "SHA2-256", nullptr); // for good: a search each time costs more than a short text
    if (EVP_DigestInit_ex2(context, sha256, nullptr) != 1)
        throw std::bad_alloc();
}

Context begun()
{
    Context context(EVP_MD_CTX_new());
    if (!context)
        throw std::bad_alloc();
    begin(context.get());
    return context;
}

/// Begins anew afterwards.
Sha256 finished(EVP_MD_CTX *context)
{
    Sha256 hash;
    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    begin(context);
    return hash;
}
} // namespace

struct Sha256Hasher::State {
    Context context = begun();
};

Sha256 sha256(std::string_view bytes)
{
    thread_local const Context context = begun();
    EVP_DigestUpdate(context.get(), octets(bytes), bytes.size());
    return finished(context.get());
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
}

Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher &&) noexcept = default;
Sha256Hasher &Sha256Hasher::operator=(Sha256Hasher &&) noexcept = default;

void Sha256Hasher::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context.get(), octets(bytes), bytes.size());
}

Sha256 Sha256Hasher::finish()
{
    return finished(m_state->context.get());
}

} // namespace hansa::protocol
