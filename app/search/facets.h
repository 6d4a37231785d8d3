// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/filter.h"

namespace hansa::search
{

/// Counts how many rows each value of each dimension would leave (see Facet), in two halves that may run at
/// once; where it is little, the first does it all. Borrows what it is made of.
class FacetWork
{
public:
    /// Requires: all @p dimensions are of facetDimensions.
    FacetWork(const Tables &tables, const Plan &plan, const Filtered &filtered, std::span<const Dimension> dimensions,
              const std::stop_token &stop);

    [[nodiscard]] bool isShared() const { return m_step > 1; }
    void doFirst() { countFrom(0); }
    void doSecond();
    /// After both. Incomplete where a stop was requested.
    [[nodiscard]] std::vector<Facet> take() { return std::move(m_facets); }

private:
    void countFrom(std::uint32_t first);

    const Tables &m_tables;
    const Plan &m_plan;
    const Filtered &m_filtered;
    const std::stop_token &m_stop;
    std::vector<Facet> m_facets;
    std::uint32_t m_step = 1; ///< 2: every other value for either; which have many rows is no question of their order
};

} // namespace hansa::search
