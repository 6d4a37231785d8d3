// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/labelplacer.h"
#include "paint/mapstyle.h"

#include <QImage>
#include <QPainter>

namespace hansa::paint
{

/// What stands on a map at a size of its own: drawn where it stands, or as a picture to be put there.
/// Places are logical pixels.
void drawSingleMark(QPainter &painter, QPointF at, int theme, double radius, bool vague, const MapPalette &palette);
void drawCount(QPainter &painter, QPointF at, const QString &text, const QFont &base, const MapPalette &palette);
void drawName(QPainter &painter, QPointF topLeft, map::LabelKind kind, const QString &text, const QFont &base,
              const MapPalette &palette);
void drawTownDot(QPainter &painter, QPointF at, map::LabelKind kind, const MapPalette &palette);

/// A picture and where its top left corner is, from the place it belongs to, on a whole device pixel.
struct Symbol {
    QImage image; ///< premultiplied, at the ratio it was asked for
    QPointF topLeft;
};

/// @p ratio: device pixels for a logical one.
[[nodiscard]] Symbol singleMarkSymbol(int theme, double radius, bool vague, const MapPalette &palette, double ratio);
[[nodiscard]] Symbol countSymbol(const QString &text, const QFont &base, const MapPalette &palette, double ratio);
[[nodiscard]] Symbol nameSymbol(map::LabelKind kind, const QString &text, const QFont &base, const MapPalette &palette,
                                double ratio); ///< the place is the top left corner of the text
[[nodiscard]] Symbol townDotSymbol(map::LabelKind kind, const MapPalette &palette, double ratio);

} // namespace hansa::paint
