// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/markset.h"

#include <algorithm>
#include <cassert>

namespace hansa::map
{

namespace
{
std::shared_ptr<const MarkTable> tableOf(std::span<const MapPoint> points)
{
    const auto highest = std::ranges::max_element(points, {}, &MapPoint::row);
    auto table = std::make_shared<MarkTable>(highest == points.end() ? 0 : highest->row + 1);
    for (const MapPoint &point : points)
        table->set(point.row, {point.x, point.y}, point.theme, point.vague);
    return table;
}
} // namespace

MarkSet::MarkSet(std::shared_ptr<const MarkTable> table, std::span<const std::uint32_t> rows,
                 std::span<const double> scores)
    : m_table(std::move(table))
{
    add(rows, scores);
}

MarkSet::MarkSet(std::span<const MapPoint> points)
    : m_table(tableOf(points))
{
    std::vector<MapPoint> ordered(points.begin(), points.end());
    std::ranges::sort(ordered, {}, &MapPoint::row);
    std::vector<std::uint32_t> rows(ordered.size());
    std::vector<double> scores(ordered.size());
    std::ranges::transform(ordered, rows.begin(), &MapPoint::row);
    std::ranges::transform(ordered, scores.begin(), &MapPoint::score);
    add(rows, scores);
}

void MarkSet::add(std::span<const std::uint32_t> rows, std::span<const double> scores)
{
    assert(rows.size() == scores.size() && std::ranges::is_sorted(rows));
    m_rows.resize(rows.size());
    m_scores.resize(rows.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!m_table->isPlaced(rows[i]))
            continue;
        m_rows[size] = rows[i];
        m_scores[size++] = scores[i];
    }
    m_rows.resize(size);
    m_scores.resize(size);
}

MercatorBox MarkSet::bounds() const
{
    BoxBuilder bounds;
    for (const std::uint32_t row : m_rows)
        bounds.add(m_table->position(row));
    return bounds.isEmpty() ? MercatorBox() : bounds.box();
}

std::optional<std::uint32_t> MarkSet::indexOfRow(std::uint32_t row) const
{
    const auto found = std::ranges::lower_bound(m_rows, row);
    return found == m_rows.end() || *found != row ? std::nullopt : std::optional(std::uint32_t(found - m_rows.begin()));
}

Clusters MarkSet::cluster(Clusterer &clusterer, const MercatorBox &box, const ClusterGrid &grid) const
{
    return clusterer.run(m_table->rows(), {m_rows, m_scores}, box, grid);
}

} // namespace hansa::map
