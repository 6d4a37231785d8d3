// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/camera.h"

#include <QColor>
#include <QSGMaterial>

class QSGTexture;

namespace hansa::desktop
{

/// Where a thing of constant size stands: told from an origin near the view, in worlds, as for that
/// a float is enough. It comes from another place, and fades, as a change is shown.
struct Anchor {
    float x = 0;
    float y = 0;
    float fromX = 0;
    float fromY = 0;
    float alpha = 1;
    float alphaBefore = 1;

    Anchor() = default;
    /// @p copy: worlds to the east of the one that is nearest to the origin.
    Anchor(Mercator origin, Mercator at, int copy = 0);
    /// The same, coming from @p before.
    [[nodiscard]] Anchor comingFrom(Mercator origin, Mercator before, int copy = 0) const;
};

/// How anchors come to the screen; all that changes from frame to frame while the map moves.
struct AnchorView {
    QPointF origin; ///< in the view, logical pixels
    double worldSize = 256; ///< logical pixels
    double progress = 1; ///< of a change, 0 to 1
    double pixelRatio = 1;

    AnchorView() = default;
    AnchorView(Mercator origin, const map::Camera &camera, double progress, double pixelRatio);
};

/// Draws what stands at places of the world at a constant size, so that the map moves and zooms
/// without a vertex being touched. Either rings (RingMesh) or pictures (SpriteNode).
class AnchoredMaterial : public QSGMaterial
{
public:
    enum class Kind { Rings, Sprites };

    explicit AnchoredMaterial(Kind kind);

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    AnchorView view;
    QColor surface; ///< inside of rings
    QSGTexture *texture = nullptr; ///< of sprites; lives as long as the material is drawn

private:
    Kind m_kind;
};

} // namespace hansa::desktop
