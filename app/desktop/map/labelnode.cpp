// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/labelnode.h"

#include <QQuickWindow>

namespace hansa::desktop
{

namespace
{
constexpr int dots = 8; ///< pictures of dots, beside those of names
} // namespace

LabelNode::LabelNode(QQuickWindow *window)
    : m_sprites(new SpriteNode(window))
{
    appendChildNode(m_sprites);
}

void LabelNode::update(QQuickWindow *window, const Input &input)
{
    const double ratio = window->effectiveDevicePixelRatio();
    const bool isRestyled = m_ratio != ratio || m_styleNumber != input.styleNumber;
    if (isRestyled) {
        m_sprites->forget();
    }
    if (isRestyled || m_placing != input.placing) {
        m_ratio = ratio;
        m_styleNumber = input.styleNumber;
        m_placing = input.placing;
        build(input);
    }
    m_sprites->setView(AnchorView(m_origin, input.camera, 1, ratio));
}

void LabelNode::build(const Input &input)
{
    m_origin = input.camera.centre;
    m_sprites->begin();
    for (const map::MapLabel &label : input.labels) {
        const Anchor anchor(m_origin, label.anchor);
        if (label.hasDot()) {
            m_sprites->add({dots + int(label.kind), {}}, anchor,
                           [&] { return paint::townDotSymbol(label.kind, input.style, m_ratio); });
        }
        const QString text = QString::fromUtf8(label.text.data(), qsizetype(label.text.size()));
        m_sprites->add({int(label.kind), text}, anchor,
                       [&] { return paint::nameSymbol(label.kind, text, input.font, input.style, m_ratio); },
                       {label.left, label.top});
    }
    m_sprites->finish();
}

} // namespace hansa::desktop
