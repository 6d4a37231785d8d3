// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/mappoints.h"

namespace hansa::desktop
{

MapPoints::MapPoints(std::vector<map::MapPoint> points, Text name, Text place)
    : m_marks(std::make_shared<const map::MarkSet>(std::move(points)))
    , m_name(std::move(name))
    , m_place(std::move(place))
{
}

} // namespace hansa::desktop
