// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/arclayer.h"

#include "desktop/map/colormesh.h"
#include "map/markscene.h"
#include "paint/mappainter.h"

#include <QQuickWindow>

#include <cmath>

namespace hansa::desktop
{

namespace
{

constexpr int segments = 40;

} // namespace

void ArcLayer::setArcs(const MapArcs &arcs)
{
    if (m_arcs == arcs) {
        return;
    }
    m_arcs = arcs;
    m_lines.clear();
    for (const MapArcs::Arc &arc : arcs.arcs()) {
        m_lines.push_back(
            {map::arc(arc.from, arc.to, segments), 1.4 + std::min(3.0, std::log2(std::max(1.0, arc.weight)))});
    }
    Q_EMIT arcsChanged();
    schedule();
}

QSGNode *ArcLayer::updateNode(QSGNode *old)
{
    if (m_lines.empty()) {
        delete old;
        return nullptr;
    }
    auto *node = old != nullptr ? static_cast<QSGGeometryNode *>(old) : ColorMesh::node();
    ColorMesh mesh(float(1 / window()->effectiveDevicePixelRatio()));
    for (const paint::MapArc &arc : m_lines) {
        mesh.line(paint::arcOnScreen(arc, view()), arc.width, style().accent);
    }
    mesh.moveTo(node);
    return node;
}

void ArcLayer::paint(QPainter &painter)
{
    paint::MapPainter(painter, view(), style(), font()).arcs(m_lines);
}

} // namespace hansa::desktop
