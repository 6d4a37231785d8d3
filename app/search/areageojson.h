// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace hansa::search
{

/// The polygons of a GeoJSON document (RFC 7946): a Polygon or MultiPolygon, a Feature, or
/// a collection of them; all else in it is passed over. Else why there are none.
[[nodiscard]] std::expected<Area, QString> areaFromGeoJson(const QByteArray &json, std::string name);

} // namespace hansa::search
