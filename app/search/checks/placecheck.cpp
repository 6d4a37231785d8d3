// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/checks/placecheck.h"

#include "base/fetchahead.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace hansa::search
{

namespace
{
/// Of distances that are wanted however long they are.
constexpr double anyDistance = std::numeric_limits<double>::infinity();

double squaredChord(double km)
{
    const double angle = km / (2 * earthRadiusKm);
    if (angle >= std::numbers::pi / 2)
        return std::numeric_limits<double>::infinity();
    const double half = std::sin(angle);
    return 4 * half * half;
}

bool contains(const Box &box, LatLon place)
{
    if (place.lat < box.south || place.lat > box.north)
        return false;
    return box.west <= box.east ? place.lon >= box.west && place.lon <= box.east
                                : place.lon >= box.west || place.lon <= box.east;
}

/// Even-odd rule; a side belongs to the half-open range of its latitudes.
bool crosses(LatLon a, LatLon b, LatLon place)
{
    if ((a.lat > place.lat) == (b.lat > place.lat))
        return false;
    return place.lon < (b.lon - a.lon) * (place.lat - a.lat) / (b.lat - a.lat) + a.lon;
}

/// The lowest step whose degrees are not below these; beyond what any place has, where they are that or no number.
std::int64_t lowestStep(double degrees)
{
    constexpr double most = 360;
    if (!(degrees > -most))
        return -std::int64_t(most * Positions::degree);
    auto step = std::int64_t(std::ceil(std::min(degrees, most) * Positions::degree));
    // The product was rounded.
    while (double(step - 1) / Positions::degree >= degrees)
        --step;
    while (degrees <= most && double(step) / Positions::degree < degrees)
        ++step;
    return step;
}

std::int32_t clamped(std::int64_t step)
{
    using Limits = std::numeric_limits<std::int32_t>;
    return std::int32_t(std::clamp<std::int64_t>(step, Limits::min(), Limits::max()));
}

std::int32_t firstStepFrom(double degrees)
{
    return clamped(lowestStep(degrees));
}

std::int32_t lastStepTo(double degrees)
{
    return clamped(-lowestStep(-degrees));
}

Box boundsOf(const Area &area)
{
    if (area.rings.empty() && area.box)
        return *area.box;
    Box bounds{180, 90, -180, -90};
    const auto take = [&bounds](double west, double south, double east, double north) {
        bounds = {std::min(bounds.west, west), std::min(bounds.south, south), std::max(bounds.east, east),
                  std::max(bounds.north, north)};
    };
    for (const auto &ring : area.rings) {
        for (const LatLon &corner : ring)
            take(corner.lon, corner.lat, corner.lon, corner.lat);
    }
    if (area.box) {
        const bool wraps = area.box->west > area.box->east;
        take(wraps ? -360 : area.box->west, area.box->south, wraps ? 360 : area.box->east, area.box->north);
    }
    return bounds;
}

StepBox stepsWithin(const Box &box)
{
    return {.west = firstStepFrom(box.west),
            .south = firstStepFrom(box.south),
            .east = lastStepTo(box.east),
            .north = lastStepTo(box.north),
            .wraps = box.west > box.east};
}
} // namespace

bool contains(const Area &area, LatLon place)
{
    if (area.box && contains(*area.box, place))
        return true;
    bool inside = false;
    for (const auto &ring : area.rings) {
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            inside ^= crosses(ring[before], ring[i], place);
    }
    return inside;
}

NearnessCheck::NearnessCheck(const Positions &positions, std::uint32_t rows, const Nearness &nearness)
    : m_positions(positions)
    , m_known(positions.areComplete(rows) ? nullptr : &positions.known)
    , m_nearness(nearness)
    , m_from(planePoint(nearness.place))
    , m_chord(squaredChord(nearness.withinKm))
{
}

void NearnessCheck::met(Block block, Word *out) const
{
    kernels::withinChord(m_positions.plane.data() + block.firstRow(), m_from, m_chord, out, block.words);
    kernels::andInto(out, m_positions.known.words().data() + block.firstWord, block.words);
}

double NearnessCheck::distance(std::uint32_t row) const
{
    double km = 0;
    kernels::distances(m_positions.plane.data(), m_from, anyDistance, &row, 1, &km);
    return km;
}

bool NearnessCheck::isMet(std::uint32_t row) const
{
    Word bit = 0;
    met({row / wordRows, 1}, &bit);
    return (bit >> (row % wordRows)) & 1;
}

double NearnessCheck::fulfilment(std::uint32_t row) const
{
    double result = 0;
    fulfilments({&row, 1}, &result);
    return result;
}

void NearnessCheck::fulfilments(std::span<const std::uint32_t> rows, double *out) const
{
    const double within = m_nearness.withinKm;
    switch (m_nearness.falloff) {
    case Falloff::Step:
        for (std::size_t i = 0; i < rows.size(); ++i)
            out[i] = isMet(rows[i]) ? 1.0 : 0.0;
        return;
    case Falloff::Linear:
        kernels::distances(m_positions.plane.data(), m_from, within, rows.data(), rows.size(), out);
        for (std::size_t i = 0; i < rows.size(); ++i)
            out[i] = std::max(0.0, 1.0 - out[i] / within);
        return;
    case Falloff::Soft:
        kernels::distances(m_positions.plane.data(), m_from, anyDistance, rows.data(), rows.size(), out);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double share = out[i] / within;
            out[i] = std::exp(-std::numbers::ln2 * (share * share));
        }
        return;
    }
}

void NearnessCheck::expect(std::span<const std::uint32_t> rows) const
{
    for (const std::uint32_t row : rows)
        fetchAhead(&m_positions.plane[row]);
}

std::vector<std::string> NearnessCheck::matched(std::uint32_t row) const
{
    return {std::to_string(std::lround(distance(row))) + " km"};
}

AreaCheck::AreaCheck(const Positions &positions, const Area &area)
    : m_positions(positions)
    , m_area(area)
    , m_bounds(stepsWithin(boundsOf(area)))
{
    std::erase_if(m_area.rings, [](const auto &ring) { return ring.size() < 3; });
}

void AreaCheck::met(Block block, Word *out) const
{
    const std::size_t first = block.firstRow();
    const std::int32_t *lat = m_positions.lat.data() + first;
    const std::int32_t *lon = m_positions.lon.data() + first;
    std::array<Word, blockWords> bits;
    if (!m_bounds.wraps) {
        kernels::inRange(lon, m_bounds.west, m_bounds.east, out, block.words);
    } else {
        kernels::inRange(lon, m_bounds.west, std::numeric_limits<std::int32_t>::max(), out, block.words);
        kernels::inRange(lon, std::numeric_limits<std::int32_t>::min(), m_bounds.east, bits.data(), block.words);
        kernels::orInto(out, bits.data(), block.words);
    }
    kernels::inRange(lat, m_bounds.south, m_bounds.north, bits.data(), block.words);
    kernels::andInto(out, bits.data(), block.words);
    kernels::andInto(out, m_positions.known.words().data() + block.firstWord, block.words);
    if (m_area.rings.empty())
        return;
    for (std::uint32_t w = 0; w < block.words; ++w) {
        for (Word left = out[w]; left != 0; left &= left - 1) {
            const auto bit = std::uint32_t(std::countr_zero(left));
            if (!isMet((block.firstWord + w) * wordRows + bit))
                out[w] &= ~(Word(1) << bit);
        }
    }
}

bool AreaCheck::isMet(std::uint32_t row) const
{
    return contains(m_area, m_positions.at(row));
}

std::vector<std::string> AreaCheck::matched(std::uint32_t row) const
{
    if (!isMet(row) || m_area.name.empty())
        return {};
    return {m_area.name};
}

} // namespace hansa::search
