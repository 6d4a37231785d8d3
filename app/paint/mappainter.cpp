// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "paint/mappainter.h"

#include "map/markscene.h"
#include "paint/mapsymbols.h"

#include <QPainterPath>

#include <algorithm>
#include <map>

namespace hansa::paint
{

namespace
{

/// Restores a painter at the end of a scope.
class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QPen pen(const QColor &color, double width)
{
    QPen result(color, width);
    result.setJoinStyle(Qt::RoundJoin);
    result.setCapStyle(Qt::RoundCap);
    return result;
}

} // namespace

MapPainter::MapPainter(QPainter &painter, const map::Camera &camera, const MapPalette &palette, const QFont &font)
    : m_painter(painter)
    , m_camera(camera)
    , m_palette(palette)
    , m_font(font)
{
}

QPointF MapPainter::place(Mercator point) const
{
    const map::ScreenPoint at = map::toScreen(m_camera, point);
    return {at.x, at.y};
}

void MapPainter::background()
{
    m_painter.fillRect(QRectF(0, 0, m_camera.width, m_camera.height), m_palette.water);
}

void MapPainter::baseMap(const map::BaseMap &base, const CountryFills &fills)
{
    const Saved saved(m_painter);
    m_painter.setClipRect(QRectF(0, 0, m_camera.width, m_camera.height), Qt::IntersectClip);
    for (const map::TileCopy &copy : base.tilesInView(m_camera, base.levelForZoom(m_camera.zoom))) {
        tile(base, copy, fills);
    }
}

void MapPainter::tile(const map::BaseMap &base, map::TileCopy copy, const CountryFills &fills)
{
    const map::ShapeTile shapes = base.tile(copy.tile);
    const double size = map::worldSize(m_camera);
    const double side = size / base.tilesAcross(copy.tile.level);
    const double left = m_camera.width / 2 + (copy.copy - m_camera.centre.x) * size + copy.tile.x * side;
    const double top = m_camera.height / 2 - m_camera.centre.y * size + copy.tile.y * side;
    const double scale = side / map::tileExtent;
    const auto at = [&](std::uint32_t point) {
        return QPointF(left + shapes.points[point].x * scale, top + shapes.points[point].y * scale);
    };

    // All of one colour at once: between neighbours no seam shows.
    std::map<QRgb, QPainterPath> land;
    QPolygonF outline;
    for (const map::ShapeTile::Polygon &polygon : shapes.polygons) {
        QPainterPath &path = land[landColor(m_palette, fills, polygon.country).rgba()];
        for (const map::ShapeTile::Run &ring :
             std::span(shapes.rings).subspan(polygon.rings.first, polygon.rings.count)) {
            outline.clear();
            for (std::uint32_t i = 0; i < ring.count; ++i) {
                outline << at(ring.first + i);
            }
            path.addPolygon(outline);
            path.closeSubpath();
        }
    }
    for (const auto &[color, path] : land) {
        m_painter.fillPath(path, QColor::fromRgba(color));
    }

    QPainterPath lakes;
    for (const map::ShapeTile::Lake &lake : shapes.lakes) {
        for (const map::ShapeTile::Run &ring : std::span(shapes.rings).subspan(lake.rings.first, lake.rings.count)) {
            outline.clear();
            for (std::uint32_t i = 0; i < ring.count; ++i) {
                outline << at(ring.first + i);
            }
            lakes.addPolygon(outline);
            lakes.closeSubpath();
        }
    }
    m_painter.fillPath(lakes, m_palette.water);
    QPainterPath rivers;
    for (const map::ShapeTile::Run &river : shapes.rivers) {
        rivers.moveTo(at(river.first));
        for (std::uint32_t i = 1; i < river.count; ++i) {
            rivers.lineTo(at(river.first + i));
        }
    }
    m_painter.strokePath(rivers, pen(riverColor(m_palette), 1));

    QPainterPath borders;
    QPainterPath faint;
    for (const map::ShapeTile::Run &ring : shapes.rings) {
        QPainterPath *last = nullptr;
        for (std::uint32_t i = 0; i < ring.count; ++i) {
            const map::EdgeKind kind = shapes.edges[ring.first + i];
            QPainterPath *path = kind == map::EdgeKind::None ? nullptr
                : kind == map::EdgeKind::Territory           ? &faint
                                                             : &borders;
            if (path != nullptr) {
                if (path != last) {
                    path->moveTo(at(ring.first + i));
                }
                path->lineTo(at(ring.first + (i + 1) % ring.count));
            }
            last = path;
        }
    }
    QPainterPath regions;
    QColor regionColor = m_palette.region;
    regionColor.setAlphaF(float(regionStrength(m_camera.zoom)));
    for (const map::ShapeTile::Run &line : shapes.lines) {
        if (regionColor.alpha() == 0) {
            break;
        }
        regions.moveTo(at(line.first));
        for (std::uint32_t i = 1; i < line.count; ++i) {
            regions.lineTo(at(line.first + i));
        }
    }
    m_painter.strokePath(regions, pen(regionColor, 1));
    m_painter.strokePath(faint, pen(m_palette.region, 1));
    m_painter.strokePath(borders, pen(m_palette.border, 1));
}

void MapPainter::lines(std::span<const MapLine> lines)
{
    const Saved saved(m_painter);
    for (const MapLine &line : lines) {
        m_painter.setPen(pen(lineColor(m_palette, line.strength), line.width));
        m_painter.drawPolyline(lineOnScreen(line, m_camera));
    }
}

void MapPainter::marks(const MapMarks &marks)
{
    const Saved saved(m_painter);
    for (const std::uint32_t index : map::marksInView(marks.clusters, m_camera)) {
        if (index != marks.selected && index != marks.hovered) {
            mark(marks, index);
        }
    }
    for (const auto &above : {marks.selected, marks.hovered}) {
        if (above && *above < marks.clusters.size()) {
            mark(marks, *above);
        }
    }
}

void MapPainter::mark(const MapMarks &marks, std::uint32_t index)
{
    const map::Cluster &cluster = marks.clusters[index];
    const QPointF at = place(cluster.position);
    const double radius = map::markRadius(cluster);
    if (marks.isRaised(index)) {
        const bool strong = index == marks.selected || index == marks.focused;
        m_painter.setPen(pen(m_palette.accent, strong ? 2.5 : 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(at, radius + raisedGap, radius + raisedGap);
    }
    if (cluster.count > 1) {
        ring(cluster, at);
        return;
    }
    drawSingleMark(m_painter, at, cluster.sectors[0].sector, radius, marks.isVague(index), m_palette);
}

void MapPainter::ring(const map::Cluster &cluster, QPointF at)
{
    const double radius = map::markRadius(cluster);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_palette.surface);
    m_painter.drawEllipse(at, radius, radius);
    const double middle = radius - ringThickness / 2;
    const QRectF box(at.x() - middle, at.y() - middle, 2 * middle, 2 * middle);
    for (const RingPart &part : ringParts(cluster)) {
        QPen stroke(m_palette.themes[std::size_t(part.theme)], ringThickness);
        stroke.setCapStyle(Qt::FlatCap);
        m_painter.setPen(stroke);
        // Counter-clockwise from the right, in 16ths of a degree.
        m_painter.drawArc(box, qRound((90 - part.from * 360) * 16), qRound((part.from - part.to) * 360 * 16));
    }
    drawCount(m_painter, at, countText(cluster.count), m_font, m_palette);
}

void MapPainter::labels(std::span<const map::MapLabel> labels)
{
    const Saved saved(m_painter);
    for (const map::MapLabel &label : labels) {
        const QPointF at = place(label.anchor);
        const QString text = QString::fromUtf8(label.text.data(), qsizetype(label.text.size()));
        drawName(m_painter, at + QPointF(label.left, label.top), label.kind, text, m_font, m_palette);
        if (label.hasDot()) {
            drawTownDot(m_painter, at, label.kind, m_palette);
        }
    }
}

} // namespace hansa::paint
