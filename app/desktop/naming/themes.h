// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace hansa::desktop
{

/// Sectors are gathered into eight themes that have a hue and a shape each, and one for
/// all others: more hues could not be told apart. The numbers are those of the map.
enum class SectorTheme : std::uint8_t {
    Photonics,
    Digital,
    Manufacturing,
    Energy,
    Mobility,
    Health,
    Circular,
    AgriFood,
    Other,
};
inline constexpr int sectorThemeCount = 9;

/// The theme of a sector's id; Other where it belongs to none or is empty.
[[nodiscard]] SectorTheme themeOf(std::string_view sector);
[[nodiscard]] QString themeName(SectorTheme theme);

} // namespace hansa::desktop
