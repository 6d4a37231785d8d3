// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "paint/mapstyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>
#include <vector>

namespace hansa::paint
{

using std::numbers::pi;

namespace
{

/// Corners on a circle, the first at @p turn (0 is to the right, a quarter less is up).
QPolygonF corners(int count, double radius, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turn + 2 * pi * i / count;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

QPolygonF star(double radius)
{
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = -pi / 2 + pi * i / 5;
        const double reach = i % 2 == 0 ? radius : radius * 0.5;
        polygon << QPointF(reach * std::cos(angle), reach * std::sin(angle));
    }
    return polygon;
}

QPolygonF plus(double radius)
{
    const double arm = radius * 0.4;
    return QPolygonF({{-arm, -radius},
                      {arm, -radius},
                      {arm, -arm},
                      {radius, -arm},
                      {radius, arm},
                      {arm, arm},
                      {arm, radius},
                      {-arm, radius},
                      {-arm, arm},
                      {-radius, arm},
                      {-radius, -arm},
                      {-arm, -arm}});
}

/// Text is as much larger as the base font is larger than 13 pixels, the normal size.
void setSize(QFont &font, int pixels)
{
    const double factor = font.pixelSize() > 0 ? std::clamp(font.pixelSize() / 13.0, 0.75, 2.0) : 1.0;
    font.setPixelSize(qRound(pixels * factor));
}

} // namespace

MapPalette darkMapPalette()
{
    MapPalette palette;
    palette.water = QColor(0x10, 0x16, 0x1c);
    palette.land = QColor(0x26, 0x2b, 0x31);
    palette.border = QColor(0x3c, 0x43, 0x4c);
    palette.region = QColor(0x30, 0x36, 0x3d);
    palette.surface = QColor(0x1e, 0x22, 0x28);
    palette.ink = QColor(0xe8, 0xea, 0xed);
    palette.softInk = QColor(0xa6, 0xad, 0xb7);
    palette.accent = QColor(0x5c, 0xb8, 0xe6);
    palette.themes[1] = QColor(0x7a, 0x6f, 0xf0);
    palette.themes[8] = QColor(0x6b, 0x74, 0x80);
    return palette;
}

QColor riverColor(const MapPalette &palette)
{
    return between(palette.water, palette.accent, 0.3);
}

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](float one, float other) { return float(one + (other - one) * share); };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()));
}

QPolygonF themeShape(int theme, double radius)
{
    switch (theme) {
    case 0:
        return corners(24, radius, 0);
    case 1:
        return corners(4, radius * 1.25, pi / 4);
    case 2:
        return corners(3, radius * 1.42, -pi / 2).translated(0, radius * 0.2);
    case 3:
        return corners(4, radius * 1.25, 0);
    case 4:
        return corners(3, radius * 1.42, pi / 2).translated(0, -radius * 0.2);
    case 5:
        return corners(5, radius * 1.14, -pi / 2);
    case 6:
        return corners(6, radius * 1.1, 0);
    case 7:
        return star(radius * 1.38);
    default:
        return plus(radius * 1.15);
    }
}

QFont labelFont(const QFont &base, map::LabelKind kind)
{
    QFont font = base;
    switch (kind) {
    case map::LabelKind::LargeCountry:
        setSize(font, 13);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.6);
        font.setWeight(QFont::Medium);
        break;
    case map::LabelKind::SmallCountry:
        setSize(font, 11);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
        font.setWeight(QFont::Medium);
        break;
    case map::LabelKind::Capital:
        setSize(font, 12);
        break;
    case map::LabelKind::Town:
        setSize(font, 11);
        break;
    }
    return font;
}

QColor labelColor(const MapPalette &palette, map::LabelKind kind)
{
    const bool strong = kind == map::LabelKind::LargeCountry || kind == map::LabelKind::Capital;
    return strong ? palette.ink : palette.softInk;
}

double regionStrength(double zoom)
{
    return std::clamp((zoom - 6.3) * 2, 0.0, 1.0);
}

double dotRadius(map::LabelKind kind)
{
    return kind == map::LabelKind::Capital ? 2.6 : 2;
}

map::MeasureLabel labelMeasure(const QFont &base)
{
    using map::LabelKind;
    struct Measured {
        QFontMetricsF metrics;
        std::unordered_map<const char *, double> widths;
    };
    std::vector<Measured> kinds;
    for (const LabelKind kind :
         {LabelKind::LargeCountry, LabelKind::SmallCountry, LabelKind::Capital, LabelKind::Town}) {
        kinds.push_back({QFontMetricsF(labelFont(base, kind)), {}});
    }
    return [kinds = std::move(kinds)](LabelKind kind, std::string_view text) mutable {
        Measured &font = kinds[std::size_t(kind)];
        const auto [found, isNew] = font.widths.try_emplace(text.data(), 0);
        if (isNew) {
            found->second = font.metrics.horizontalAdvance(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        return map::LabelSize{found->second, font.metrics.height()};
    };
}

QFont countFont(const QFont &base)
{
    QFont font = base;
    setSize(font, 11);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString countText(std::uint32_t count)
{
    if (count < 10'000) {
        return QString::number(count);
    }
    return count < 1'000'000 ? QString::number(count / 1000) + u'k' : QString::number(count / 1'000'000) + u'M';
}

} // namespace hansa::paint
