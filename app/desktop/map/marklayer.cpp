// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/marklayer.h"

#include "base/work.h"
#include "desktop/map/marknode.h"
#include "map/markscene.h"
#include "paint/mappainter.h"

#include <QLocale>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace hansa::desktop
{

namespace
{

constexpr qreal fitPadding = 56;
constexpr qreal fitMaximumZoom = 9; // one result alone is shown with its country around it
constexpr qreal leastZoomStep = 1;
constexpr qreal revealMargin = 40;

} // namespace

MarkLayer::MarkLayer(QQuickItem *parent)
    : MapLayer(parent)
    , m_shown(std::make_shared<const Clustering>(Clustering{m_points.shared(), 0, {}, {}, {}, {}}))
{
    connect(&m_run, &QFutureWatcherBase::finished, this, &MarkLayer::finishRun);
    m_change.setStartValue(0.0);
    m_change.setEndValue(1.0);
    m_change.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_change, &QVariantAnimation::valueChanged, this, &MarkLayer::schedule);
    connect(&m_change, &QVariantAnimation::finished, this, [this] {
        m_before.reset();
        schedule();
    });
}

MarkLayer::~MarkLayer() = default;

void MarkLayer::setPoints(const MapPoints &points)
{
    if (m_points == points) {
        return;
    }
    m_points = points;
    Q_EMIT pointsChanged();
    schedule();
}

void MarkLayer::setSelectedRow(int row)
{
    if (m_selectedRow != row) {
        m_selectedRow = row;
        Q_EMIT selectedRowChanged();
        schedule();
    }
}

void MarkLayer::setHoveredRow(int row)
{
    if (m_hoveredRow != row) {
        m_hoveredRow = row;
        Q_EMIT hoveredRowChanged();
        schedule();
    }
}

int MarkLayer::focusedMark() const
{
    const auto mark = m_shown->markOfRow(m_focusedRow);
    return mark ? int(*mark) : -1;
}

void MarkLayer::setFocusedMark(int mark)
{
    const int row = isMark(mark) ? rowOf(mark) : -1;
    if (m_focusedRow != row) {
        m_focusedRow = row;
        Q_EMIT focusedMarkChanged();
        schedule();
    }
}

void MarkLayer::prepare()
{
    const bool isHeld = m_shown->marks == m_points.shared() && m_shown->holds(view());
    if (!isHeld && !m_run.isRunning()) {
        startRun();
    }
    const bool isCurrent = isHeld && !m_before;
    if (m_current != isCurrent) {
        m_current = isCurrent;
        Q_EMIT currentChanged();
    }
    updateHovered();
}

void MarkLayer::startRun()
{
    m_run.setFuture(compute(clusteringFor, m_points.shared(), view()));
}

void MarkLayer::finishRun()
{
    const auto run = m_run.result();
    if (!run) {
        Q_EMIT failed(run.error().message()); // the next move tries again
        return;
    }
    const auto &result = *run;
    // Points that were replaced meanwhile are not shown again; prepare() starts the next run.
    if (result->marks == m_points.shared()) {
        m_shownPoints = m_points;
        showFrom(std::exchange(m_shown, result));
        Q_EMIT clustersChanged();
        Q_EMIT focusedMarkChanged();
    }
    schedule();
}

void MarkLayer::showFrom(std::shared_ptr<const Clustering> before)
{
    m_change.stop();
    const int milliseconds = camera() != nullptr && !isPainted() ? camera()->motion() : 0;
    if (milliseconds > 0 && before->marks == m_shown->marks && before->zoom != m_shown->zoom) {
        m_before = std::move(before);
        m_change.setDuration(milliseconds);
        m_change.start();
    } else {
        m_before.reset();
    }
}

void MarkLayer::pointAt(QPointF position)
{
    m_pointer = position;
    updateHovered();
}

void MarkLayer::pointAway()
{
    m_pointer.reset();
    updateHovered();
}

void MarkLayer::updateHovered()
{
    const int mark = m_pointer ? markAt(*m_pointer) : -1;
    if (mark != m_hoveredMark) {
        m_hoveredMark = mark;
        Q_EMIT hoveredMarkChanged();
        schedule();
    }
}

bool MarkLayer::isMark(int mark) const
{
    return mark >= 0 && std::size_t(mark) < m_shown->clusters.size();
}

int MarkLayer::markAt(QPointF position) const
{
    const auto mark = map::markAt(m_shown->clusters, view(), {position.x(), position.y()});
    return mark ? int(*mark) : -1;
}

int MarkLayer::nextMark(int key) const
{
    const int focused = focusedMark();
    const QList<int> fromMiddle = walk(1);
    if (focused < 0) {
        return fromMiddle.isEmpty() ? -1 : fromMiddle.first();
    }
    const map::ScreenPoint from = map::toScreen(view(), m_shown->clusters[std::size_t(focused)].position);
    std::optional<std::uint32_t> next;
    switch (key) {
    case Qt::Key_Left:
        next = map::nextMark(m_shown->clusters, view(), from, map::Direction::Left);
        break;
    case Qt::Key_Right:
        next = map::nextMark(m_shown->clusters, view(), from, map::Direction::Right);
        break;
    case Qt::Key_Up:
        next = map::nextMark(m_shown->clusters, view(), from, map::Direction::Up);
        break;
    case Qt::Key_Down:
        next = map::nextMark(m_shown->clusters, view(), from, map::Direction::Down);
        break;
    default:
        break;
    }
    return next ? int(*next) : -1;
}

QList<int> MarkLayer::walk(int most) const
{
    const auto order = map::walkOrder(m_shown->clusters, view(), std::size_t(std::max(0, most)));
    return {order.begin(), order.end()};
}

int MarkLayer::countOf(int mark) const
{
    return isMark(mark) ? int(m_shown->clusters[std::size_t(mark)].count) : 0;
}

int MarkLayer::rowOf(int mark) const
{
    return isMark(mark) ? int(m_shown->clusters[std::size_t(mark)].row) : -1;
}

QList<int> MarkLayer::rowsOf(int mark) const
{
    if (!isMark(mark)) {
        return {};
    }
    const auto rows = m_shown->rowsOf(std::uint32_t(mark));
    return {rows.begin(), rows.end()};
}

void MarkLayer::hold(int mark)
{
    m_held = isMark(mark) ? m_shown : nullptr;
    m_heldMark = m_held ? std::uint32_t(mark) : 0;
}

QList<int> MarkLayer::heldRows() const
{
    if (!m_held) {
        return {};
    }
    const auto rows = m_held->rowsOf(m_heldMark);
    return {rows.begin(), rows.end()};
}

QPointF MarkLayer::positionOf(int mark) const
{
    if (!isMark(mark)) {
        return {};
    }
    const map::ScreenPoint at = map::toScreen(view(), m_shown->clusters[std::size_t(mark)].position);
    return {at.x, at.y};
}

qreal MarkLayer::radiusOf(int mark) const
{
    return isMark(mark) ? map::markRadius(m_shown->clusters[std::size_t(mark)]) : 0;
}

int MarkLayer::themeOf(int row) const
{
    const map::MarkSet &marks = m_points.marks();
    return row >= 0 && marks.indexOfRow(std::uint32_t(row)) ? marks.table().theme(std::uint32_t(row)) : map::otherTheme;
}

QString MarkLayer::textOf(int mark) const
{
    if (!isMark(mark)) {
        return {};
    }
    const map::Cluster &cluster = m_shown->clusters[std::size_t(mark)];
    const auto row = std::uint32_t(rowOf(mark));
    const QString best = QLocale().toString(cluster.best, 'f', 2);
    const QString place = m_shownPoints.place(row);
    if (m_kind == Events) {
        if (cluster.count == 1)
            return place.isEmpty() ? m_shownPoints.name(row)
                                   : tr("%1, event in %2").arg(m_shownPoints.name(row), place);
        return place.isEmpty() ? tr("%n event(s)", nullptr, int(cluster.count))
                               : tr("%n event(s) near %1", nullptr, int(cluster.count)).arg(place);
    }
    if (cluster.count == 1) {
        const QString name = m_shownPoints.name(row);
        return place.isEmpty() ? tr("%1, match %2").arg(name, best) : tr("%1, %2, match %3").arg(name, place, best);
    }
    if (place.isEmpty()) {
        return tr("%n organisation(s), best match %1", nullptr, int(cluster.count)).arg(best);
    }
    return tr("%n organisation(s) near %1, best match %2", nullptr, int(cluster.count)).arg(place, best);
}

bool MarkLayer::zoomTo(int mark)
{
    if (!isMark(mark) || camera() == nullptr) {
        return false;
    }
    const map::Cluster &cluster = m_shown->clusters[std::size_t(mark)];
    const map::Camera from = camera()->current();
    if (cluster.count < 2 || cluster.isOneAddress() || from.zoom >= camera()->maximumZoom() - 0.01) {
        return false;
    }
    map::Camera to = map::fitted(from, cluster.bounds, fitPadding, camera()->maximumZoom());
    to.zoom = std::max(to.zoom, from.zoom + leastZoomStep); // each step takes something apart, or comes nearer to it
    camera()->moveTo(to, true);
    return true;
}

void MarkLayer::fitAll(bool animated)
{
    if (camera() != nullptr && m_points.count() > 0) {
        camera()->fit(m_points.marks().bounds(), fitPadding, fitMaximumZoom, animated);
    }
}

void MarkLayer::reveal(int row)
{
    const map::MarkSet &marks = m_points.marks();
    if (row < 0 || !marks.indexOfRow(std::uint32_t(row)) || camera() == nullptr || !camera()->isReady()) {
        return;
    }
    const map::Camera from = camera()->current();
    const map::ScreenPoint at = map::toScreen(from, marks.table().position(std::uint32_t(row)));
    const qreal right = at.x - std::clamp(at.x, revealMargin, std::max(revealMargin, from.width - revealMargin));
    const qreal down = at.y - std::clamp(at.y, revealMargin, std::max(revealMargin, from.height - revealMargin));
    if (right != 0 || down != 0) {
        camera()->moveTo(map::panned(from, right, down), true);
    }
}

paint::MapMarks MarkLayer::scene() const
{
    paint::MapMarks marks;
    marks.clusters = m_shown->clusters;
    marks.vague = m_shown->vague;
    marks.selected = m_shown->markOfRow(m_selectedRow);
    marks.focused = m_shown->markOfRow(m_focusedRow);
    marks.hovered = m_hoveredMark >= 0 ? std::optional(std::uint32_t(m_hoveredMark)) : m_shown->markOfRow(m_hoveredRow);
    return marks;
}

QSGNode *MarkLayer::updateNode(QSGNode *old)
{
    auto *node = old != nullptr ? static_cast<MarkNode *>(old) : new MarkNode(window());
    node->update(window(), {m_shown, m_before, scene(), view(), style(), font(), styleNumber()},
                 m_before ? m_change.currentValue().toDouble() : 1);
    return node;
}

void MarkLayer::paint(QPainter &painter)
{
    paint::MapPainter(painter, view(), style(), font()).marks(scene());
}

} // namespace hansa::desktop
