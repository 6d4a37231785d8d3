// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// GeoJSON: any bytes are polygons on the earth or a reason.

#include "search/areageojson.h"

#include <cmath>

#include <cstdlib>

using namespace hansa::search;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto area = areaFromGeoJson(QByteArray(bytes.data(), qsizetype(bytes.size())), "area");
    if (!area && area.error().isEmpty())
        std::abort();
    if (!area)
        return 0;
    for (const auto &ring : area->rings)
        for (const auto &point : ring)
            if (ring.size() < 3 || !(std::abs(point.lat) <= 90) || !(std::abs(point.lon) <= 180))
                std::abort();
    return 0;
}
