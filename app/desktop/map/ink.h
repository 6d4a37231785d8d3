// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>

#include <array>
#include <cmath>
#include <cstdint>

namespace hansa::desktop
{

/// A colour as the scene graph blends it: premultiplied, red, green, blue, alpha from 0 to 1.
[[nodiscard]] inline std::array<float, 4> premultiplied(const QColor &color, float opacity = 1)
{
    const float alpha = color.alphaF() * opacity;
    return {color.redF() * alpha, color.greenF() * alpha, color.blueF() * alpha, alpha};
}

/// The same in bytes, for a vertex.
using Ink = std::array<std::uint8_t, 4>;
[[nodiscard]] inline Ink ink(const QColor &color)
{
    Ink bytes{};
    const auto parts = premultiplied(color);
    for (std::size_t part = 0; part < bytes.size(); ++part) {
        bytes[part] = std::uint8_t(std::lround(parts[part] * 255));
    }
    return bytes;
}

} // namespace hansa::desktop
