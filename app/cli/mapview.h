// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/largepages.h"
#include "map/clusterer.h"
#include "search/index.h"
#include "search/recipient.h"

#include <string>
#include <vector>

namespace hansa::cli
{

/// The rows of an index as clustering reads them.
class PointTable
{
public:
    explicit PointTable(const search::Index &index);

    [[nodiscard]] std::span<const map::PackedRow> rows() const { return m_rows; }
    /// The name of the sector with that bit.
    [[nodiscard]] const std::string &sector(std::size_t bit) const { return m_names[bit]; }

private:
    LargeVector<map::PackedRow> m_rows;
    std::vector<std::string> m_names; ///< at most 64, the first by name
};

/// What a part of the map shows of an answer, gathered while the search runs.
class MapView
{
public:
    /// Requires: @p points, a row for each of the index, stay until clusters().
    void open(std::span<const map::PackedRow> points, const map::MercatorBox &box, const map::ClusterGrid &grid);
    /// Who gathers: for one search after each open.
    [[nodiscard]] search::Recipients recipients() { return {&m_first, &m_second}; }
    /// Of the rows that were taken since.
    [[nodiscard]] map::Clusters clusters() { return m_clusterer.finish(); }

private:
    class Gatherer : public search::Recipient
    {
    public:
        Gatherer(map::Clusterer &clusterer, map::Half half)
            : m_clusterer(clusterer)
            , m_half(half)
        {
        }
        void take(const search::ScoredRows &batch) noexcept override
        {
            m_clusterer.add(m_half, {batch.rows, batch.scores}, batch.next);
        }

    private:
        map::Clusterer &m_clusterer;
        map::Half m_half;
    };

    map::Clusterer m_clusterer;
    Gatherer m_first{m_clusterer, map::Half::First};
    Gatherer m_second{m_clusterer, map::Half::Second};
};

} // namespace hansa::cli
