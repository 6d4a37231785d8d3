// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/clusterer.h"

#include "base/together.h"
#include "map/celllocator.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace hansa::map
{

namespace
{

constexpr std::uint32_t none = noCluster;

/// Up to this many cells a view has a table with a place for each; beyond, a hash.
constexpr std::uint64_t denseCells = 1U << 15;

/// Sums are kept as integers, so that the order of the points cannot show in them.
/// Positions fit 2^31 points, scores 2^26.
constexpr double scoreUnit = 68719476736.0; // 2^36

/// How many points, and what their scores come to.
struct Members {
    std::uint32_t count = 0;
    std::uint32_t bestRow = none;
    double best = -std::numeric_limits<double>::infinity();
    std::int64_t sumScore = 0;

    void add(std::uint32_t row, double score) { add({1, row, score, std::int64_t(score * scoreUnit + 0.5)}); }
    void add(const Members &from)
    {
        count += from.count;
        sumScore += from.sumScore;
        if (from.best > best || (from.best == best && from.bestRow < bestRow)) {
            best = from.best;
            bestRow = from.bestRow;
        }
    }
};

/// A cell while it is filled. A million points are added to some thousand of them: one takes a line of the
/// processor's cache.
struct alignas(64) Cell {
    std::uint32_t column = 0;
    std::uint32_t line = 0;
    Members members;
    std::uint64_t sumX = 0;
    std::uint64_t sumY = 0;
    // In packed steps.
    std::uint32_t minX = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t maxX = 0;
    std::uint32_t minY = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t maxY = 0;

    void add(std::uint32_t x, std::uint32_t y, std::uint32_t row, double score)
    {
        members.add(row, score);
        sumX += x;
        sumY += y;
        minX = std::min(minX, x);
        maxX = std::max(maxX, x);
        minY = std::min(minY, y);
        maxY = std::max(maxY, y);
    }
    /// What another thread gathered in the same cell.
    void add(const Cell &from)
    {
        members.add(from.members);
        sumX += from.sumX;
        sumY += from.sumY;
        minX = std::min(minX, from.minX);
        maxX = std::max(maxX, from.maxX);
        minY = std::min(minY, from.minY);
        maxY = std::max(maxY, from.maxY);
    }
    [[nodiscard]] Mercator mean() const
    {
        const double all = members.count * packedSteps;
        return {double(sumX) / all, double(sumY) / all};
    }
};
static_assert(sizeof(Cell) == 64);

/// The cluster that grows from a cell. Across the antimeridian it is also a world to the west or east.
struct Grown {
    explicit Grown(const Cell &cell)
        : members(cell.members)
        , sumX(std::int64_t(cell.sumX))
        , sumY(std::int64_t(cell.sumY))
        , minX(cell.minX)
        , maxX(cell.maxX)
        , minY(cell.minY)
        , maxY(cell.maxY)
    {
    }

    /// @p turns: worlds that the other lies to the west of where it is counted.
    void add(const Cell &from, int turns)
    {
        const std::int64_t turn = turns * std::int64_t(packedSteps);
        members.add(from.members);
        sumX += std::int64_t(from.sumX) + turn * from.members.count;
        sumY += std::int64_t(from.sumY);
        minX = std::min(minX, from.minX + turn);
        maxX = std::max(maxX, from.maxX + turn);
        minY = std::min<std::int64_t>(minY, from.minY);
        maxY = std::max<std::int64_t>(maxY, from.maxY);
    }

    Members members;
    std::int64_t sumX;
    std::int64_t sumY;
    std::int64_t minX;
    std::int64_t maxX;
    std::int64_t minY;
    std::int64_t maxY;
};

using SectorCounts = std::array<std::uint32_t, 64>;

TopSectors topSectors(const SectorCounts &counts)
{
    TopSectors top;
    for (std::size_t sector = 0; sector < counts.size(); ++sector) {
        SectorCount next{std::uint8_t(sector), counts[sector]};
        for (SectorCount &place : top) {
            if (next.count > place.count || (next.count == place.count && next.sector < place.sector)) {
                std::swap(next, place);
            }
        }
    }
    return top;
}

Cluster asCluster(const Grown &from, const SectorCounts &sectors)
{
    const Members &members = from.members;
    const double all = members.count * packedSteps;
    const double west = wrapped(double(from.minX) / packedSteps);
    const double north = double(from.minY) / packedSteps;
    return {
        .position = members.count == 1 ? Mercator{west, north}
                                       : Mercator{wrapped(double(from.sumX) / all), double(from.sumY) / all},
        .count = members.count,
        .row = members.bestRow,
        .best = members.best,
        .mean = members.count == 1 ? members.best : double(members.sumScore) / (members.count * scoreUnit),
        .sectors = topSectors(sectors),
        .bounds = {west, north, west + double(from.maxX - from.minX) / packedSteps, double(from.maxY) / packedSteps},
    };
}

} // namespace

double ClusterGrid::worldPixels() const
{
    return std::min(tileSize * std::exp2(zoom), maximumCellsAcross * radius);
}

struct Clusterer::Scratch {
    /// Which columns and lines of the grid are in view.
    struct Window {
        std::uint32_t firstColumn = 0;
        std::uint32_t firstLine = 0;
        std::uint32_t columns = 0;
        std::uint32_t lines = 0;
        std::uint32_t worldColumns = 0; ///< round the world; the last one is narrower

        Window() = default;
        Window(const MercatorBox &box, double cellsAcross);

        /// A number for a cell of the window, below columns * lines.
        [[nodiscard]] std::uint64_t key(std::uint32_t column, std::uint32_t line) const
        {
            const std::uint32_t fromWest =
                column >= firstColumn ? column - firstColumn : column + worldColumns - firstColumn;
            return std::uint64_t(line - firstLine) * columns + fromWest;
        }
        [[nodiscard]] bool holds(std::uint32_t column, std::uint32_t line) const
        {
            const std::uint32_t fromWest =
                column >= firstColumn ? column - firstColumn : column + worldColumns - firstColumn;
            return fromWest < columns && line >= firstLine && line - firstLine < lines;
        }
    };

    Window window;
    bool isDense = true;
    std::vector<std::uint32_t> dense; ///< key of a cell -> its place in cells
    std::vector<std::pair<std::uint64_t, std::uint32_t>> hashed; ///< the same for large windows, open addressing
    std::vector<Cell> cells;
    std::vector<SectorCounts> sectors; ///< beside cells
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> clusterOf; ///< place in cells -> place in Clusters::clusters

    void open(const MercatorBox &box, double cellsAcross, std::size_t points);
    std::uint32_t &place(std::uint64_t key);
    void gather(std::span<const PackedRow> table, const PointSelection &selection, std::span<std::uint32_t> cellOf,
                const MercatorBox &box, double cellsAcross);
    void takeOver(const Scratch &second, std::span<std::uint32_t> cellOf);
    void sortCells(std::vector<GridCell> &result);
    Grown grow(std::uint32_t seed, std::uint32_t number, double worldPixels, double radius);
};

Clusterer::Scratch::Window::Window(const MercatorBox &box, double cellsAcross)
{
    const auto cellAt = [cellsAcross](double ordinate) {
        return std::uint32_t(std::clamp(ordinate, 0.0, 1.0) * cellsAcross);
    };
    worldColumns = cellAt(1) + 1;
    firstLine = cellAt(box.north);
    lines = cellAt(box.south) - firstLine + 1;
    if (box.width() * cellsAcross + 2 >= cellsAcross) {
        columns = worldColumns; // all round, lest one cell stands at both ends
    } else {
        firstColumn = cellAt(box.west);
        columns =
            box.east <= 1 ? cellAt(box.east) - firstColumn + 1 : worldColumns - firstColumn + cellAt(box.east - 1) + 1;
    }
}

void Clusterer::Scratch::open(const MercatorBox &box, double cellsAcross, std::size_t points)
{
    window = Window(box, cellsAcross);
    cells.clear();
    sectors.clear();
    const std::uint64_t all = std::uint64_t(window.columns) * window.lines;
    isDense = all <= denseCells;
    if (isDense) {
        dense.assign(all, none);
    } else {
        hashed.assign(std::bit_ceil(2 * points + 2), {0, none});
    }
}

/// Where the place of a cell is kept; none if it has no points yet.
std::uint32_t &Clusterer::Scratch::place(std::uint64_t key)
{
    if (isDense) {
        return dense[key];
    }
    const std::size_t mask = hashed.size() - 1;
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 24) & mask;
    while (hashed[slot].second != none && hashed[slot].first != key) {
        slot = (slot + 1) & mask;
    }
    hashed[slot].first = key;
    return hashed[slot].second;
}

/// Fills the cells, and says in @p cellOf, beside the rows, which one each is in.
void Clusterer::Scratch::gather(std::span<const PackedRow> table, const PointSelection &selection,
                                std::span<std::uint32_t> cellOf, const MercatorBox &box, double cellsAcross)
{
    const CellLocator locator(box, cellsAcross);
    LocatedPoints located;
    std::ranges::fill(cellOf, none);
    for (std::size_t first = 0; first < cellOf.size(); first += LocatedPoints::most) {
        const std::size_t some = std::min(LocatedPoints::most, cellOf.size() - first);
        locator.locate(table, selection.rows.subspan(first, some), located);
        const std::span inView(located.inView.data(), located.inViewCount);
        for (const std::uint32_t i : inView) {
            const auto column = std::uint32_t(located.column[i]);
            const auto line = std::uint32_t(located.line[i]);
            std::uint32_t &known = place(window.key(column, line));
            if (known == none) {
                known = std::uint32_t(cells.size());
                Cell &cell = cells.emplace_back();
                cell.column = column;
                cell.line = line;
                sectors.emplace_back();
            }
            cellOf[first + i] = known;
        }
        const std::uint32_t *const rows = selection.rows.data() + first;
        const double *const scores = selection.scores.data() + first;
        const std::uint32_t *const places = cellOf.data() + first;
        for (const std::uint32_t i : inView)
            cells[places[i]].add(located.x[i], located.y[i], rows[i], scores[i]);
        for (const std::uint32_t i : inView) {
            SectorCounts &counts = sectors[places[i]];
            for (std::uint64_t bits = located.sectors[i]; bits != 0; bits &= bits - 1)
                ++counts[std::size_t(std::countr_zero(bits))];
        }
    }
}

/// Adds what the second thread gathered on the same grid; @p cellOf, of its rows, then counts as ours does.
void Clusterer::Scratch::takeOver(const Scratch &second, std::span<std::uint32_t> cellOf)
{
    std::vector<std::uint32_t> placeOf(second.cells.size());
    for (std::uint32_t i = 0; i < second.cells.size(); ++i) {
        const Cell &from = second.cells[i];
        std::uint32_t &known = place(window.key(from.column, from.line));
        if (known == none) {
            known = std::uint32_t(cells.size());
            cells.push_back(from);
            sectors.push_back(second.sectors[i]);
        } else {
            cells[known].add(from);
            std::ranges::transform(sectors[known], second.sectors[i], sectors[known].begin(), std::plus());
        }
        placeOf[i] = known;
    }
    for (std::uint32_t &cell : cellOf) {
        cell = cell == none ? none : placeOf[cell];
    }
}

/// Lists the cells by line and column, and sets the order they merge in.
void Clusterer::Scratch::sortCells(std::vector<GridCell> &result)
{
    order.resize(cells.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](std::uint32_t i) { return std::pair(cells[i].line, cells[i].column); });
    result.reserve(cells.size());
    for (const std::uint32_t i : order) {
        result.push_back({cells[i].column, cells[i].line, cells[i].members.count});
    }
    std::ranges::sort(order, {}, [this](std::uint32_t i) {
        return std::tuple(~cells[i].members.count, cells[i].line, cells[i].column);
    });
}

/// The cluster of @p seed and the neighbours that no cluster has yet and whose mean is closer than
/// @p radius pixels; its sectors are then beside the seed. As means lie in their cells, only adjacent cells can be that
/// close.
Grown Clusterer::Scratch::grow(std::uint32_t seed, std::uint32_t number, double worldPixels, double radius)
{
    Grown grown(cells[seed]);
    const Mercator mean = cells[seed].mean();
    const std::uint32_t column = cells[seed].column;
    const std::uint32_t line = cells[seed].line;
    clusterOf[seed] = number;
    for (const std::uint32_t nearLine : {line - 1, line, line + 1}) {
        for (int step = -2; step <= 2; ++step) { // 2: the column at the antimeridian is narrower
            const std::int64_t around = window.worldColumns;
            const auto nearColumn = std::uint32_t(((std::int64_t(column) + step) % around + around) % around);
            if (!window.holds(nearColumn, nearLine)) {
                continue;
            }
            const std::uint32_t other = place(window.key(nearColumn, nearLine));
            if (other == none || clusterOf[other] != none) {
                continue;
            }
            const Cell &from = cells[other];
            const Mercator otherMean = from.mean();
            const double way = shortWay(mean.x, otherMean.x);
            if (std::hypot(way * worldPixels, (otherMean.y - mean.y) * worldPixels) >= radius) {
                continue;
            }
            clusterOf[other] = number;
            const int turn = int(std::lround(mean.x + way - otherMean.x)); // -1 or 1 across the antimeridian
            grown.add(from, turn);
            std::ranges::transform(sectors[seed], sectors[other], sectors[seed].begin(), std::plus());
        }
    }
    return grown;
}

Clusterer::Clusterer(std::size_t shareFrom)
    : m_scratch(std::make_unique<Scratch>())
    , m_second(std::make_unique<Scratch>())
    , m_shareFrom(std::max<std::size_t>(2, shareFrom))
{
}

Clusterer::~Clusterer() = default;
Clusterer::Clusterer(Clusterer &&) noexcept = default;
Clusterer &Clusterer::operator=(Clusterer &&) noexcept = default;

Clusters Clusterer::run(std::span<const PackedRow> table, const PointSelection &selection, const MercatorBox &box,
                        const ClusterGrid &grid)
{
    assert(selection.rows.size() == selection.scores.size());
    Scratch &scratch = *m_scratch;
    const double worldPixels = grid.worldPixels();
    const double cellsAcross = worldPixels / grid.radius;
    const std::size_t count = selection.rows.size();
    m_cellOf.resize(count);
    // Half for each of two threads. Sums are whole numbers, so it does not show who gathered what.
    const std::size_t half = count >= m_shareFrom ? count / 2 : count;
    const auto gather = [&](Scratch &into, std::size_t first, std::size_t length) {
        into.open(box, cellsAcross, count);
        into.gather(table, {selection.rows.subspan(first, length), selection.scores.subspan(first, length)},
                    std::span(m_cellOf).subspan(first, length), box, cellsAcross);
    };
    if (half == count) {
        gather(scratch, 0, count);
    } else {
        together([&] { gather(scratch, 0, half); }, [&] { gather(*m_second, half, count - half); });
        scratch.takeOver(*m_second, std::span(m_cellOf).subspan(half));
    }

    Clusters result;
    scratch.sortCells(result.cells);
    scratch.clusterOf.assign(scratch.cells.size(), none);
    result.clusters.reserve(scratch.cells.size());
    for (const std::uint32_t seed : scratch.order) {
        if (scratch.clusterOf[seed] != none) {
            continue;
        }
        const Grown grown = scratch.grow(seed, std::uint32_t(result.clusters.size()), worldPixels, grid.radius);
        result.clusters.push_back(asCluster(grown, scratch.sectors[seed]));
        result.inView += grown.members.count;
    }
    return result;
}

std::vector<std::uint32_t> Clusterer::assignment() const
{
    std::vector<std::uint32_t> result(m_cellOf.size());
    std::ranges::transform(m_cellOf, result.begin(), [this](std::uint32_t cell) {
        return cell == none ? noCluster : m_scratch->clusterOf[cell];
    });
    return result;
}

} // namespace hansa::map
