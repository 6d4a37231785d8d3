// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/camera.h"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QTimer>
#include <QVariantAnimation>
#include <QtQmlIntegration>

#include <functional>
#include <vector>

namespace hansa::desktop
{

/// The camera of a Qt Location Map, for the layers over it: reads it, and moves it in the ways
/// a hand does. The Map stays the one that holds it. GUI thread.
class MapCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *map READ map WRITE setMap NOTIFY mapChanged REQUIRED)
    Q_PROPERTY(qreal maximumZoom READ maximumZoom WRITE setMaximumZoom NOTIFY maximumZoomChanged)
    /// Milliseconds that a step of zoom or a flight takes; 0 for reduced motion.
    Q_PROPERTY(int motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)
    Q_PROPERTY(qreal zoom READ zoom NOTIFY changed)
    Q_PROPERTY(bool atMaximum READ atMaximum NOTIFY changed)
    Q_PROPERTY(bool atMinimum READ atMinimum NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY viewsChanged) ///< to a view that was looked at before
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY viewsChanged)
    Q_PROPERTY(qreal scaleMetres READ scaleMetres NOTIFY changed) ///< of a scale bar at most 120 pixels long
    Q_PROPERTY(qreal scalePixels READ scalePixels NOTIFY changed)

public:
    explicit MapCamera(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *map() const { return m_map; }
    void setMap(QQuickItem *map);
    [[nodiscard]] qreal maximumZoom() const { return m_maximumZoom; }
    void setMaximumZoom(qreal zoom);
    [[nodiscard]] int motion() const { return m_motion; }
    void setMotion(int milliseconds);

    /// Whether the map has a size, so that the projection means something.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] qreal zoom() const { return current().zoom; }
    [[nodiscard]] bool atMaximum() const;
    [[nodiscard]] bool atMinimum() const;

    [[nodiscard]] qreal scaleMetres() const;
    [[nodiscard]] qreal scalePixels() const;

    /// The camera as the map has it now.
    [[nodiscard]] map::Camera current() const;
    /// Moves there, at once or as a short flight.
    void moveTo(const map::Camera &camera, bool animated);
    void fit(const map::MercatorBox &box, qreal padding, qreal maximumZoom, bool animated);

    /// Zooms by @p levels and leaves what is under @p anchor where it is. Steps add up while one is under way.
    Q_INVOKABLE void zoomBy(qreal levels, QPointF anchor, bool animated = true);
    Q_INVOKABLE void zoomByAtCentre(qreal levels);
    Q_INVOKABLE void panBy(qreal right, qreal down, bool animated = false);
    /// Lets the map glide on with a velocity in pixels a second.
    Q_INVOKABLE void fling(qreal right, qreal down);
    Q_INVOKABLE void stop();
    /// Shows the whole of a box in degrees; a west greater than the east crosses the antimeridian.
    Q_INVOKABLE void fitDegrees(qreal west, qreal south, qreal east, qreal north, bool animated = true);
    Q_INVOKABLE void showPlace(qreal lat, qreal lon, qreal zoom, bool animated = true);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    [[nodiscard]] bool canGoBack() const { return m_viewPlace > 0; }
    [[nodiscard]] bool canGoForward() const { return m_viewPlace + 1 < m_views.size(); }
    /// What lies under a point of the view: x degrees east, y degrees north.
    Q_INVOKABLE [[nodiscard]] QPointF placeAt(QPointF position) const;
    /// Where a place is in the view: its copy that is nearest to the centre.
    Q_INVOKABLE [[nodiscard]] QPointF positionOf(qreal lat, qreal lon) const;
    Q_INVOKABLE [[nodiscard]] static qreal kilometresBetween(QPointF from,
                                                             QPointF to); ///< places as placeAt() gives them
    /// Where one comes to from a place going east.
    Q_INVOKABLE [[nodiscard]] static QPointF eastwards(QPointF from, qreal kilometres);
    /// "48.78° N, 9.18° E"
    Q_INVOKABLE [[nodiscard]] static QString placeText(QPointF place);
    /// What is in view in degrees: x west, y south; the width may lead across the antimeridian.
    Q_INVOKABLE [[nodiscard]] QRectF viewInDegrees() const;
    /// The eastern edge of such a box, in [-180, 180].
    Q_INVOKABLE [[nodiscard]] static qreal eastOf(const QRectF &box)
    {
        return box.right() > 180 ? box.right() - 360 : box.right();
    }

Q_SIGNALS:
    void mapChanged();
    void maximumZoomChanged();
    void motionChanged();
    void changed(); ///< centre, zoom or size; several times a frame: only schedule work
    void viewsChanged();
    void movedByHand(); ///< after a step that the user took, not a fit

private:
    void apply(const map::Camera &camera);
    void rememberView();
    void showView(std::size_t place);
    void animate(int milliseconds, QEasingCurve::Type easing, std::function<map::Camera(qreal)> at);

    QPointer<QQuickItem> m_map;
    QVariantAnimation m_flight;
    QTimer m_settled; ///< a view that one stays at is remembered
    std::vector<map::Camera> m_views;
    std::size_t m_viewPlace = 0;
    std::function<map::Camera(qreal)> m_at;
    map::Camera m_goal;
    qreal m_maximumZoom = 14;
    int m_motion = 180;
};

} // namespace hansa::desktop
