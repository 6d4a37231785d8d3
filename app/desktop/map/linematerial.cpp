// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/linematerial.h"

#include "desktop/map/ink.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>

#include <algorithm>
#include <cstring>

namespace hansa::desktop
{

namespace
{

/// The uniform block of shaders/line.vert and line.frag (std140).
struct Uniforms {
    float matrix[16];
    float color[4]; // premultiplied
    float halfWidth;
    float unitsPerPixel;
    float padding[2];
};
static_assert(sizeof(Uniforms) == 96);

class LineShader : public QSGMaterialShader
{
public:
    LineShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/hansa/map/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/hansa/map/shaders/line.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto *material = static_cast<LineMaterial *>(newMaterial);
        Uniforms uniforms{};
        const QMatrix4x4 matrix = state.combinedMatrix();
        std::memcpy(uniforms.matrix, matrix.constData(), sizeof uniforms.matrix);
        std::ranges::copy(premultiplied(material->color, state.opacity()), uniforms.color);
        uniforms.halfWidth = material->halfWidth;
        uniforms.unitsPerPixel = material->unitsPerPixel;
        QByteArray *buffer = state.uniformData();
        Q_ASSERT(std::size_t(buffer->size()) >= sizeof uniforms);
        std::memcpy(buffer->data(), &uniforms, sizeof uniforms);
        return true;
    }
};

} // namespace

LineMaterial::LineMaterial()
{
    // Blending for the edges; the full matrix, so that the renderer leaves the vertices as they are.
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType *LineMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *LineMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new LineShader;
}

int LineMaterial::compare(const QSGMaterial *other) const
{
    // Each is its own: they are few, and differ in colour or scale.
    return this == other ? 0 : this < other ? -1 : 1;
}

} // namespace hansa::desktop
