// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/maplayer.h"
#include "desktop/map/mappoints.h"
#include "paint/mapscene.h"

namespace hansa::desktop
{

/// Lines over the map: curves to partners, the outlines of parts of it.
class LineLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::MapLines lines READ lines WRITE setLines NOTIFY linesChanged)

public:
    using MapLayer::MapLayer;

    [[nodiscard]] const MapLines &lines() const { return m_lines; }
    void setLines(const MapLines &lines);

Q_SIGNALS:
    void linesChanged();

protected:
    QSGNode *updateNode(QSGNode *old) override;
    void paint(QPainter &painter) override;

private:
    MapLines m_lines;
};

} // namespace hansa::desktop
