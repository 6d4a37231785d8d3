// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/anchoredmaterial.h"

#include "desktop/map/ink.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>
#include <QSGTexture>

#include <algorithm>
#include <array>
#include <cstring>

namespace hansa::desktop
{

namespace
{

/// The uniform block of the shaders ring and sprite (std140).
struct Uniforms {
    float matrix[16];
    float surface[4]; // premultiplied
    float origin[2];
    float worldSize;
    float progress;
    float pixelRatio;
    float opacity;
    float padding[2];
};
static_assert(sizeof(Uniforms) == 112);

class AnchoredShader : public QSGMaterialShader
{
public:
    explicit AnchoredShader(AnchoredMaterial::Kind kind)
    {
        const QString name = kind == AnchoredMaterial::Kind::Rings ? QStringLiteral("ring") : QStringLiteral("sprite");
        const QString path = QStringLiteral(":/hansa/map/shaders/%1.%2.qsb");
        setShaderFileName(VertexStage, path.arg(name, QStringLiteral("vert")));
        setShaderFileName(FragmentStage, path.arg(name, QStringLiteral("frag")));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<AnchoredMaterial *>(newMaterial);
        Uniforms uniforms{};
        const QMatrix4x4 matrix = state.combinedMatrix();
        std::memcpy(uniforms.matrix, matrix.constData(), sizeof uniforms.matrix);
        std::ranges::copy(premultiplied(material->surface), uniforms.surface);
        uniforms.origin[0] = float(material->view.origin.x());
        uniforms.origin[1] = float(material->view.origin.y());
        uniforms.worldSize = float(material->view.worldSize);
        uniforms.progress = float(material->view.progress);
        uniforms.pixelRatio = float(material->view.pixelRatio);
        uniforms.opacity = state.opacity();
        QByteArray *buffer = state.uniformData();
        Q_ASSERT(std::size_t(buffer->size()) >= sizeof uniforms);
        std::memcpy(buffer->data(), &uniforms, sizeof uniforms);
        return true;
    }

    void updateSampledImage(RenderState &state, int, QSGTexture **texture, QSGMaterial *newMaterial,
                            QSGMaterial *) override
    {
        *texture = static_cast<AnchoredMaterial *>(newMaterial)->texture;
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }
};

} // namespace

Anchor::Anchor(Mercator origin, Mercator at, int copy)
    : x(float(map::shortWay(origin.x, at.x) + copy))
    , y(float(at.y - origin.y))
    , fromX(x)
    , fromY(y)
{
}

Anchor Anchor::comingFrom(Mercator origin, Mercator before, int copy) const
{
    const Anchor start(origin, before, copy);
    Anchor result = *this;
    result.fromX = x + float(map::shortWay(double(x), double(start.x)));
    result.fromY = start.y;
    return result;
}

AnchorView::AnchorView(Mercator from, const map::Camera &camera, double progress, double pixelRatio)
    : worldSize(map::worldSize(camera))
    , progress(progress)
    , pixelRatio(pixelRatio)
{
    // In double up to here: what is left is near the view.
    origin = {camera.width / 2 + map::shortWay(camera.centre.x, from.x) * worldSize,
              camera.height / 2 + (from.y - camera.centre.y) * worldSize};
}

AnchoredMaterial::AnchoredMaterial(Kind kind)
    : m_kind(kind)
{
    // The full matrix, so that the renderer leaves the vertices as they are.
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType *AnchoredMaterial::type() const
{
    static std::array<QSGMaterialType, 2> types;
    return &types[std::size_t(m_kind)];
}

QSGMaterialShader *AnchoredMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new AnchoredShader(m_kind);
}

int AnchoredMaterial::compare(const QSGMaterial *other) const
{
    // Each is its own: they are few, and differ in where they are.
    return this == other ? 0 : this < other ? -1 : 1;
}

} // namespace hansa::desktop
