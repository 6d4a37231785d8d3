// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"
#include "search/criteria.h"

#include <span>
#include <string>

namespace hansa::search
{

/// The search whose best are like these: a preference for each thing that they state, weighed by
/// how much it says (themes 5, technologies 4, keywords 3, ecosystems 2, size 2, services 1). Of
/// several, what at least half of those that say anything have counts; where nothing is so common,
/// everything. So each rank has its reasons, and the user can weigh them anew.
/// They come first themselves. Without criteria where nothing is stated.
[[nodiscard]] Criteria similarTo(std::span<const catalogue::Organisation> organisations);

/// The search whose best have what @p own lacks and look for what it has: not in its country,
/// in its themes (3), looking for partners there (4) and for the same activities (3), in the
/// countries it looks for (3), with those of @p technologies that it does not state (2).
[[nodiscard]] Criteria complementTo(const catalogue::Organisation &own, std::span<const std::string> technologies);

} // namespace hansa::search
