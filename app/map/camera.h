// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/mercatorbox.h"

namespace hansa::map
{

/// A point of the view in logical pixels, from its top left corner.
struct ScreenPoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const ScreenPoint &, const ScreenPoint &) = default;
};

/// How the map is looked at: the same Web Mercator projection as Qt Location's Map with
/// bearing and tilt 0. Sizes are logical pixels; zoom counts 256-pixel tiles.
struct Camera {
    Mercator centre{0.5, 0.5};
    double zoom = 0;
    double width = 0;
    double height = 0;

    friend bool operator==(const Camera &, const Camera &) = default;
};

/// The size of the world at the camera's zoom, in logical pixels.
[[nodiscard]] double worldSize(const Camera &camera);

/// Where @p point is in the view: its copy that is nearest to the centre.
[[nodiscard]] ScreenPoint toScreen(const Camera &camera, Mercator point);

/// What lies under @p point of the view; x is wrapped into the world, y may lie beyond its edge.
[[nodiscard]] Mercator fromScreen(const Camera &camera, ScreenPoint point);

/// What is in view, @p margin pixels further out on each side.
[[nodiscard]] MercatorBox viewBox(const Camera &camera, double margin = 0);

/// The smallest zoom at which the world fills the view: Qt Location goes no further out.
[[nodiscard]] double minimumZoom(double width, double height);

/// The camera that shows the whole of @p box with @p padding pixels around it, zoomed in no
/// further than @p maximumZoom. The view's size is kept.
[[nodiscard]] Camera fitted(const Camera &camera, const MercatorBox &box, double padding, double maximumZoom);

/// The camera after a zoom to @p zoom that leaves what is under @p anchor where it is.
[[nodiscard]] Camera zoomedAround(const Camera &camera, ScreenPoint anchor, double zoom);

/// The camera moved so that what was under a point is @p right pixels further left, @p down further up.
[[nodiscard]] Camera panned(const Camera &camera, double right, double down);

/// The camera kept as Qt Location keeps it: zoom at least the minimum, the view inside the world from north to south.
[[nodiscard]] Camera clamped(const Camera &camera, double maximumZoom);

/// Metres that one logical pixel is at the camera's centre.
[[nodiscard]] double metresPerPixel(const Camera &camera);

/// A scale bar: a round length and how long it is drawn.
struct ScaleBar {
    double metres = 0;
    double pixels = 0;
};

/// The longest bar of 1, 2 or 5 times a power of ten metres that is at most @p maximumPixels long.
[[nodiscard]] ScaleBar scaleBar(const Camera &camera, double maximumPixels);

} // namespace hansa::map
