// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mapcamera.h"

#include <QGeoCoordinate>
#include <QLocale>
#include <QQuickItem>

#include <cmath>

namespace hansa::desktop
{

namespace
{

constexpr qreal fitPadding = 48;
constexpr qreal longestScale = 120;
constexpr qreal glideSeconds = 0.28; // time constant of a fling
constexpr auto settling = std::chrono::milliseconds(700); // who moves on before has only passed a view
constexpr std::size_t mostViews = 50;

bool isSameView(const map::Camera &a, const map::Camera &b)
{
    const qreal pixels = map::worldSize(a) * std::hypot(map::shortWay(a.centre.x, b.centre.x), a.centre.y - b.centre.y);
    return std::abs(a.zoom - b.zoom) < 0.01 && pixels < 2;
}

constexpr qreal leastGlide = 120; // pixels a second; slower, and the hand had stopped

} // namespace

MapCamera::MapCamera(QObject *parent)
    : QObject(parent)
{
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_at) {
            apply(m_at(value.toReal()));
        }
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &MapCamera::rememberView);
    connect(this, &MapCamera::changed, &m_settled, qOverload<>(&QTimer::start));
}

void MapCamera::setMap(QQuickItem *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = map;
    if (map) {
        // Qt Location has no public C++ type for its Map: by name.
        connect(map, SIGNAL(centerChanged(QGeoCoordinate)), this, SIGNAL(changed()));
        connect(map, SIGNAL(zoomLevelChanged(qreal)), this, SIGNAL(changed()));
        connect(map, &QQuickItem::widthChanged, this, &MapCamera::changed);
        connect(map, &QQuickItem::heightChanged, this, &MapCamera::changed);
    }
    Q_EMIT mapChanged();
    Q_EMIT changed();
}

void MapCamera::setMaximumZoom(qreal zoom)
{
    if (m_maximumZoom != zoom) {
        m_maximumZoom = zoom;
        Q_EMIT maximumZoomChanged();
        Q_EMIT changed();
    }
}

void MapCamera::setMotion(int milliseconds)
{
    if (m_motion != milliseconds) {
        m_motion = milliseconds;
        Q_EMIT motionChanged();
    }
}

bool MapCamera::isReady() const
{
    return m_map && m_map->width() > 0 && m_map->height() > 0;
}

bool MapCamera::atMaximum() const
{
    return current().zoom >= m_maximumZoom - 0.01;
}

bool MapCamera::atMinimum() const
{
    const map::Camera camera = current();
    return camera.zoom <= map::minimumZoom(camera.width, camera.height) + 0.01;
}

qreal MapCamera::scaleMetres() const
{
    return isReady() ? map::scaleBar(current(), longestScale).metres : 0;
}

qreal MapCamera::scalePixels() const
{
    return isReady() ? map::scaleBar(current(), longestScale).pixels : 0;
}

map::Camera MapCamera::current() const
{
    if (!m_map) {
        return {};
    }
    const auto centre = m_map->property("center").value<QGeoCoordinate>();
    map::Camera camera;
    camera.width = m_map->width();
    camera.height = m_map->height();
    camera.zoom = m_map->property("zoomLevel").toReal();
    if (centre.isValid()) {
        camera.centre = toMercator({centre.latitude(), centre.longitude()});
    }
    return camera;
}

void MapCamera::apply(const map::Camera &camera)
{
    if (!m_map) {
        return;
    }
    const map::Camera inside = map::clamped(camera, m_maximumZoom);
    const LatLon centre = toLatLon(inside.centre);
    // The zoom first: it bounds where the centre may be.
    m_map->setProperty("zoomLevel", inside.zoom);
    m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(centre.lat, centre.lon)));
}

void MapCamera::animate(int milliseconds, QEasingCurve::Type easing, std::function<map::Camera(qreal)> at)
{
    m_flight.stop();
    if (milliseconds <= 0) {
        apply(at(1));
        return;
    }
    m_at = std::move(at);
    m_flight.setDuration(milliseconds);
    m_flight.setEasingCurve(easing);
    m_flight.start();
}

void MapCamera::moveTo(const map::Camera &camera, bool animated)
{
    const map::Camera from = current();
    const map::Camera to = map::clamped(camera, m_maximumZoom);
    m_goal = to;
    animate(animated ? m_motion : 0, QEasingCurve::InOutQuad, [from, to](qreal t) {
        map::Camera camera = to;
        camera.zoom = from.zoom + (to.zoom - from.zoom) * t;
        // As far on the way as the zoom is: what is looked at grows or shrinks evenly.
        const qreal start = map::worldSize(from);
        const qreal end = map::worldSize(to);
        const qreal share =
            std::abs(start - end) < 1e-6 * start ? t : (1 / map::worldSize(camera) - 1 / start) / (1 / end - 1 / start);
        camera.centre.x = map::wrapped(from.centre.x + map::shortWay(from.centre.x, to.centre.x) * share);
        camera.centre.y = from.centre.y + (to.centre.y - from.centre.y) * share;
        return camera;
    });
}

void MapCamera::fit(const map::MercatorBox &box, qreal padding, qreal maximumZoom, bool animated)
{
    if (isReady()) {
        moveTo(map::fitted(current(), box, padding, std::min(maximumZoom, m_maximumZoom)), animated);
    }
}

void MapCamera::zoomBy(qreal levels, QPointF anchor, bool animated)
{
    if (!isReady()) {
        return;
    }
    const map::Camera from = current();
    const bool underWay = m_flight.state() == QAbstractAnimation::Running;
    const qreal goal = std::clamp((underWay ? m_goal.zoom : from.zoom) + levels,
                                  map::minimumZoom(from.width, from.height), m_maximumZoom);
    m_goal = from;
    m_goal.zoom = goal;
    const map::ScreenPoint point{anchor.x(), anchor.y()};
    animate(animated ? m_motion : 0, QEasingCurve::OutQuad, [from, point, goal](qreal t) {
        return map::zoomedAround(from, point, from.zoom + (goal - from.zoom) * t);
    });
    Q_EMIT movedByHand();
}

QPointF MapCamera::placeAt(QPointF position) const
{
    const LatLon place = toLatLon(map::fromScreen(current(), {position.x(), position.y()}));
    return {place.lon, place.lat};
}

QPointF MapCamera::positionOf(qreal lat, qreal lon) const
{
    const map::ScreenPoint at = map::toScreen(current(), toMercator({lat, lon}));
    return {at.x, at.y};
}

qreal MapCamera::kilometresBetween(QPointF from, QPointF to)
{
    return distanceKm({from.y(), from.x()}, {to.y(), to.x()});
}

QPointF MapCamera::eastwards(QPointF from, qreal kilometres)
{
    const LatLon place = destination({from.y(), from.x()}, 90, kilometres);
    return {place.lon, place.lat};
}

QString MapCamera::placeText(QPointF place)
{
    const QLocale locale;
    const QString lat = locale.toString(std::abs(place.y()), 'f', 2);
    const QString lon = locale.toString(std::abs(place.x()), 'f', 2);
    return tr("%1° %2, %3° %4").arg(lat, place.y() < 0 ? tr("S") : tr("N"), lon, place.x() < 0 ? tr("W") : tr("E"));
}

/// Views that were passed on the way are none.
void MapCamera::rememberView()
{
    const map::Camera now = current();
    if (!isReady() || (m_viewPlace < m_views.size() && isSameView(m_views[m_viewPlace], now)))
        return;
    m_views.resize(std::min(m_viewPlace + 1, m_views.size()));
    m_views.push_back(now);
    if (m_views.size() > mostViews)
        m_views.erase(m_views.begin());
    m_viewPlace = m_views.size() - 1;
    Q_EMIT viewsChanged();
}

void MapCamera::showView(std::size_t place)
{
    m_viewPlace = place;
    map::Camera view = current();
    view.centre = m_views[place].centre;
    view.zoom = m_views[place].zoom;
    moveTo(view, true);
    Q_EMIT viewsChanged();
}

void MapCamera::back()
{
    rememberView(); // the one that is being looked at, to come forward to
    if (canGoBack())
        showView(m_viewPlace - 1);
}

void MapCamera::forward()
{
    if (canGoForward())
        showView(m_viewPlace + 1);
}

void MapCamera::zoomByAtCentre(qreal levels)
{
    const map::Camera camera = current();
    zoomBy(levels, {camera.width / 2, camera.height / 2});
}

void MapCamera::panBy(qreal right, qreal down, bool animated)
{
    if (!isReady()) {
        return;
    }
    const map::Camera from = current();
    animate(animated ? m_motion : 0, QEasingCurve::OutQuad,
            [from, right, down](qreal t) { return map::panned(from, right * t, down * t); });
    Q_EMIT movedByHand();
}

void MapCamera::fling(qreal right, qreal down)
{
    if (!isReady() || m_motion <= 0 || std::hypot(right, down) < leastGlide) {
        return;
    }
    const map::Camera from = current();
    // Exponential slowing down: the whole way is velocity times the time constant.
    animate(int(glideSeconds * 4000), QEasingCurve::Linear, [from, right, down](qreal t) {
        const qreal way = glideSeconds * (1 - std::exp(-4 * t));
        return map::panned(from, right * way, down * way);
    });
}

void MapCamera::stop()
{
    m_flight.stop();
}

void MapCamera::fitDegrees(qreal west, qreal south, qreal east, qreal north, bool animated)
{
    fit(map::boxOfDegrees(west, south, east, north), fitPadding, m_maximumZoom, animated);
}

void MapCamera::showPlace(qreal lat, qreal lon, qreal zoom, bool animated)
{
    map::Camera camera = current();
    camera.centre = toMercator({lat, lon});
    camera.zoom = zoom;
    moveTo(camera, animated);
}

QRectF MapCamera::viewInDegrees() const
{
    const map::MercatorBox box = map::viewBox(current());
    const LatLon topLeft = toLatLon({box.west, box.north});
    const LatLon bottomRight = toLatLon({box.east, box.south});
    return {topLeft.lon, bottomRight.lat, box.width() * 360, topLeft.lat - bottomRight.lat};
}

} // namespace hansa::desktop
