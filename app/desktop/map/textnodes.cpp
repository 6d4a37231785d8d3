// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/textnodes.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

#include <cmath>

namespace hansa::desktop
{

namespace
{

constexpr int keptFrames = 60;

} // namespace

TextNodes::~TextNodes()
{
    for (auto &[key, entry] : m_entries) {
        if (entry.node->parent() != nullptr) {
            m_parent->removeChildNode(entry.node.get());
        }
    }
}

void TextNodes::setStyles(std::vector<Style> styles)
{
    if (styles == m_styles) {
        return;
    }
    for (auto &[key, entry] : m_entries) {
        if (entry.node->parent() != nullptr) {
            m_parent->removeChildNode(entry.node.get());
        }
    }
    m_entries.clear();
    m_styles = std::move(styles);
}

void TextNodes::begin()
{
    for (auto &[key, entry] : m_entries) {
        entry.isUsed = false;
    }
}

std::unique_ptr<QSGTransformNode> TextNodes::make(QQuickWindow *window, const Style &style, const QString &text) const
{
    QTextLayout layout(text, style.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({0, 0});
    layout.endLayout();

    QSGTextNode *glyphs = window->createTextNode();
    glyphs->setColor(style.color);
    if (style.halo.isValid()) {
        glyphs->setTextStyle(QSGTextNode::Outline);
        glyphs->setStyleColor(style.halo);
    }
    glyphs->addTextLayout({0, 0}, &layout);
    auto node = std::make_unique<QSGTransformNode>();
    node->setFlag(QSGNode::OwnedByParent, false);
    node->appendChildNode(glyphs);
    return node;
}

void TextNodes::add(QQuickWindow *window, int style, const QString &text, QPointF topLeft)
{
    const Key key(style, text);
    auto [at, end] = m_entries.equal_range(key);
    while (at != end && at->second.isUsed) {
        ++at;
    }
    if (at == end) {
        at = m_entries.emplace(key, Entry{make(window, m_styles[std::size_t(style)], text)});
    }
    Entry &entry = at->second;
    entry.isUsed = true;
    entry.unusedFrames = 0;
    if (entry.node->parent() == nullptr) {
        m_parent->appendChildNode(entry.node.get());
    }
    // On whole device pixels, where glyphs are sharp.
    const qreal ratio = window->effectiveDevicePixelRatio();
    QMatrix4x4 matrix;
    matrix.translate(float(std::round(topLeft.x() * ratio) / ratio), float(std::round(topLeft.y() * ratio) / ratio));
    if (matrix != entry.node->matrix()) {
        entry.node->setMatrix(matrix);
    }
}

void TextNodes::finish()
{
    for (auto at = m_entries.begin(); at != m_entries.end();) {
        Entry &entry = at->second;
        if (!entry.isUsed && entry.node->parent() != nullptr) {
            m_parent->removeChildNode(entry.node.get());
        }
        if (!entry.isUsed && ++entry.unusedFrames > keptFrames) {
            at = m_entries.erase(at);
        } else {
            ++at;
        }
    }
}

} // namespace hansa::desktop
