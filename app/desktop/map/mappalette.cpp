// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mappalette.h"

namespace hansa::desktop
{

void MapPalette::set(QColor &mine, const QColor &color)
{
    if (mine != color) {
        mine = color;
        Q_EMIT changed();
    }
}

void MapPalette::setFont(const QFont &font)
{
    if (m_font != font) {
        m_font = font;
        Q_EMIT changed();
    }
}

void MapPalette::setThemes(const QList<QColor> &colors)
{
    if (colors != themes()) {
        std::copy_n(colors.begin(), std::min(std::size_t(colors.size()), m_colors.themes.size()),
                    m_colors.themes.begin());
        Q_EMIT changed();
    }
}

} // namespace hansa::desktop
