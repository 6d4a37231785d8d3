// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/clustering.h"
#include "desktop/map/colormesh.h"
#include "desktop/map/textnodes.h"
#include "paint/mapscene.h"
#include "paint/mapstyle.h"

#include <QSGTransformNode>

#include <memory>

namespace hansa::desktop
{

/// The scene graph of the marks: one geometry node for all discs, rings and shapes, and texts.
/// Built anew when what it shows or the zoom changes, else only moved. Render thread.
class MarkNode : public QSGNode
{
public:
    struct Input {
        std::shared_ptr<const Clustering> clustering;
        paint::MapMarks marks; ///< of the clustering
        map::Camera camera;
        paint::MapPalette style;
        QFont font;
        int styleNumber = 0;
    };

    MarkNode();
    ~MarkNode() override;

    void update(QQuickWindow *window, Input input);

private:
    [[nodiscard]] bool canBeMoved(const Input &input) const;
    void build(QQuickWindow *window);
    void addMark(ColorMesh &mesh, QQuickWindow *window, std::uint32_t mark, QPointF at);
    void addSingle(ColorMesh &mesh, const map::Cluster &cluster, bool vague, QPointF at);

    Input m_built;
    QSGTransformNode m_move;
    QSGGeometryNode *m_shapes = nullptr;
    QSGNode m_textParent;
    TextNodes m_texts{&m_textParent};
};

} // namespace hansa::desktop
