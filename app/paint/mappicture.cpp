// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "paint/mappicture.h"

#include <algorithm>

namespace hansa::paint
{

namespace
{

constexpr double margin = 12; ///< pixels
constexpr double keySize = 12;
constexpr double lineGap = 5;

/// A panel at the bottom right with what colours and shapes mean.
void paintLegend(QPainter &painter, const MapPicture &picture)
{
    if (picture.legend.empty())
        return;
    QFont bold = picture.font;
    bold.setBold(true);
    const QFontMetricsF metrics(picture.font);
    double width = QFontMetricsF(bold).horizontalAdvance(picture.legendTitle);
    for (const LegendEntry &entry : picture.legend)
        width = std::max(width, keySize + margin + metrics.horizontalAdvance(entry.text));
    const double line = metrics.height() + lineGap;
    const double height = line * double(picture.legend.size() + 1) + margin;
    const QRectF panel(picture.camera.width - width - 3 * margin, picture.camera.height - height - 3 * margin - line,
                       width + 2 * margin, height + margin);
    painter.setPen(QPen(picture.palette.border, 1));
    painter.setBrush(picture.palette.surface);
    painter.drawRoundedRect(panel, 6, 6);
    painter.setPen(picture.palette.ink);
    painter.setFont(bold);
    double top = panel.top() + margin;
    painter.drawText(QPointF(panel.left() + margin, top + metrics.ascent()), picture.legendTitle);
    painter.setFont(picture.font);
    for (const LegendEntry &entry : picture.legend) {
        top += line;
        const QPointF key(panel.left() + margin + keySize / 2, top + metrics.height() / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.theme ? picture.palette.themes[std::size_t(*entry.theme)] : entry.fill);
        if (entry.theme)
            painter.drawPolygon(themeShape(*entry.theme, keySize / 2).translated(key));
        else
            painter.drawRect(QRectF(key.x() - keySize / 2, key.y() - keySize / 2, keySize, keySize));
        painter.setPen(picture.palette.softInk);
        painter.drawText(QPointF(panel.left() + 2 * margin + keySize, top + metrics.ascent()), entry.text);
    }
}

void paintScale(QPainter &painter, const MapPicture &picture)
{
    const double bottom = picture.camera.height - margin;
    painter.setFont(picture.font);
    painter.setPen(QPen(picture.palette.softInk, 1));
    painter.drawText(QPointF(margin, bottom - 8), picture.scaleText);
    painter.drawPolyline(QPolygonF{{margin, bottom - 5},
                                   {margin, bottom},
                                   {margin + picture.scalePixels, bottom},
                                   {margin + picture.scalePixels, bottom - 5}});
}

void paintCredit(QPainter &painter, const MapPicture &picture)
{
    const QFontMetricsF metrics(picture.font);
    const QSizeF size(metrics.horizontalAdvance(picture.credit) + margin, metrics.height() + lineGap);
    const QRectF panel(QPointF(picture.camera.width - size.width(), picture.camera.height - size.height()), size);
    QColor ground = picture.palette.land;
    ground.setAlphaF(0.8F);
    painter.fillRect(panel, ground);
    painter.setPen(picture.palette.softInk);
    painter.drawText(panel, Qt::AlignCenter, picture.credit);
}

} // namespace

void paintPicture(QPainter &painter, const MapPicture &picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(0, 0, picture.camera.width, picture.camera.height));
    MapPainter map(painter, picture.camera, picture.palette, picture.font);
    map.background();
    if (picture.base) {
        map.baseMap(*picture.base, picture.fills);
        map.labels(picture.labels);
    }
    map.lines(picture.lines);
    map.marks({.clusters = picture.clusters,
               .vague = picture.vague,
               .hovered = {},
               .selected = picture.selected,
               .focused = {}});
    paintLegend(painter, picture);
    paintScale(painter, picture);
    paintCredit(painter, picture);
    painter.restore();
}

} // namespace hansa::paint
