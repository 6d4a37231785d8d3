// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/facets.h"

#include "search/checks/setcheck.h"
#include "search/columns/kernels.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
/// How values are understood: as the must on the dimension does, where there is one, so
/// that a count is what choosing the value there gives.
Criterion mannerOf(const Plan &plan, Dimension dimension)
{
    const auto it = std::ranges::find_if(plan.filters, [=](const PlannedCriterion &filter) {
        return filter.criterion->dimension == dimension && filter.criterion->mode == Mode::Must;
    });
    Criterion manner;
    manner.dimension = dimension;
    if (it != plan.filters.end()) {
        manner = *it->criterion;
        manner.values.clear();
    }
    return manner;
}

/// Whether a value is more or less than the rows that state it.
bool needsResolving(const Criterion &manner)
{
    return manner.dimension == Dimension::Label || !manner.version.empty() || manner.from || manner.until;
}

/// Counts every @p step th value from @p first on.
void count(const Tables &tables, const Plan &plan, const Filtered &filtered, Facet &facet, std::uint32_t first,
           std::uint32_t step)
{
    const SetColumn &column = tables.set(facet.dimension);
    const std::span<const Word> rows = filtered.openFor(facet.dimension);
    const Criterion manner = mannerOf(plan, facet.dimension);
    const bool resolving = needsResolving(manner);
    std::vector<std::uint32_t> denseCodes;
    std::vector<const Word *> dense;
    for (std::uint32_t code = first; code < column.size(); code += step) {
        const ValueRows stated = column.rows(code);
        if (resolving && code != 0) {
            facet.counts[code] = resolveValue(tables, manner, column.value(code)).countIn(rows);
        } else if (stated.dense) {
            denseCodes.push_back(code);
            dense.push_back(stated.dense);
        } else {
            facet.counts[code] = stated.countIn(rows);
        }
    }
    std::vector<std::uint32_t> counts(dense.size());
    kernels::countAndEach(dense, rows.data(), rows.size(), counts.data());
    for (std::size_t i = 0; i < counts.size(); ++i)
        facet.counts[denseCodes[i]] = counts[i];
}

/// From so many words to read on a second thread gains more than it costs to wake it.
constexpr std::size_t worthSharing = 500'000;
} // namespace

FacetWork::FacetWork(const Tables &tables, const Plan &plan, const Filtered &filtered,
                     std::span<const Dimension> dimensions, const std::stop_token &stop)
    : m_tables(tables)
    , m_plan(plan)
    , m_filtered(filtered)
    , m_stop(stop)
{
    std::size_t words = 0;
    for (const Dimension dimension : dimensions) {
        const SetColumn &column = tables.set(dimension);
        m_facets.push_back({dimension, column.values(), std::vector<std::uint32_t>(column.size())});
        words += column.size() * tables.words();
    }
    m_step = words < worthSharing ? 1 : 2;
}

void FacetWork::doSecond()
{
    if (isShared())
        countFrom(1);
}

void FacetWork::countFrom(std::uint32_t first)
{
    for (Facet &facet : m_facets) {
        if (!m_stop.stop_requested())
            count(m_tables, m_plan, m_filtered, facet, first, m_step);
    }
}

} // namespace hansa::search
