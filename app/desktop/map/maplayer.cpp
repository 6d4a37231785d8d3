// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/maplayer.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>

namespace hansa::desktop
{

MapLayer::MapLayer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(false);
}

void MapLayer::setCamera(MapCamera *camera)
{
    if (m_camera == camera) {
        return;
    }
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    if (camera) {
        connect(camera, &MapCamera::changed, this, &MapLayer::schedule);
    }
    Q_EMIT cameraChanged();
    schedule();
}

void MapLayer::setColors(MapPalette *colors)
{
    if (m_colors == colors) {
        return;
    }
    if (m_colors) {
        m_colors->disconnect(this);
    }
    m_colors = colors;
    const auto restyle = [this] {
        ++m_styleNumber;
        styleChanged();
        schedule();
    };
    if (colors) {
        connect(colors, &MapPalette::changed, this, restyle);
    }
    Q_EMIT colorsChanged();
    restyle();
}

bool MapLayer::isPainted() const
{
    return window() != nullptr && window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

const paint::MapPalette &MapLayer::style() const
{
    static const paint::MapPalette light;
    return m_colors ? m_colors->colors() : light;
}

QFont MapLayer::font() const
{
    return m_colors ? m_colors->font() : QFont();
}

void MapLayer::schedule()
{
    polish();
    update();
}

void MapLayer::updatePolish()
{
    if (m_camera && m_camera->isReady()) {
        m_view = m_camera->current();
        prepare();
    }
}

QSGNode *MapLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_view.width <= 0 || m_view.height <= 0) {
        delete old;
        return nullptr;
    }
    return isPainted() ? paintedNode(old) : updateNode(old);
}

QSGNode *MapLayer::paintedNode(QSGNode *old)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    const qreal ratio = window()->effectiveDevicePixelRatio();
    QImage image((QSizeF(m_view.width, m_view.height) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    node->setTexture(window()->createTextureFromImage(image));
    node->setRect(0, 0, m_view.width, m_view.height);
    return node;
}

void MapLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange && data.window != nullptr) {
        schedule();
    }
    QQuickItem::itemChange(change, data);
}

} // namespace hansa::desktop
