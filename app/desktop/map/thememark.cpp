// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/thememark.h"

#include "paint/mapstyle.h"

#include <QPainter>

namespace hansa::desktop
{

ThemeMark::ThemeMark(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(14, 14);
    setAntialiasing(true);
}

void ThemeMark::setTheme(int theme)
{
    if (m_theme != theme) {
        m_theme = theme;
        Q_EMIT themeChanged();
        update();
    }
}

void ThemeMark::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        Q_EMIT colorChanged();
        update();
    }
}

void ThemeMark::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->translate(width() / 2, height() / 2);
    painter->drawPolygon(paint::themeShape(m_theme, std::min(width(), height()) * 0.36));
}

} // namespace hansa::desktop
