// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "paint/mapsymbols.h"

#include "paint/mapscene.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

namespace hansa::paint
{

namespace
{

constexpr double rim = 1.5; ///< around a single mark
constexpr double nameHalo = 2.5; ///< width of the stroke behind a name
constexpr double edge = 1; ///< for smooth edges

QRectF around(double reach)
{
    return {-reach, -reach, 2 * reach, 2 * reach};
}

template<typename Draw> Symbol drawn(const QRectF &box, double ratio, Draw draw)
{
    const QPointF first(std::floor(box.left() * ratio), std::floor(box.top() * ratio));
    const QPointF last(std::ceil(box.right() * ratio), std::ceil(box.bottom() * ratio));
    QImage image(int(last.x() - first.x()), int(last.y() - first.y()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-first);
    painter.scale(ratio, ratio);
    draw(painter);
    return {image, first / ratio};
}

/// Where a text begins whose figures are to stand around the origin: by their height, as they have no descent.
QPointF countTopLeft(const QFontMetricsF &metrics, const QString &text)
{
    return {-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2 - metrics.ascent()};
}

} // namespace

void drawSingleMark(QPainter &painter, QPointF at, int theme, double radius, bool vague, const MapPalette &palette)
{
    const QColor color = palette.themes[std::size_t(theme)];
    if (vague) {
        QColor halo = color;
        halo.setAlphaF(0.25F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(at, radius + haloReach, radius + haloReach);
    }
    QPen pen(palette.surface, 2 * rim);
    pen.setJoinStyle(Qt::RoundJoin);
    const QPolygonF shape = themeShape(theme, radius).translated(at);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(shape);
}

void drawCount(QPainter &painter, QPointF at, const QString &text, const QFont &base, const MapPalette &palette)
{
    const QFont font = countFont(base);
    const QFontMetricsF metrics(font);
    painter.setPen(palette.ink);
    painter.setFont(font);
    painter.drawText(at + countTopLeft(metrics, text) + QPointF(0, metrics.ascent()), text);
}

void drawName(QPainter &painter, QPointF topLeft, map::LabelKind kind, const QString &text, const QFont &base,
              const MapPalette &palette)
{
    const QFont font = labelFont(base, kind);
    QPainterPath path;
    path.addText(topLeft + QPointF(0, QFontMetricsF(font).ascent()), font, text);
    QColor halo = palette.land;
    halo.setAlphaF(0.85F);
    QPen pen(halo, nameHalo);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.strokePath(path, pen);
    painter.fillPath(path, labelColor(palette, kind));
}

void drawTownDot(QPainter &painter, QPointF at, map::LabelKind kind, const MapPalette &palette)
{
    painter.setPen(QPen(palette.land, 1));
    painter.setBrush(palette.softInk);
    painter.drawEllipse(at, dotRadius(kind), dotRadius(kind));
}

Symbol singleMarkSymbol(int theme, double radius, bool vague, const MapPalette &palette, double ratio)
{
    // The shape that reaches furthest is the triangle.
    const double reach = radius * 1.65 + rim + edge;
    const double haloed = vague ? radius + haloReach + edge : 0;
    return drawn(around(std::max(reach, haloed)), ratio,
                 [&](QPainter &painter) { drawSingleMark(painter, {}, theme, radius, vague, palette); });
}

Symbol countSymbol(const QString &text, const QFont &base, const MapPalette &palette, double ratio)
{
    const QFontMetricsF metrics(countFont(base));
    const QPointF topLeft = countTopLeft(metrics, text);
    const QRectF box(topLeft, QSizeF(metrics.horizontalAdvance(text), metrics.height()));
    return drawn(box.adjusted(-edge, -edge, edge, edge), ratio,
                 [&](QPainter &painter) { drawCount(painter, {}, text, base, palette); });
}

Symbol nameSymbol(map::LabelKind kind, const QString &text, const QFont &base, const MapPalette &palette, double ratio)
{
    const QFont font = labelFont(base, kind);
    const QFontMetricsF metrics(font);
    const double reach = nameHalo / 2 + edge;
    const QRectF box(-reach, -reach, metrics.horizontalAdvance(text) + 2 * reach, metrics.height() + 2 * reach);
    const auto write = [&](const QColor &color) {
        return drawn(box, ratio, [&](QPainter &painter) {
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QPointF(0, metrics.ascent()), text);
        });
    };
    // The halo from copies of the text: to stroke its outline, as drawName() does for print too, takes
    // thirty times as long, and a map that zooms meets new names in every frame.
    const Symbol copy = write(palette.land);
    Symbol name = write(labelColor(palette, kind));
    QPainter painter(&name.image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    const int step = std::max(1, int(std::lround(nameHalo / 2 * ratio)));
    for (const QPoint offset : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1), QPoint(1, 1), QPoint(-1, 1),
                                QPoint(1, -1), QPoint(-1, -1)}) {
        painter.drawImage(offset * step, copy.image);
    }
    return name;
}

Symbol townDotSymbol(map::LabelKind kind, const MapPalette &palette, double ratio)
{
    return drawn(around(dotRadius(kind) + 2 * edge), ratio,
                 [&](QPainter &painter) { drawTownDot(painter, {}, kind, palette); });
}

} // namespace hansa::paint
