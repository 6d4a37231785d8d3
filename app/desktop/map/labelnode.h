// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/colormesh.h"
#include "desktop/map/textnodes.h"
#include "map/labelplacer.h"
#include "paint/mapstyle.h"

#include <span>

namespace hansa::desktop
{

/// The scene graph of the names: dots of towns, and texts. Render thread.
class LabelNode : public QSGNode
{
public:
    LabelNode();
    ~LabelNode() override;

    void update(QQuickWindow *window, std::span<const map::MapLabel> labels, const map::Camera &camera,
                const paint::MapPalette &style, const QFont &font);

private:
    QSGGeometryNode *m_dots = nullptr;
    QSGNode m_textParent;
    TextNodes m_texts{&m_textParent};
};

} // namespace hansa::desktop
