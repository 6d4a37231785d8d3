// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa::publish
{

/// What two ways of writing a name are compared by: folded, without punctuation, spaces,
/// "the", "and" and the legal form at either end. "The Food & Bio Cluster e.V." gives
/// "foodbiocluster". Empty where nothing is left.
[[nodiscard]] std::string nameKey(std::string_view name);

/// Keys of the parts of a name that has some: before and in its bracket, on both sides of
/// a dash where a side is an acronym or has three words. A place that only tells where it is
/// ("Association (Hungary)") is none of them; neither is the whole name.
[[nodiscard]] std::vector<std::string> partKeys(std::string_view name);

/// The key without a word at its end or start that says what it is and not which one:
/// "IMAGO-MOL Cluster" gives "imagomol". Empty where there is no such word, or what is left
/// is weak.
[[nodiscard]] std::string coreKey(std::string_view name);

/// Whether a key is so short that it means many things: it needs a country to agree.
[[nodiscard]] bool isWeakKey(std::string_view key);

} // namespace hansa::publish
