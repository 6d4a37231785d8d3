// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/largepages.h"
#include "map/mappoint.h"
#include "map/packedpoint.h"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace hansa::map
{

/// What a map shows of each row of its giver, beside one another: made once, read by every set of
/// those rows. Until it is set a row is nowhere.
class MarkTable
{
public:
    explicit MarkTable(std::uint32_t rows)
        : m_rows(rows)
        , m_vague(rows)
    {
    }

    /// What is beyond Web Mercator's edge, or no number, stays nowhere. Requires: @p row is one of the table's.
    void set(std::uint32_t row, Mercator at, std::uint8_t theme, bool vague);

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_rows.size()); }
    [[nodiscard]] bool isPlaced(std::uint32_t row) const { return m_rows[row].at != nowhere; }
    [[nodiscard]] Mercator position(std::uint32_t row) const { return unpacked(m_rows[row].at); } ///< to a centimetre
    [[nodiscard]] std::uint8_t theme(std::uint32_t row) const
    {
        return std::uint8_t(std::countr_zero(m_rows[row].sectors));
    }
    [[nodiscard]] bool isVague(std::uint32_t row) const { return m_vague[row] != 0; }
    /// As clustering reads them; a sector is a theme.
    [[nodiscard]] std::span<const PackedRow> rows() const { return m_rows; }

private:
    LargeVector<PackedRow> m_rows;
    std::vector<std::uint8_t> m_vague;
};

} // namespace hansa::map
