// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// Base64 of RFC 4648 with padding.
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] std::string toBase64(std::span<const std::byte> bytes);

/// Base64 or base64url, padded or not, on one line. Nothing for all else: other letters,
/// a wrong length, bits left over.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace hansa::protocol
