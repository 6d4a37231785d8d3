// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/checks/check.h"
#include "search/columns/tables.h"

namespace hansa::search
{

/// A number between two ends: member counts, staff, year of foundation, a profile's age.
template<class Number> class RangeCheck : public Check
{
public:
    RangeCheck(const NumberColumn<Number> &column, Number low, Number high, bool isDay = false)
        : m_column(column)
        , m_low(low)
        , m_high(high)
        , m_isDay(isDay)
    {
    }

    void met(Block block, Word *out) const override;
    const Bitmap *known() const override { return &m_column.known; }
    bool isBinary() const override { return true; }
    double fulfilment(std::uint32_t row) const override { return isMet(row) ? 1.0 : 0.0; }
    bool isMet(std::uint32_t row) const override
    {
        return m_column.values[row] >= m_low && m_column.values[row] <= m_high;
    }
    std::vector<std::string> matched(std::uint32_t row) const override;

private:
    const NumberColumn<Number> &m_column;
    Number m_low;
    Number m_high;
    bool m_isDay;
};

extern template class RangeCheck<std::int32_t>;
extern template class RangeCheck<double>;

} // namespace hansa::search
