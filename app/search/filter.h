// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/plan.h"

namespace hansa::search
{

/// Which rows pass, and what each filter keeps out.
struct Filtered {
    std::vector<Word> pass;
    std::uint32_t count = 0;
    std::vector<std::uint32_t> gains; ///< of each filter: rows that fail it and no other

    /// Rows that pass all but the musts that counting @p dimension sets aside.
    [[nodiscard]] std::span<const Word> openFor(Dimension dimension) const;

    std::vector<std::pair<Dimension, std::vector<Word>>> open; ///< only where it is not pass itself
};

/// One pass, block by block. @p facets says which dimensions will be counted.
[[nodiscard]] Filtered filterRows(const Tables &tables, const Plan &plan, std::span<const Dimension> facets,
                                  const std::stop_token &stop);

} // namespace hansa::search
