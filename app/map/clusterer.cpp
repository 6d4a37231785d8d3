// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/clusterer.h"

#include "base/fetchahead.h"
#include "base/rankkey.h"
#include "base/together.h"
#include "map/celllocator.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace hansa::map
{

namespace
{

constexpr std::uint32_t none = noCluster;

/// Up to this many cells a view has a table with a place for each; beyond, a hash.
constexpr std::uint64_t denseCells = 1U << 15;
/// What the hash begins with; a power of two.
constexpr std::size_t leastHashed = 1U << 12;
/// How many rows are gathered while so many more come from memory.
constexpr std::size_t batchRows = 256;

/// How many points, and what their scores come to. Sums are kept as integers, here and below, so that the order of
/// the points cannot show in them: positions fit 2^31 points, scores 2^26.
struct Members {
    RankKey best = 0;
    std::uint64_t sumScore = 0;
    std::uint32_t count = 0;

    void add(RankKey rank) { add({rank, roundedScoreOf(rank), 1}); }
    void add(const Members &from)
    {
        best = std::max(best, from.best);
        sumScore += from.sumScore;
        count += from.count;
    }
};

/// A cell while it is filled. A million points are added to some thousand of them: one takes a line of the
/// processor's cache.
struct alignas(64) Cell {
    // In packed steps.
    std::uint32_t minX = UINT32_MAX;
    std::uint32_t maxX = 0;
    std::uint32_t minY = UINT32_MAX;
    std::uint32_t maxY = 0;
    std::uint64_t sumX = 0;
    std::uint64_t sumY = 0;
    Members members;
    std::uint32_t column = 0;
    std::uint32_t line = 0;

    void add(std::uint32_t x, std::uint32_t y, RankKey rank)
    {
        // Ever more seldom true, so that the processor guesses right: faster than to choose without a branch.
        if (x < minX)
            minX = x;
        if (x > maxX)
            maxX = x;
        if (y < minY)
            minY = y;
        if (y > maxY)
            maxY = y;
        sumX += x;
        sumY += y;
        members.add(rank);
    }
    /// What another thread gathered in the same cell.
    void add(const Cell &from)
    {
        minX = std::min(minX, from.minX);
        maxX = std::max(maxX, from.maxX);
        minY = std::min(minY, from.minY);
        maxY = std::max(maxY, from.maxY);
        sumX += from.sumX;
        sumY += from.sumY;
        members.add(from.members);
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

/// To ten decimals, which the units hold: what was 0.7 is 0.7 again.
double scoreOf(double units)
{
    constexpr double decimals = 1e10;
    return std::round(units / roundedUnit * decimals) / decimals;
}

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
        .row = rowOf(members.best),
        .best = scoreOf(double(roundedScoreOf(members.best))),
        .mean = scoreOf(double(members.sumScore) / members.count),
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

        /// Columns from the western edge, across the antimeridian too.
        [[nodiscard]] std::uint32_t fromWest(std::uint32_t column) const
        {
            return column >= firstColumn ? column - firstColumn : column + worldColumns - firstColumn;
        }
        /// A number for a cell of the window, below columns * lines.
        [[nodiscard]] std::uint64_t key(std::uint32_t column, std::uint32_t line) const
        {
            return std::uint64_t(line - firstLine) * columns + fromWest(column);
        }
        [[nodiscard]] bool holds(std::uint32_t column, std::uint32_t line) const
        {
            return fromWest(column) < columns && line >= firstLine && line - firstLine < lines;
        }
    };

    Window window;
    std::optional<CellLocator> locator;
    std::span<const PackedRow> table;
    bool isDense = true;
    std::vector<std::uint32_t> dense; ///< key of a cell -> its place in cells
    std::vector<std::pair<std::uint64_t, std::uint32_t>> hashed; ///< the same for large windows, open addressing
    std::vector<Cell> cells;
    std::vector<SectorCounts> sectors; ///< beside cells
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> clusterOf; ///< place in cells -> place in Clusters::clusters

    void forget() ///< what was gathered
    {
        cells.clear();
        sectors.clear();
    }
    void open(std::span<const PackedRow> rows, const MercatorBox &box, double cellsAcross);
    std::uint32_t &place(std::uint64_t key);
    std::uint32_t placeOf(std::uint32_t column, std::uint32_t line);
    std::uint32_t addCell(std::uint64_t key, std::uint32_t column, std::uint32_t line);
    void makeRoom();
    void gather(const PointSelection &selection, std::span<const std::uint32_t> next, std::uint32_t *cellOf);
    void takeOver(Scratch &second, std::span<std::uint32_t> cellOf);
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
            box.east < 1 ? cellAt(box.east) - firstColumn + 1 : worldColumns - firstColumn + cellAt(box.east - 1) + 1;
    }
}

void Clusterer::Scratch::open(std::span<const PackedRow> rows, const MercatorBox &box, double cellsAcross)
{
    forget();
    table = rows;
    locator.emplace(box, cellsAcross);
    window = Window(box, cellsAcross);
    const std::uint64_t all = std::uint64_t(window.columns) * window.lines;
    isDense = all <= denseCells;
    if (isDense) {
        dense.assign(all, none);
    } else {
        hashed.assign(leastHashed, {0, none});
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

/// Keeps half of the hash free.
void Clusterer::Scratch::makeRoom()
{
    if (isDense || 2 * (cells.size() + 1) <= hashed.size())
        return;
    hashed.assign(2 * hashed.size(), {0, none});
    for (std::uint32_t i = 0; i < cells.size(); ++i)
        place(window.key(cells[i].column, cells[i].line)) = i;
}

/// The place of a cell, which may be new.
inline std::uint32_t Clusterer::Scratch::placeOf(std::uint32_t column, std::uint32_t line)
{
    const std::uint64_t key = window.key(column, line);
    const std::uint32_t known = place(key);
    return known != none ? known : addCell(key, column, line);
}

std::uint32_t Clusterer::Scratch::addCell(std::uint64_t key, std::uint32_t column, std::uint32_t line)
{
    makeRoom();
    place(key) = std::uint32_t(cells.size());
    Cell &cell = cells.emplace_back();
    cell.column = column;
    cell.line = line;
    sectors.emplace_back();
    return std::uint32_t(cells.size() - 1);
}

/// Adds rows to their cells, and says in @p cellOf, where it is given, beside the rows, which one each is in.
void Clusterer::Scratch::gather(const PointSelection &selection, std::span<const std::uint32_t> next,
                                std::uint32_t *cellOf)
{
    const std::span rows = selection.rows;
    if (cellOf)
        std::fill_n(cellOf, rows.size(), none);
    if (locator->isEmpty())
        return;
    const CellLocator here = *locator; // a copy: the compiler knows that no cell changes it
    const std::size_t both = std::min(rows.size(), next.size());
    const auto take = [&](std::size_t i) {
        const PackedRow &row = table[rows[i]];
        if (!here.holds(row.at))
            return;
        const std::uint32_t place = placeOf(here.cell(row.at.x), here.cell(row.at.y));
        cells[place].add(row.at.x, row.at.y, rankKey(selection.scores[i], rows[i]));
        SectorCounts &counts = sectors[place];
        for (std::uint64_t bits = row.sectors; bits != 0; bits &= bits - 1)
            ++counts[std::size_t(std::countr_zero(bits))];
        if (cellOf)
            cellOf[i] = place;
    };
    for (std::size_t i = 0; i < both; ++i) {
        fetchAhead(&table[next[i]]); // one by one: memory answers so many questions at once and no more
        take(i);
    }
    for (std::size_t i = both; i < rows.size(); ++i)
        take(i);
    for (std::size_t i = both; i < next.size(); ++i)
        fetchAhead(&table[next[i]]);
}

/// Adds what the second thread gathered on the same grid; @p cellOf, of its rows, then counts as ours does.
void Clusterer::Scratch::takeOver(Scratch &second, std::span<std::uint32_t> cellOf)
{
    std::vector<std::uint32_t> places;
    places.reserve(second.cells.size());
    for (std::size_t i = 0; i < second.cells.size(); ++i) {
        const Cell &from = second.cells[i];
        const std::uint32_t place = placeOf(from.column, from.line);
        cells[place].add(from);
        std::ranges::transform(sectors[place], second.sectors[i], sectors[place].begin(), std::plus());
        places.push_back(place);
    }
    for (std::uint32_t &cell : cellOf) {
        cell = cell == none ? none : places[cell];
    }
    second.forget();
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
    const std::size_t count = selection.rows.size();
    // Half for each of two threads. Sums are whole numbers, so it does not show who gathered what.
    const std::size_t half = count >= m_shareFrom ? count / 2 : count;
    open(table, box, grid, half != count);
    m_cellOf.resize(count);
    const auto gather = [&](Half part, std::size_t first, std::size_t end) {
        for (std::size_t later = first; first < end; first = later) {
            later = std::min(first + batchRows, end);
            scratch(part).gather(
                {selection.rows.subspan(first, later - first), selection.scores.subspan(first, later - first)},
                selection.rows.subspan(later, std::min(batchRows, end - later)), m_cellOf.data() + first);
        }
    };
    if (half == count)
        gather(Half::First, 0, count);
    else
        together([&] { gather(Half::First, 0, half); }, [&] { gather(Half::Second, half, count); });
    m_scratch->takeOver(*m_second, std::span(m_cellOf).subspan(half));
    return merge();
}

void Clusterer::begin(std::span<const PackedRow> table, const MercatorBox &box, const ClusterGrid &grid)
{
    open(table, box, grid, true);
    m_cellOf.clear();
}

void Clusterer::open(std::span<const PackedRow> table, const MercatorBox &box, const ClusterGrid &grid, bool both)
{
    m_grid = grid;
    const double cellsAcross = grid.worldPixels() / grid.radius;
    m_scratch->open(table, box, cellsAcross);
    if (both)
        m_second->open(table, box, cellsAcross);
    else
        m_second->forget();
}

void Clusterer::add(Half half, const PointSelection &selection, std::span<const std::uint32_t> next)
{
    assert(selection.rows.size() == selection.scores.size() && scratch(half).locator);
    scratch(half).gather(selection, next, nullptr);
}

Clusters Clusterer::finish()
{
    m_scratch->takeOver(*m_second, {});
    Clusters result = merge();
    m_scratch->forget();
    return result;
}

/// Clusters of the cells that were gathered.
Clusters Clusterer::merge()
{
    Scratch &scratch = *m_scratch;
    const double worldPixels = m_grid.worldPixels();
    Clusters result;
    scratch.sortCells(result.cells);
    scratch.clusterOf.assign(scratch.cells.size(), none);
    result.clusters.reserve(scratch.cells.size());
    for (const std::uint32_t seed : scratch.order) {
        if (scratch.clusterOf[seed] != none) {
            continue;
        }
        const Grown grown = scratch.grow(seed, std::uint32_t(result.clusters.size()), worldPixels, m_grid.radius);
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
