// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "cli/mapview.h"
#include "cli/output.h"
#include "search/fairness.h"
#include "search/histogram.h"
#include "search/question.h"
#include "search/search.h"

#include <optional>

namespace hansa::cli
{

/// How long a search took, in milliseconds.
struct Timing {
    std::uint32_t runs = 0;
    double medianMs = 0;
    double p95Ms = 0;
};

/// A search and all that it gave.
struct SearchAnswer {
    const search::Index &index;
    const search::Request &request;
    search::Answer answer;
    std::optional<map::Clusters> clusters; ///< where asked for
    const PointTable *points = nullptr;
    std::optional<Timing> timing;
    bool relaxationsAsked = false;
    bool linkAsked = false;
    std::optional<std::vector<bool>> robust; ///< for each hit, where asked for
    std::optional<std::vector<search::Question>> questions; ///< where asked for
    std::optional<std::vector<search::Skew>> mirror; ///< where asked for
    std::vector<search::Histogram> histograms; ///< in the order asked for
};

/// Writes it in the output's format. A CSV file has the list alone.
[[nodiscard]] Result<void> write(const Output &output, const SearchAnswer &answer);

/// The document of cli.md.
void writeJson(JsonWriter &json, const SearchAnswer &answer);

/// The list: `id`, `name`, `country`, `city`, `score`, `reach`.
/// Scores rounded to three digits where @p forPeople is set.
[[nodiscard]] files::Table listOf(const SearchAnswer &answer, bool forPeople);

} // namespace hansa::cli
