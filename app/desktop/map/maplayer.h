// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mapcamera.h"
#include "desktop/map/mappalette.h"

#include <QQuickItem>

class QPainter;

namespace hansa::desktop
{

/// What the map's layers share: they follow a camera, reading it once a frame, and draw with
/// the scene graph, or where that draws no geometry (the software backend) with a QPainter.
class MapLayer : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(hansa::desktop::MapCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::MapPalette *colors READ colors WRITE setColors NOTIFY colorsChanged REQUIRED)

public:
    explicit MapLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapCamera *camera() const { return m_camera; }
    void setCamera(MapCamera *camera);
    [[nodiscard]] MapPalette *colors() const { return m_colors; }
    void setColors(MapPalette *colors);

    /// Whether the window's backend draws no geometry nodes.
    [[nodiscard]] bool isPainted() const;

Q_SIGNALS:
    void cameraChanged();
    void colorsChanged();
    void failed(const QString &message); ///< work for it; what is shown stays

protected:
    /// GUI thread, just before the frame's sync: work out what to show for view().
    virtual void prepare() { }
    /// Render thread while the GUI thread waits: the node that shows it.
    virtual QSGNode *updateNode(QSGNode *old) = 0;
    /// The same for the software backend.
    virtual void paint(QPainter &painter) = 0;
    /// Palette or font are others now. GUI thread.
    virtual void styleChanged() { }

    /// The camera of this frame.
    [[nodiscard]] const map::Camera &view() const { return m_view; }
    [[nodiscard]] const paint::MapPalette &style() const;
    [[nodiscard]] QFont font() const;
    [[nodiscard]] int styleNumber() const { return m_styleNumber; } ///< another one for another style
    /// Asks for a frame in which prepare() runs.
    void schedule();

    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    QSGNode *paintedNode(QSGNode *old);

    QPointer<MapCamera> m_camera;
    QPointer<MapPalette> m_colors;
    map::Camera m_view;
    int m_styleNumber = 0;
};

} // namespace hansa::desktop
