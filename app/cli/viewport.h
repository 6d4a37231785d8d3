// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "map/clusterer.h"
#include "search/answer.h"
#include "search/index.h"

#include <string>
#include <vector>

namespace hansa::cli
{

/// A part of the map and how deep it is looked at: `W,S,E,N@ZOOM[/TILE]`.
struct Viewport {
    map::MercatorBox box;
    map::ClusterGrid grid;
};

/// Fails, with kind Usage, where the text is none.
[[nodiscard]] Result<Viewport> parseViewport(const std::string &text);

/// The rows of an index as clustering reads them.
class PointTable
{
public:
    explicit PointTable(const search::Index &index);

    [[nodiscard]] std::span<const map::PackedRow> rows() const { return m_rows; }
    /// The name of the sector with that bit.
    [[nodiscard]] const std::string &sector(std::size_t bit) const { return m_names[bit]; }

private:
    std::vector<map::PackedRow> m_rows;
    std::vector<std::string> m_names; ///< at most 64, the first by name
};

/// What the viewport shows of an answer. Requires: the answer's rows and scores were asked for.
class MapView
{
public:
    [[nodiscard]] const map::Clusters &run(const PointTable &points, const search::Answer &answer,
                                           const Viewport &viewport);

private:
    map::Clusterer m_clusterer;
    map::Clusters m_clusters;
    std::vector<std::uint32_t> m_rows;
    std::vector<double> m_scores;
};

} // namespace hansa::cli
