// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace hansa::desktop
{

/// The shape of a theme in its colour, as the map draws it: for legends and lists.
class ThemeMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged REQUIRED) ///< 0 to 7, 8 for other
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged REQUIRED)

public:
    explicit ThemeMark(QQuickItem *parent = nullptr);

    [[nodiscard]] int theme() const { return m_theme; }
    void setTheme(int theme);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void themeChanged();
    void colorChanged();

private:
    int m_theme = 0;
    QColor m_color;
};

} // namespace hansa::desktop
