// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/labellayer.h"

#include "desktop/map/basemapsource.h"
#include "desktop/map/labelnode.h"
#include "desktop/map/marklayer.h"
#include "map/markscene.h"
#include "paint/mappainter.h"

#include <QLocale>
#include <QQuickWindow>

#include <cmath>

namespace hansa::desktop
{

namespace
{

/// How far names are placed beyond the view, and so how far it may move before they are placed again.
constexpr double margin = 160;
constexpr double leastMove = margin / 2;

} // namespace

LabelLayer::LabelLayer(QQuickItem *parent)
    : MapLayer(parent)
    , m_language(QLocale().name().left(2))
    , m_measure(paint::labelMeasure(QFont()))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_map = m_reading.result();
        placeAgain();
    });
    m_reading.setFuture(bundledBaseMap());
}

void LabelLayer::setLanguage(const QString &language)
{
    if (m_language != language) {
        m_language = language;
        Q_EMIT languageChanged();
        placeAgain();
    }
}

void LabelLayer::setMarks(MarkLayer *marks)
{
    if (m_marks == marks) {
        return;
    }
    if (m_marks) {
        m_marks->disconnect(this);
    }
    m_marks = marks;
    if (marks) {
        connect(marks, &MarkLayer::clustersChanged, this, &LabelLayer::placeAgain);
    }
    Q_EMIT marksChanged();
    placeAgain();
}

void LabelLayer::styleChanged()
{
    m_measure = paint::labelMeasure(font());
    m_isStale = true;
}

void LabelLayer::placeAgain()
{
    m_isStale = true;
    schedule();
}

void LabelLayer::prepare()
{
    if (!m_map) {
        return;
    }
    const double size = map::worldSize(view());
    const bool stays = !m_isStale && m_placedFor.zoom == view().zoom && m_placedFor.width == view().width
        && m_placedFor.height == view().height
        && std::abs(map::shortWay(m_placedFor.centre.x, view().centre.x)) * size < leastMove
        && std::abs(m_placedFor.centre.y - view().centre.y) * size < leastMove;
    if (stays) {
        return;
    }
    std::vector<map::LabelObstacle> obstacles;
    if (m_marks) {
        const auto &clusters = m_marks->clustering().clusters;
        for (const std::uint32_t mark : map::marksInView(clusters, view())) {
            const map::ScreenPoint at = map::toScreen(view(), clusters[mark].position);
            const double radius = map::markRadius(clusters[mark]);
            obstacles.push_back({at.x - radius, at.y - radius, at.x + radius, at.y + radius});
        }
    }
    m_labels = map::placeLabels(*m_map, view(), m_language.toStdString(), m_measure, obstacles, margin);
    m_placedFor = view();
    ++m_placing;
    m_isStale = false;
}

QSGNode *LabelLayer::updateNode(QSGNode *old)
{
    auto *node = old != nullptr ? static_cast<LabelNode *>(old) : new LabelNode(window());
    node->update(window(), {m_labels, m_placing, view(), style(), font(), styleNumber()});
    return node;
}

void LabelLayer::paint(QPainter &painter)
{
    paint::MapPainter(painter, view(), style(), font()).labels(m_labels);
}

} // namespace hansa::desktop
