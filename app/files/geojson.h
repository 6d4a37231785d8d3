// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "files/export.h"

namespace hansa::files
{

/// A GeoJSON document and what could not become part of it.
struct GeoJson {
    std::string text;
    std::vector<std::string> withoutPosition; ///< ids, in the export's order
};

/// A FeatureCollection (RFC 7946, WGS 84, longitude first) with a point for each record that
/// has a position. A feature's properties are the record's, with `score`, `reach` and `note`
/// where there are some; the collection's member `about` says what it is of, and which records
/// have no position and so are not in it.
[[nodiscard]] GeoJson toGeoJson(const Export &what);

} // namespace hansa::files
