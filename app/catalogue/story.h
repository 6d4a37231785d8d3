// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// What came of it, in figures.
struct Outcome {
    std::string what;
    std::optional<double> value;
    std::string unit;
    Extras extras;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// A success story.
struct Story : RecordHead {
    std::string title;
    std::string summary;
    std::vector<std::string> organisations; ///< ids or names
    std::string partnership; ///< a partnership's id, else a name
    std::vector<std::string> countries;
    std::optional<int> year;
    std::vector<Outcome> outcomes;
    std::string url;

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace hansa::catalogue
