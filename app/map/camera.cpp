// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hansa::map
{

double worldSize(const Camera &camera)
{
    return worldPixels(camera.zoom);
}

ScreenPoint toScreen(const Camera &camera, Mercator point)
{
    const double size = worldSize(camera);
    return {camera.width / 2 + shortWay(camera.centre.x, point.x) * size,
            camera.height / 2 + (point.y - camera.centre.y) * size};
}

Mercator fromScreen(const Camera &camera, ScreenPoint point)
{
    const double size = worldSize(camera);
    return {wrapped(camera.centre.x + (point.x - camera.width / 2) / size),
            camera.centre.y + (point.y - camera.height / 2) / size};
}

MercatorBox viewBox(const Camera &camera, double margin)
{
    const double size = worldSize(camera);
    const double halfWidth = (camera.width / 2 + margin) / size;
    const double halfHeight = (camera.height / 2 + margin) / size;
    const double north = std::clamp(camera.centre.y - halfHeight, 0.0, 1.0);
    const double south = std::clamp(camera.centre.y + halfHeight, 0.0, 1.0);
    if (halfWidth >= 0.5) {
        return {0, north, 1, south};
    }
    const double west = wrapped(camera.centre.x - halfWidth);
    return {west, north, west + 2 * halfWidth, south};
}

double minimumZoom(double width, double height)
{
    return std::log2(std::max({width, height, 1.0}) / 256);
}

Camera fitted(const Camera &camera, const MercatorBox &box, double padding, double maximumZoom)
{
    const double room = std::min(camera.width, camera.height);
    const double inset = std::min(padding, room / 4); // a tiny view keeps half of itself for the map
    const double across = std::max(camera.width - 2 * inset, 1.0);
    const double down = std::max(camera.height - 2 * inset, 1.0);
    double zoom = maximumZoom;
    if (box.width() > 0) {
        zoom = std::min(zoom, std::log2(across / box.width() / 256));
    }
    if (box.height() > 0) {
        zoom = std::min(zoom, std::log2(down / box.height() / 256));
    }
    Camera result = camera;
    result.centre = box.centre();
    result.zoom = zoom;
    return clamped(result, maximumZoom);
}

Camera zoomedAround(const Camera &camera, ScreenPoint anchor, double zoom)
{
    const double before = worldSize(camera);
    Camera result = camera;
    result.zoom = zoom;
    const double change = 1 / before - 1 / worldSize(result);
    result.centre.x = wrapped(camera.centre.x + (anchor.x - camera.width / 2) * change);
    result.centre.y = camera.centre.y + (anchor.y - camera.height / 2) * change;
    return result;
}

Camera panned(const Camera &camera, double right, double down)
{
    const double size = worldSize(camera);
    Camera result = camera;
    result.centre.x = wrapped(camera.centre.x + right / size);
    result.centre.y = camera.centre.y + down / size;
    return result;
}

Camera clamped(const Camera &camera, double maximumZoom)
{
    Camera result = camera;
    result.zoom = std::max(minimumZoom(camera.width, camera.height), std::min(camera.zoom, maximumZoom));
    const double half = std::min(0.5, camera.height / 2 / worldSize(result));
    result.centre.y = std::clamp(camera.centre.y, half, 1 - half);
    return result;
}

double metresPerPixel(const Camera &camera)
{
    const double equator = 2 * std::numbers::pi * earthRadiusKm * 1000;
    const double lat = toLatLon(camera.centre).lat * std::numbers::pi / 180;
    return equator * std::cos(lat) / worldSize(camera);
}

ScaleBar scaleBar(const Camera &camera, double maximumPixels)
{
    const double perPixel = metresPerPixel(camera);
    const double longest = maximumPixels * perPixel;
    if (!(longest > 0)) {
        return {};
    }
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double metres = power;
    for (const double step : {2.0, 5.0}) {
        if (step * power <= longest) {
            metres = step * power;
        }
    }
    return {metres, metres / perPixel};
}

} // namespace hansa::map
