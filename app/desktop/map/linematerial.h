// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QSGMaterial>

namespace hansa::desktop
{

/// Draws the strips of a LineMesh at a constant width in pixels, with smooth edges.
class LineMaterial : public QSGMaterial
{
public:
    LineMaterial();

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    QColor color;
    float halfWidth = 0.5F; ///< device pixels
    float unitsPerPixel = 1; ///< of the geometry, for a device pixel
};

} // namespace hansa::desktop
