// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/spritenode.h"
#include "map/labelplacer.h"
#include "paint/mapstyle.h"

#include <span>

namespace hansa::desktop
{

/// The scene graph of the names: dots of towns, and texts. Render thread.
class LabelNode : public QSGNode
{
public:
    struct Input {
        std::span<const map::MapLabel> labels;
        int placing = 0; ///< another number for other labels
        map::Camera camera;
        paint::MapPalette style;
        QFont font;
        int styleNumber = 0;
    };

    explicit LabelNode(QQuickWindow *window);

    void update(QQuickWindow *window, const Input &input);

private:
    void build(const Input &input);

    SpriteNode *m_sprites = nullptr;
    Mercator m_origin;
    double m_ratio = 0;
    int m_placing = -1;
    int m_styleNumber = -1;
};

} // namespace hansa::desktop
