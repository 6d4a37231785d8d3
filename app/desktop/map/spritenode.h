// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/anchoredmaterial.h"
#include "paint/mapsymbols.h"

#include <QSGGeometryNode>
#include <QSGTexture>

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

class QQuickWindow;

namespace hansa::desktop
{

/// Pictures that stand on the map: each is painted once and kept in Qt Quick's texture atlas, so
/// that all that show are mostly one draw, and moving the map is a matter of uniforms. Render thread.
class SpriteNode : public QSGNode
{
public:
    using Key = std::pair<int, QString>; ///< what is pictured; the giver's own

    explicit SpriteNode(QQuickWindow *window);
    ~SpriteNode() override;

    /// Pictures are painted anew: the style or the screen's ratio changed.
    void forget();
    /// Call, then add() what shows, then finish().
    void begin();
    /// @p offset of the picture's place from the anchor, logical pixels.
    void add(const Key &key, const Anchor &anchor, const std::function<paint::Symbol()> &draw, QPointF offset = {});
    void finish();
    void setView(const AnchorView &view);

private:
    struct Picture {
        std::unique_ptr<QSGTexture> texture;
        QPointF topLeft;
        QSizeF size; ///< logical pixels
        bool isUsed = false;
    };
    /// As shaders/sprite.vert takes it.
    struct Vertex {
        float place[4];
        float corner[4];
        float texel[2];
    };
    /// All pictures of one texture, which is an atlas or, where that is full, one picture's own.
    struct Sheet {
        QSGGeometryNode *node = nullptr;
        std::vector<Vertex> vertices;
    };

    Picture paint(const paint::Symbol &symbol) const;
    Sheet &sheetOf(QSGTexture *texture);

    friend const QSGGeometry::AttributeSet &spriteAttributes();
    QQuickWindow *m_window;
    std::map<Key, Picture> m_pictures;
    std::map<qint64, Sheet> m_sheets; ///< by QSGTexture::comparisonKey()
    AnchorView m_view;
};

} // namespace hansa::desktop
