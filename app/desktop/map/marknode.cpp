// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/marknode.h"

#include "map/markscene.h"

#include <QFontMetricsF>
#include <QQuickWindow>

#include <cmath>

namespace hansa::desktop
{

namespace
{

/// How far the map may be moved before marks are built anew, of the view's size.
constexpr double slack = 0.25;
constexpr double rim = 1.3; // around a single mark, pixels

} // namespace

MarkNode::MarkNode()
{
    for (QSGNode *node : {static_cast<QSGNode *>(&m_move), &m_textParent}) {
        node->setFlag(OwnedByParent, false);
    }
    m_shapes = ColorMesh::node();
    m_move.appendChildNode(m_shapes);
    m_move.appendChildNode(&m_textParent);
    appendChildNode(&m_move);
}

MarkNode::~MarkNode()
{
    removeAllChildNodes();
    m_move.removeChildNode(&m_textParent);
}

bool MarkNode::canBeMoved(const Input &input) const
{
    const map::Camera &was = m_built.camera;
    const double size = map::worldSize(was);
    return m_built.clustering == input.clustering && m_built.styleNumber == input.styleNumber
        && m_built.marks.hovered == input.marks.hovered && m_built.marks.selected == input.marks.selected
        && m_built.marks.focused == input.marks.focused && was.zoom == input.camera.zoom
        && was.width == input.camera.width && was.height == input.camera.height
        && std::abs(map::shortWay(was.centre.x, input.camera.centre.x)) * size < slack * was.width
        && std::abs(was.centre.y - input.camera.centre.y) * size < slack * was.height;
}

void MarkNode::update(QQuickWindow *window, Input input)
{
    const map::Camera camera = input.camera;
    if (!canBeMoved(input)) {
        m_built = std::move(input);
        build(window);
    }
    const double size = map::worldSize(camera);
    const double ratio = window->effectiveDevicePixelRatio();
    const auto whole = [ratio](double pixels) { return float(std::round(pixels * ratio) / ratio); }; // texts stay sharp
    QMatrix4x4 matrix;
    matrix.translate(whole(map::shortWay(camera.centre.x, m_built.camera.centre.x) * size),
                     whole((m_built.camera.centre.y - camera.centre.y) * size));
    if (matrix != m_move.matrix()) {
        m_move.setMatrix(matrix);
    }
}

void MarkNode::build(QQuickWindow *window)
{
    ColorMesh mesh(float(1 / window->effectiveDevicePixelRatio()));
    m_texts.setStyles({{paint::countFont(m_built.font), m_built.style.ink, {}}});
    m_texts.begin();
    map::Camera wider = m_built.camera;
    wider.width *= 1 + 2 * slack;
    wider.height *= 1 + 2 * slack;
    const auto place = [this](std::uint32_t mark) {
        const map::ScreenPoint at = map::toScreen(m_built.camera, m_built.marks.clusters[mark].position);
        return QPointF(at.x, at.y);
    };
    const paint::MapMarks &marks = m_built.marks;
    for (const std::uint32_t mark : map::marksInView(marks.clusters, wider)) {
        if (!marks.isRaised(mark)) {
            addMark(mesh, window, mark, place(mark));
        }
    }
    std::optional<std::uint32_t> before;
    for (const auto &raised : {marks.focused, marks.selected, marks.hovered}) {
        if (raised && raised != before) {
            addMark(mesh, window, *raised, place(*raised));
            before = raised;
        }
    }
    mesh.moveTo(m_shapes);
    m_texts.finish();
}

void MarkNode::addMark(ColorMesh &mesh, QQuickWindow *window, std::uint32_t mark, QPointF at)
{
    const paint::MapPalette &style = m_built.style;
    const map::Cluster &cluster = m_built.marks.clusters[mark];
    const double radius = map::markRadius(cluster);
    if (m_built.marks.isRaised(mark)) {
        const double width = mark == m_built.marks.selected || mark == m_built.marks.focused ? 2.5 : 1.5;
        const double middle = radius + paint::raisedGap;
        mesh.ring(at, middle - width / 2, middle + width / 2, 0, 1, style.accent);
    }
    if (cluster.count == 1) {
        addSingle(mesh, cluster, m_built.marks.isVague(mark), at);
        return;
    }
    mesh.disc(at, radius - 0.5, style.surface);
    for (const paint::RingPart &part : paint::ringParts(cluster)) {
        mesh.ring(at, radius - paint::ringThickness, radius, part.from, part.to, style.themes[std::size_t(part.theme)]);
    }
    const QString text = paint::countText(cluster.count);
    const QFontMetricsF metrics(paint::countFont(m_built.font));
    // By the height of figures, which have no descent.
    const QPointF topLeft(at.x() - metrics.horizontalAdvance(text) / 2,
                          at.y() + metrics.capHeight() / 2 - metrics.ascent());
    m_texts.add(window, 0, text, topLeft);
}

void MarkNode::addSingle(ColorMesh &mesh, const map::Cluster &cluster, bool vague, QPointF at)
{
    const paint::MapPalette &style = m_built.style;
    const int theme = cluster.sectors[0].sector;
    const QColor color = style.themes[std::size_t(theme)];
    const double radius = map::markRadius(cluster);
    if (vague) {
        QColor halo = color;
        halo.setAlphaF(0.25F);
        mesh.disc(at, radius + paint::haloReach, halo);
    }
    mesh.shape(at, paint::themeShape(theme, radius + rim), style.surface);
    mesh.shape(at, paint::themeShape(theme, radius), color);
}

} // namespace hansa::desktop
