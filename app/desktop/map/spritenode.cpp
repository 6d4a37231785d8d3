// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/spritenode.h"

#include "desktop/map/meshnode.h"

#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <cmath>

namespace hansa::desktop
{

namespace
{
constexpr std::size_t keptPictures = 800; ///< some views full of names
} // namespace

const QSGGeometry::AttributeSet &spriteAttributes()
{
    using Geometry = QSGGeometry;
    static const std::array attributes{
        Geometry::Attribute::createWithAttributeType(0, 4, Geometry::FloatType, Geometry::PositionAttribute),
        Geometry::Attribute::createWithAttributeType(1, 4, Geometry::FloatType, Geometry::UnknownAttribute),
        Geometry::Attribute::createWithAttributeType(2, 2, Geometry::FloatType, Geometry::TexCoordAttribute),
    };
    static const Geometry::AttributeSet set{int(attributes.size()), sizeof(SpriteNode::Vertex), attributes.data()};
    return set;
}

SpriteNode::SpriteNode(QQuickWindow *window)
    : m_window(window)
{
}

SpriteNode::~SpriteNode() = default;

void SpriteNode::forget()
{
    for (auto &[key, sheet] : m_sheets) {
        removeChildNode(sheet.node);
        delete sheet.node;
    }
    m_sheets.clear(); // before the textures that it draws
    m_pictures.clear();
}

void SpriteNode::begin()
{
    for (auto &[key, picture] : m_pictures) {
        picture.isUsed = false;
    }
    for (auto &[key, sheet] : m_sheets) {
        sheet.vertices.clear();
    }
}

SpriteNode::Picture SpriteNode::paint(const paint::Symbol &symbol) const
{
    Picture picture;
    const QQuickWindow::CreateTextureOptions options(
        {QQuickWindow::TextureHasAlphaChannel, QQuickWindow::TextureCanUseAtlas});
    picture.texture.reset(m_window->createTextureFromImage(symbol.image, options));
    picture.topLeft = symbol.topLeft;
    picture.size = QSizeF(symbol.image.size()) / m_window->effectiveDevicePixelRatio();
    return picture;
}

SpriteNode::Sheet &SpriteNode::sheetOf(QSGTexture *texture)
{
    Sheet &sheet = m_sheets[texture->comparisonKey()];
    if (sheet.node == nullptr) {
        sheet.node = meshNode(spriteAttributes(), new AnchoredMaterial(AnchoredMaterial::Kind::Sprites));
        appendChildNode(sheet.node);
    }
    static_cast<AnchoredMaterial *>(sheet.node->material())->texture = texture; // one that is used now
    return sheet;
}

void SpriteNode::add(const Key &key, const Anchor &anchor, const std::function<paint::Symbol()> &draw, QPointF offset)
{
    auto found = m_pictures.find(key);
    if (found == m_pictures.end()) {
        found = m_pictures.emplace(key, paint(draw())).first;
    }
    Picture &picture = found->second;
    picture.isUsed = true;
    const double ratio = m_window->effectiveDevicePixelRatio();
    const auto whole = [ratio](double pixels) { return std::round(pixels * ratio) / ratio; };
    const QPointF topLeft = picture.topLeft + QPointF(whole(offset.x()), whole(offset.y()));
    const QRectF part = picture.texture->normalizedTextureSubRect();
    std::vector<Vertex> &vertices = sheetOf(picture.texture.get()).vertices;
    for (const QPointF side : quadCorners) {
        vertices.push_back({{anchor.x, anchor.y, anchor.fromX, anchor.fromY},
                            {float(topLeft.x() + side.x() * picture.size.width()),
                             float(topLeft.y() + side.y() * picture.size.height()), anchor.alpha, anchor.alphaBefore},
                            {float(part.x() + side.x() * part.width()), float(part.y() + side.y() * part.height())}});
    }
}

void SpriteNode::finish()
{
    for (auto at = m_sheets.begin(); at != m_sheets.end();) {
        Sheet &sheet = at->second;
        if (sheet.vertices.empty()) {
            removeChildNode(sheet.node);
            delete sheet.node;
            at = m_sheets.erase(at);
            continue;
        }
        fillQuads(sheet.node, sheet.vertices.data(), sheet.vertices.size());
        ++at;
    }
    if (m_pictures.size() > keptPictures) {
        std::erase_if(m_pictures, [](const auto &entry) { return !entry.second.isUsed; });
    }
    setView(m_view);
}

void SpriteNode::setView(const AnchorView &view)
{
    m_view = view;
    for (auto &[key, sheet] : m_sheets) {
        static_cast<AnchoredMaterial *>(sheet.node->material())->view = view;
        sheet.node->markDirty(DirtyMaterial);
    }
}

} // namespace hansa::desktop
