// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPointF>
#include <QSGGeometryNode>

#include <algorithm>
#include <array>

namespace hansa::desktop
{

/// The corners of a quad in the order of its four vertices, from its top left.
inline constexpr std::array quadCorners{QPointF(0, 0), QPointF(1, 0), QPointF(0, 1), QPointF(1, 1)};

/// A node that owns an empty geometry and @p material.
[[nodiscard]] inline QSGGeometryNode *meshNode(const QSGGeometry::AttributeSet &attributes, QSGMaterial *material)
{
    auto *node = new QSGGeometryNode;
    auto *geometry = new QSGGeometry(attributes, 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

/// Gives the node @p count vertices, four for each quad.
template<typename Vertex> void fillQuads(QSGGeometryNode *node, const Vertex *vertices, std::size_t count)
{
    QSGGeometry *geometry = node->geometry();
    Q_ASSERT(geometry->sizeOfVertex() == int(sizeof(Vertex)));
    geometry->allocate(int(count), int(count / 4 * 6));
    std::copy_n(vertices, count, static_cast<Vertex *>(geometry->vertexData()));
    auto *index = geometry->indexDataAsUInt();
    for (quint32 first = 0; first < count; first += 4) {
        for (const quint32 corner : {0U, 1U, 2U, 2U, 1U, 3U}) {
            *index++ = first + corner;
        }
    }
    node->markDirty(QSGNode::DirtyGeometry);
}

} // namespace hansa::desktop
