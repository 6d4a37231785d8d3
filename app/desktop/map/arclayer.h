// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/maplayer.h"
#include "desktop/map/mappoints.h"
#include "paint/mapscene.h"

namespace hansa::desktop
{

/// Curved lines from a place to its partners, thicker with more ties.
class ArcLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::MapArcs arcs READ arcs WRITE setArcs NOTIFY arcsChanged)

public:
    using MapLayer::MapLayer;

    [[nodiscard]] const MapArcs &arcs() const { return m_arcs; }
    void setArcs(const MapArcs &arcs);

Q_SIGNALS:
    void arcsChanged();

protected:
    QSGNode *updateNode(QSGNode *old) override;
    void paint(QPainter &painter) override;

private:
    MapArcs m_arcs;
    std::vector<paint::MapArc> m_lines;
};

} // namespace hansa::desktop
