// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/linelayer.h"

#include "desktop/map/colormesh.h"
#include "paint/mappainter.h"

#include <QQuickWindow>

namespace hansa::desktop
{

void LineLayer::setLines(const MapLines &lines)
{
    if (m_lines == lines) {
        return;
    }
    m_lines = lines;
    Q_EMIT linesChanged();
    schedule();
}

QSGNode *LineLayer::updateNode(QSGNode *old)
{
    if (m_lines.count() == 0) {
        delete old;
        return nullptr;
    }
    auto *node = old != nullptr ? static_cast<QSGGeometryNode *>(old) : ColorMesh::node();
    ColorMesh mesh(float(1 / window()->effectiveDevicePixelRatio()));
    for (const paint::MapLine &line : m_lines.lines()) {
        mesh.line(paint::lineOnScreen(line, view()), line.width, paint::lineColor(style(), line.strength));
    }
    mesh.moveTo(node);
    return node;
}

void LineLayer::paint(QPainter &painter)
{
    paint::MapPainter(painter, view(), style(), font()).lines(m_lines.lines());
}

} // namespace hansa::desktop
