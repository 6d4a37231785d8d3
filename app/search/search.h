// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"
#include "search/criteria.h"
#include "search/recipient.h"

#include <optional>
#include <stop_token>

namespace hansa::search
{

class Index;

/// What is asked of an Index.
struct Request {
    Criteria criteria;
    std::uint32_t top = 50; ///< hits wanted; 0 too
    std::uint32_t offset = 0; ///< hits to leave out before them
    std::vector<Dimension> facets; ///< of facetDimensions
    bool explain = false; ///< fill Hit::parts and Hit::musts
    bool relax = false; ///< fill Answer::relaxations
    bool allRows = false; ///< fill Answer::rows and scores
    std::string ownCountry; ///< what "mine" is for LooksFor, ISO; empty: nothing
};

/// Filters, scores, ranks and counts in one pass over the columns.
/// Any thread; time grows with rows, criteria and facet values. Nothing once @p stop is requested.
/// @p recipients get every row that passes while the search runs: what is done with each row is done sooner, and
/// neither written nor read again, where it need not be kept.
[[nodiscard]] std::optional<Answer> run(const Index &index, const Request &request, const std::stop_token &stop = {},
                                        const Recipients &recipients = {});

} // namespace hansa::search
