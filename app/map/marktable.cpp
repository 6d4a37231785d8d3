// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/marktable.h"

#include <algorithm>

namespace hansa::map
{

void MarkTable::set(std::uint32_t row, Mercator at, std::uint8_t theme, bool vague)
{
    m_rows[row] = {at.y > 0 && at.y < 1 ? packed(at) : nowhere, 1ULL << std::min(theme, otherTheme)};
    m_vague[row] = vague ? 1 : 0;
}

} // namespace hansa::map
