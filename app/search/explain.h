// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/plan.h"
#include "search/topk.h"

namespace hansa::search
{

/// Turns ranked rows into hits: reach always, parts and musts where @p withParts.
[[nodiscard]] std::vector<Hit> explain(const Plan &plan, std::span<const TopK::Entry> ranked, bool withParts);

} // namespace hansa::search
