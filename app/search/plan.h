// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/checks/check.h"
#include "search/columns/tables.h"
#include "search/search.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace hansa::search
{

/// A criterion made ready for an index.
struct PlannedCriterion {
    std::uint32_t place = 0; ///< in Criteria::list
    const Criterion *criterion = nullptr;
    std::shared_ptr<const Check> check;
};

/// A request made ready for an index. Borrows the criteria and the tables.
struct Plan {
    std::vector<PlannedCriterion> filters; ///< musts and excludes, in their order
    std::vector<PlannedCriterion> prefers; ///< in their order
    double totalWeight = 0;
    double doubt = 0;
    std::vector<WordReading> words;

    /// Whether counting the values of @p dimension sets this filter aside.
    [[nodiscard]] static bool isReplacedBy(const PlannedCriterion &filter, Dimension dimension);
    /// Fulfilment of a prefer, doubt where the record doesn't say.
    [[nodiscard]] double fulfilment(const PlannedCriterion &prefer, std::uint32_t row) const;
    /// The score by the book: one row, criterion by criterion.
    [[nodiscard]] double score(std::uint32_t row) const;
};

/// Leaves out criteria that ask nothing (no values, no bounds, no place).
[[nodiscard]] Plan makePlan(const Tables &tables, const Request &request, const std::stop_token &stop);

/// Whether a criterion asks for anything; one that doesn't has no effect.
[[nodiscard]] bool asksSomething(const Criterion &criterion);

} // namespace hansa::search
