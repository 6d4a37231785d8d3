// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QString>

#include <optional>
#include <span>

namespace hansa::catalogue
{
class Vocabularies;
}

namespace hansa::search
{

/// Why a value cannot be one of this dimension, and what may have been meant.
struct ValueIssue {
    QString why;
    QString hint;
};

/// Nothing where the value is in the vocabulary, or the dimension has none.
[[nodiscard]] std::optional<ValueIssue> issueWith(Dimension dimension, std::string_view value,
                                                  const catalogue::Vocabularies &vocabularies);

/// Those of @p choices that are one or two typing mistakes away, or begin so: "a or b".
[[nodiscard]] QString nearestOf(std::string_view wrong, std::span<const std::string_view> choices);

/// The dimension of that name, plurals ("technologies") too.
[[nodiscard]] std::optional<Dimension> dimensionFromAnyName(std::string_view name);
/// "Did you mean sector?", or all there are.
[[nodiscard]] QString dimensionHint(std::string_view wrong);

inline constexpr std::size_t mostValues = 1000; ///< of a criterion: each costs a look into a column
inline constexpr std::size_t mostWords = 100; ///< of a text: each is looked up in all its spellings

/// Why a criterion that is read cannot be asked; empty where it can.
[[nodiscard]] QString incompleteness(const Criterion &criterion);

} // namespace hansa::search
