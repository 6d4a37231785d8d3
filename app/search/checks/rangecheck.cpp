// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/checks/rangecheck.h"

#include <charconv>

namespace hansa::search
{

template<class Number> void RangeCheck<Number>::met(Block block, Word *out) const
{
    kernels::inRange(m_column.values.data() + block.firstRow(), m_low, m_high, out, block.words);
    kernels::andInto(out, m_column.known.words().data() + block.firstWord, block.words);
}

template<class Number> std::vector<std::string> RangeCheck<Number>::matched(std::uint32_t row) const
{
    if (!isMet(row))
        return {};
    if (m_isDay)
        return {PartialDate::ofDay(Day(std::chrono::days(int(m_column.values[row])))).toString()};
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, m_column.values[row]).ptr;
    return {std::string(text, end)};
}

template class RangeCheck<std::int32_t>;
template class RangeCheck<double>;

} // namespace hansa::search
