// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/base64.h"

#include <sodium.h>

#include <algorithm>

namespace hansa::protocol
{

std::string toBase64(std::string_view bytes)
{
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      variant);
    text.pop_back(); // the terminating zero
    return text;
}

std::string toBase64(std::span<const std::byte> bytes)
{
    return toBase64(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

std::optional<std::string> fromBase64(std::string_view text)
{
    const auto padding = text.find_last_not_of('=');
    const std::size_t used = padding == std::string_view::npos ? 0 : padding + 1;
    if (text.size() != used && (text.size() % 4 != 0 || text.size() - used > 2))
        return {};
    std::string plain(text.substr(0, used));
    std::ranges::replace(plain, '-', '+');
    std::ranges::replace(plain, '_', '/');
    std::string bytes(plain.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), plain.data(), plain.size(),
                          nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
        != 0)
        return {};
    bytes.resize(length);
    return bytes;
}

} // namespace hansa::protocol
