// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// A SHA-256, as bytes.
using Sha256 = std::array<std::byte, 32>;

[[nodiscard]] Sha256 sha256(std::string_view bytes);

/// 64 lower-case hex digits.
[[nodiscard]] std::string toHex(const Sha256 &hash);
/// Nothing but 64 lower-case hex digits is one.
[[nodiscard]] std::optional<Sha256> sha256FromHex(std::string_view hex);

/// SHA-256 of bytes that come in pieces.
class Sha256Hasher
{
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher &&) noexcept;
    Sha256Hasher &operator=(Sha256Hasher &&) noexcept;

    void add(std::string_view bytes);
    /// The hash of all that was added; the hasher starts anew.
    [[nodiscard]] Sha256 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hansa::protocol
