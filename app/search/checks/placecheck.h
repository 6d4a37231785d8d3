// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/checks/check.h"
#include "search/columns/tables.h"

namespace hansa::search
{

/// How near a row lies to a place.
class NearnessCheck : public Check
{
public:
    /// @p rows: how many of the positions are somebody's.
    NearnessCheck(const Positions &positions, std::uint32_t rows, const Nearness &nearness);

    void met(Block block, Word *out) const override;
    const Bitmap *known() const override { return m_known; }
    bool isBinary() const override { return m_nearness.falloff == Falloff::Step; }
    double fulfilment(std::uint32_t row) const override;
    void fulfilments(std::span<const std::uint32_t> rows, double *out) const override;
    void expect(std::span<const std::uint32_t> rows) const override;
    bool isMet(std::uint32_t row) const override;
    std::vector<std::string> matched(std::uint32_t row) const override;

private:
    [[nodiscard]] double distance(std::uint32_t row) const;

    const Positions &m_positions;
    const Bitmap *m_known; ///< null: all are, and nobody need be asked
    Nearness m_nearness;
    PlanePoint m_from;
    double m_chord; ///< squared chord of the limit
};

/// A box in the steps of Positions, edges included.
struct StepBox {
    std::int32_t west = 0;
    std::int32_t south = 0;
    std::int32_t east = 0;
    std::int32_t north = 0;
    bool wraps = false; ///< across the antimeridian; between two steps the west is above the east as well
};

/// Whether a row lies in a part of the map.
class AreaCheck : public Check
{
public:
    AreaCheck(const Positions &positions, const Area &area);

    void met(Block block, Word *out) const override;
    const Bitmap *known() const override { return &m_positions.known; }
    bool isBinary() const override { return true; }
    double fulfilment(std::uint32_t row) const override { return isMet(row) ? 1.0 : 0.0; }
    bool isMet(std::uint32_t row) const override;
    std::vector<std::string> matched(std::uint32_t row) const override;

private:
    const Positions &m_positions;
    Area m_area;
    StepBox m_bounds; ///< of box and rings together
};

/// Inside the box, or inside an odd number of the rings.
[[nodiscard]] bool contains(const Area &area, LatLon place);

} // namespace hansa::search
