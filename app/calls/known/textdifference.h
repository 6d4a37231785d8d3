// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/callchanges.h"

#include <string>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// A stretch of two texts: in both, only in the earlier, only in the later.
struct TextPart {
    enum Kind { Same, Removed, Added };
    Kind kind = Same;
    std::string text;

    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// What it takes to make @p after of @p before, by words, as few of them as possible; what is removed
/// before what is added in its place. The parts that are not Added are @p before, those that are not
/// Removed @p after. Of texts with more than 5,000 differing words the whole middle is exchanged.
[[nodiscard]] std::vector<TextPart> textDifference(std::string_view before, std::string_view after);

/// The same with of what stayed only @p around words beside each difference, "…" for the rest.
[[nodiscard]] std::vector<TextPart> shortened(const std::vector<TextPart> &parts, int around = 8);

/// The difference of a change of a text, shortened; none where the field is no text.
[[nodiscard]] std::vector<TextPart> differenceOf(const CallChange &change);

} // namespace hansa::calls
