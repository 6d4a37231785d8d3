// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/labelnode.h"

#include <QQuickWindow>

namespace hansa::desktop
{

LabelNode::LabelNode()
{
    m_textParent.setFlag(OwnedByParent, false);
    m_dots = ColorMesh::node();
    appendChildNode(m_dots);
    appendChildNode(&m_textParent);
}

LabelNode::~LabelNode()
{
    removeChildNode(&m_textParent);
}

void LabelNode::update(QQuickWindow *window, std::span<const map::MapLabel> labels, const map::Camera &camera,
                       const paint::MapPalette &style, const QFont &font)
{
    using map::LabelKind;
    std::vector<TextNodes::Style> styles;
    for (const LabelKind kind :
         {LabelKind::LargeCountry, LabelKind::SmallCountry, LabelKind::Capital, LabelKind::Town}) {
        styles.push_back({paint::labelFont(font, kind), paint::labelColor(style, kind), style.land});
    }
    m_texts.setStyles(std::move(styles));
    m_texts.begin();
    ColorMesh dots(float(1 / window->effectiveDevicePixelRatio()));
    for (const map::MapLabel &label : labels) {
        const map::ScreenPoint at = map::toScreen(camera, label.anchor);
        if (label.hasDot()) {
            const double radius = paint::dotRadius(label.kind);
            dots.disc({at.x, at.y}, radius + 0.8, style.land);
            dots.disc({at.x, at.y}, radius, style.softInk);
        }
        m_texts.add(window, int(label.kind), QString::fromUtf8(label.text.data(), qsizetype(label.text.size())),
                    {at.x + label.left, at.y + label.top});
    }
    dots.moveTo(m_dots);
    m_texts.finish();
}

} // namespace hansa::desktop
