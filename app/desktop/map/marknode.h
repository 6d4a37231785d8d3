// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/clustering.h"
#include "desktop/map/ringmesh.h"
#include "desktop/map/spritenode.h"
#include "paint/mapscene.h"
#include "paint/mapstyle.h"

#include <memory>

namespace hansa::desktop
{

/// The scene graph of the marks: rings, and pictures of single marks and counts. Built anew when
/// what it shows changes or the view leaves what it was built for; moving and zooming the map
/// changes uniforms. Render thread.
class MarkNode : public QSGNode
{
public:
    struct Input {
        std::shared_ptr<const Clustering> clustering;
        std::shared_ptr<const Clustering> before; ///< what it came from, while that shows; else null
        paint::MapMarks marks; ///< of the clustering
        map::Camera camera;
        paint::MapPalette style;
        QFont font;
        int styleNumber = 0;
    };

    explicit MarkNode(QQuickWindow *window);

    /// @p progress of the change from what was before, 0 to 1.
    void update(QQuickWindow *window, Input input, double progress);

private:
    [[nodiscard]] bool isBuiltFor(const Input &input) const;
    void build();
    void addMarks(RingMesh &rings);
    /// Those that slide into others, and fade.
    void addLeaving(RingMesh &rings);
    void addMark(RingMesh &rings, const map::Cluster &cluster, bool vague, const Anchor &anchor);

    Input m_built;
    double m_ratio = 0;
    QSGGeometryNode *m_rings = nullptr;
    SpriteNode *m_sprites = nullptr;
};

} // namespace hansa::desktop
