// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/ianazone.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace hansa
{

namespace
{
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "Europe/Brussels", "America/Argentina/Buenos_Aires", "Etc/GMT+5". A rule of POSIX has an offset in its first
/// part, or a comma.
bool isPlainName(std::string_view name)
{
    constexpr std::size_t longest = 64;
    constexpr std::array<std::string_view, 7> withDigits{"CST6CDT", "EST5EDT", "GMT+0",  "GMT-0",
                                                         "GMT0",    "MST7MDT", "PST8PDT"};
    if (name.empty() || name.size() > longest)
        return false;
    if (std::ranges::binary_search(withDigits, name))
        return true;
    const bool plain = std::ranges::all_of(
        name, [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '+' || c == '/'; });
    const std::string_view area = name.substr(0, name.find('/'));
    const auto beginsWell = [](auto part) { return !part.empty() && isUpper(part.front()); };
    return plain && std::ranges::all_of(area, isLetter)
        && std::ranges::all_of(name | std::views::split('/'), beginsWell);
}

/// "UTC+02:00" in seconds.
std::optional<int> fixedOffset(std::string_view name)
{
    constexpr int most = 14 * 3600;
    if (name.size() != 9 || !name.starts_with("UTC") || (name[3] != '+' && name[3] != '-') || name[6] != ':'
        || !isDigit(name[4]) || !isDigit(name[5]) || !isDigit(name[7]) || !isDigit(name[8]) || name[7] > '5')
        return std::nullopt;
    const auto number = [&](std::size_t at) { return (name[at] - '0') * 10 + (name[at + 1] - '0'); };
    const int seconds = number(4) * 3600 + number(7) * 60;
    return seconds <= most ? std::optional(name[3] == '-' ? -seconds : seconds) : std::nullopt;
}
} // namespace

std::optional<QTimeZone> ianaZone(std::string_view name)
{
    if (const auto seconds = fixedOffset(name))
        return QTimeZone(*seconds);
    if (!isPlainName(name))
        return std::nullopt;
    const QTimeZone zone(QByteArray(name.data(), qsizetype(name.size())));
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace hansa
