// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/histogram.h"

#include "search/columns/tables.h"
#include "search/index.h"

#include <algorithm>
#include <cmath>

namespace hansa::search
{

namespace
{
constexpr double yearStep = 5;
constexpr std::size_t mostYearSteps = 30; ///< what is older falls into the first

std::vector<double> yearEdges(double least, double most)
{
    std::vector<double> edges;
    const double last = std::floor(most / yearStep) * yearStep + yearStep;
    const double first = std::max(std::floor(least / yearStep) * yearStep, last - yearStep * double(mostYearSteps));
    for (double edge = first; edge <= last; edge += yearStep)
        edges.push_back(edge);
    edges.front() = std::min(edges.front(), least);
    return edges;
}

/// 0, 1, 2, 5, 10, 20, 50 …: those around the numbers.
std::vector<double> countEdges(double least, double most)
{
    std::vector<double> edges{0};
    for (double ten = 1; edges.back() <= most; ten *= 10) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (edges.back() <= most)
                edges.push_back(step * ten);
        }
    }
    const auto above = std::ranges::upper_bound(edges, least);
    edges.erase(edges.begin(), above == edges.begin() ? above : above - 1);
    edges.front() = std::min(edges.front(), least);
    return edges;
}

std::optional<double> numberAt(const Tables &tables, Dimension dimension, std::uint32_t row)
{
    return dimension == Dimension::Staff ? tables.staff.at(row) : tables.number(dimension).at(row);
}
} // namespace

std::optional<Histogram> histogram(const Index &index, const Request &request, Dimension dimension,
                                   const std::stop_token &stop)
{
    Request without;
    without.criteria = request.criteria;
    without.ownCountry = request.ownCountry;
    without.top = 0;
    without.allRows = true;
    std::erase_if(without.criteria.list, [&](const Criterion &criterion) {
        return criterion.dimension == dimension && criterion.mode == Mode::Must;
    });
    const auto answer = run(index, without, stop);
    if (!answer)
        return std::nullopt;
    Histogram histogram;
    histogram.dimension = dimension;
    std::vector<double> numbers;
    for (const Row row : answer->rows) {
        if (const auto stated = numberAt(index.tables(), dimension, number(row)))
            numbers.push_back(*stated);
        else
            ++histogram.notStated;
    }
    if (numbers.empty())
        return histogram;
    const auto [least, most] = std::ranges::minmax(numbers);
    histogram.edges = dimension == Dimension::Founded ? yearEdges(least, most) : countEdges(least, most);
    histogram.counts.resize(histogram.edges.size() - 1);
    for (const double stated : numbers) {
        const auto above = std::ranges::upper_bound(histogram.edges, stated);
        ++histogram.counts[std::size_t(above - histogram.edges.begin()) - 1];
    }
    return histogram;
}

} // namespace hansa::search
