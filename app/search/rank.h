// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/plan.h"
#include "search/topk.h"

namespace hansa::search
{

/// The @p k best of the rows that pass, in order. Where @p rows and @p scores are given,
/// they get every row that passes.
[[nodiscard]] std::vector<TopK::Entry> rankRows(const Tables &tables, const Plan &plan, std::span<const Word> pass,
                                                std::size_t k, const std::stop_token &stop,
                                                std::vector<Row> *rows = nullptr,
                                                std::vector<double> *scores = nullptr);

} // namespace hansa::search
