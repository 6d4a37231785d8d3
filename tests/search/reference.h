// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"
#include "search/criteria.h"

#include <map>
#include <set>

/// The design's rules, one organisation and one criterion at a time: slow and obvious.
namespace reference
{

using hansa::catalogue::Organisation;
using hansa::search::Criteria;
using hansa::search::Criterion;
using hansa::search::Dimension;

/// Values an organisation states in a dimension that can be counted, parents included.
[[nodiscard]] std::set<std::string> valuesOf(const Organisation &organisation, Dimension dimension);

/// Fulfilment 0 to 1, nothing where the record doesn't say.
[[nodiscard]] std::optional<double> fulfilment(const Organisation &organisation, const Criterion &criterion);
[[nodiscard]] bool isMet(const Organisation &organisation, const Criterion &criterion);
[[nodiscard]] bool passes(const Organisation &organisation, const Criterion &criterion);
[[nodiscard]] bool passes(const Organisation &organisation, const Criteria &criteria);
/// With @p missing for what the record doesn't say.
[[nodiscard]] double score(const Organisation &organisation, const Criteria &criteria, double missing);

} // namespace reference
