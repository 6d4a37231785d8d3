// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/marknode.h"

#include "map/markscene.h"

#include <QQuickWindow>

#include <cmath>

namespace hansa::desktop
{

namespace
{

/// How far beyond the view marks are built, of its size: so far may it be moved, or zoomed out, until
/// they are built again.
constexpr double slack = 0.25;

enum Picture { Count, Single, Vague = Single + map::themeCount * map::dotSteps };

template<typename Show> void forEachCopy(const map::Camera &camera, const map::Cluster &cluster, Show show)
{
    const double size = map::worldSize(camera);
    const double reach = map::markRadius(cluster) + paint::haloReach + paint::raisedGap;
    const double down = std::abs(cluster.position.y - camera.centre.y) * size;
    if (down > camera.height * (0.5 + slack) + reach) {
        return;
    }
    const double right = map::shortWay(camera.centre.x, cluster.position.x);
    for (const int copy : {-1, 0, 1}) {
        if (std::abs(right + copy) * size <= camera.width * (0.5 + slack) + reach) {
            show(copy);
        }
    }
}

} // namespace

MarkNode::MarkNode(QQuickWindow *window)
    : m_rings(RingMesh::node())
    , m_sprites(new SpriteNode(window))
{
    appendChildNode(m_rings);
    appendChildNode(m_sprites);
}

bool MarkNode::isBuiltFor(const Input &input) const
{
    const map::Camera &was = m_built.camera;
    const map::Camera &now = input.camera;
    const double wasSize = map::worldSize(was);
    const double size = map::worldSize(now);
    const auto holds = [=](double moved, double length, double builtLength) {
        return std::abs(moved) + length / 2 / size <= builtLength * (0.5 + slack) / wasSize;
    };
    return m_built.clustering == input.clustering && m_built.before == input.before
        && m_built.styleNumber == input.styleNumber && m_built.marks.hovered == input.marks.hovered
        && m_built.marks.selected == input.marks.selected && m_built.marks.focused == input.marks.focused
        && holds(map::shortWay(was.centre.x, now.centre.x), now.width, was.width)
        && holds(was.centre.y - now.centre.y, now.height, was.height);
}

void MarkNode::update(QQuickWindow *window, Input input, double progress)
{
    const map::Camera camera = input.camera;
    const double ratio = window->effectiveDevicePixelRatio();
    if (ratio != m_ratio || input.styleNumber != m_built.styleNumber) {
        m_sprites->forget();
    }
    if (ratio != m_ratio || !isBuiltFor(input)) {
        m_ratio = ratio;
        m_built = std::move(input);
        build();
    }
    const AnchorView view(m_built.camera.centre, camera, progress, ratio);
    AnchoredMaterial &material = RingMesh::materialOf(m_rings);
    material.view = view;
    material.surface = m_built.style.surface;
    m_rings->markDirty(DirtyMaterial);
    m_sprites->setView(view);
}

void MarkNode::build()
{
    RingMesh rings;
    m_sprites->begin();
    if (m_built.before && m_built.before->zoom > m_built.clustering->zoom) {
        addLeaving(rings);
    }
    addMarks(rings);
    rings.moveTo(m_rings);
    m_sprites->finish();
}

void MarkNode::addLeaving(RingMesh &rings)
{
    const Clustering &before = *m_built.before;
    for (std::uint32_t mark = 0; mark < before.clusters.size(); ++mark) {
        const map::Cluster &cluster = before.clusters[mark];
        const map::Cluster *into = m_built.clustering->clusterWith(cluster.row);
        if (into == nullptr || into->position == cluster.position) {
            continue; // stays as it is
        }
        forEachCopy(m_built.camera, cluster, [&](int copy) {
            Anchor anchor = Anchor(m_built.camera.centre, into->position, copy)
                                .comingFrom(m_built.camera.centre, cluster.position, copy);
            anchor.alpha = 0;
            addMark(rings, cluster, before.vague[mark] != 0, anchor);
        });
    }
}

void MarkNode::addMarks(RingMesh &rings)
{
    const paint::MapMarks &marks = m_built.marks;
    const Mercator origin = m_built.camera.centre;
    const auto add = [&](std::uint32_t mark) {
        const map::Cluster &cluster = marks.clusters[mark];
        const map::Cluster *from = m_built.before ? m_built.before->clusterWith(cluster.row) : nullptr;
        const bool splits = from != nullptr && m_built.before->zoom <= m_built.clustering->zoom;
        forEachCopy(m_built.camera, cluster, [&](int copy) {
            Anchor anchor(origin, cluster.position, copy);
            if (splits) {
                anchor = anchor.comingFrom(origin, from->position, copy);
            } else if (from != nullptr && from->position != cluster.position) {
                anchor.alphaBefore = 0;
            }
            if (marks.isRaised(mark)) {
                const bool strong = mark == marks.selected || mark == marks.focused;
                const double width = strong ? 2.5 : 1.5;
                const double radius = map::markRadius(cluster) + paint::raisedGap + width / 2;
                rings.add(anchor, {.radius = radius, .thickness = width}, m_built.style.accent);
            }
            addMark(rings, cluster, marks.isVague(mark), anchor);
        });
    };
    for (std::uint32_t mark = 0; mark < marks.clusters.size(); ++mark) {
        if (!marks.isRaised(mark)) {
            add(mark);
        }
    }
    std::optional<std::uint32_t> before;
    for (const auto &raised : {marks.focused, marks.selected, marks.hovered}) {
        if (raised && raised != before) {
            add(*raised);
            before = raised;
        }
    }
}

void MarkNode::addMark(RingMesh &rings, const map::Cluster &cluster, bool vague, const Anchor &anchor)
{
    const paint::MapPalette &style = m_built.style;
    if (cluster.count == 1) {
        const int theme = cluster.sectors[0].sector;
        const double radius = map::markRadius(cluster);
        const int step = int(std::lround((radius - map::leastDotRadius) / map::dotStep));
        m_sprites->add({(vague ? Vague : Single) + theme * map::dotSteps + step, {}}, anchor,
                       [&] { return paint::singleMarkSymbol(theme, radius, vague, style, m_ratio); });
        return;
    }
    rings.add(anchor, {.radius = map::markRadius(cluster), .thickness = paint::ringThickness, .filled = true},
              paint::ringParts(cluster), style);
    const QString text = paint::countText(cluster.count);
    m_sprites->add({Count, text}, anchor, [&] { return paint::countSymbol(text, m_built.font, style, m_ratio); });
}

} // namespace hansa::desktop
