// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "paint/mapstyle.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>

namespace hansa::desktop
{

/// The colours and the font of a map's layers, light ones unless told.
class MapPalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor water READ water WRITE setWater NOTIFY changed)
    Q_PROPERTY(QColor land READ land WRITE setLand NOTIFY changed)
    Q_PROPERTY(QColor border READ border WRITE setBorder NOTIFY changed)
    Q_PROPERTY(QColor region READ region WRITE setRegion NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface WRITE setSurface NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)
    Q_PROPERTY(QColor softInk READ softInk WRITE setSoftInk NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY changed)
    Q_PROPERTY(QList<QColor> themes READ themes WRITE setThemes NOTIFY changed) ///< eight and other
    Q_PROPERTY(
        QFont font READ font WRITE setFont NOTIFY changed) ///< its family and sizes follow; default the application's

public:
    using QObject::QObject;

    [[nodiscard]] const paint::MapPalette &colors() const { return m_colors; }
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);

    [[nodiscard]] QColor water() const { return m_colors.water; }
    void setWater(const QColor &color) { set(m_colors.water, color); }
    [[nodiscard]] QColor land() const { return m_colors.land; }
    void setLand(const QColor &color) { set(m_colors.land, color); }
    [[nodiscard]] QColor border() const { return m_colors.border; }
    void setBorder(const QColor &color) { set(m_colors.border, color); }
    [[nodiscard]] QColor region() const { return m_colors.region; }
    void setRegion(const QColor &color) { set(m_colors.region, color); }
    [[nodiscard]] QColor surface() const { return m_colors.surface; }
    void setSurface(const QColor &color) { set(m_colors.surface, color); }
    [[nodiscard]] QColor ink() const { return m_colors.ink; }
    void setInk(const QColor &color) { set(m_colors.ink, color); }
    [[nodiscard]] QColor softInk() const { return m_colors.softInk; }
    void setSoftInk(const QColor &color) { set(m_colors.softInk, color); }
    [[nodiscard]] QColor accent() const { return m_colors.accent; }
    void setAccent(const QColor &color) { set(m_colors.accent, color); }
    [[nodiscard]] QList<QColor> themes() const { return {m_colors.themes.begin(), m_colors.themes.end()}; }
    void setThemes(const QList<QColor> &colors);

Q_SIGNALS:
    void changed();

private:
    void set(QColor &mine, const QColor &color);

    paint::MapPalette m_colors;
    QFont m_font;
};

} // namespace hansa::desktop
