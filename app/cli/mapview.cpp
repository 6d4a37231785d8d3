// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/mapview.h"

#include <algorithm>

namespace hansa::cli
{

PointTable::PointTable(const search::Index &index)
    : m_rows(index.size())
{
    constexpr std::size_t bits = 64;
    const std::uint32_t size = index.size();
    for (const auto &name : *index.facetValues(search::Dimension::Sector)) {
        if (!name.empty() && m_names.size() < bits)
            m_names.push_back(name);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
        const auto row = search::Row(i);
        if (index.position(row))
            m_rows[i].at = map::packed(index.mercator(row));
        for (const auto sector : index.values(row, search::Dimension::Sector)) {
            const auto name = std::ranges::lower_bound(m_names, sector);
            if (name != m_names.end() && *name == sector)
                m_rows[i].sectors |= std::uint64_t(1) << (name - m_names.begin());
        }
    }
}

void MapView::open(std::span<const map::PackedRow> points, const map::MercatorBox &box, const map::ClusterGrid &grid)
{
    m_clusterer.begin(points, box, grid);
}

} // namespace hansa::cli
