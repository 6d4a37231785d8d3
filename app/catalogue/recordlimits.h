// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/codec.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hansa::catalogue
{

/// The most that a record may hold, several times what any catalogue of clusters needs: whoever follows a
/// catalogue shows, searches and exports all of it. docs/catalogue-protocol.md has them as a table.
namespace limits
{
inline constexpr std::size_t idBytes = 200;
inline constexpr std::size_t lineBytes = 1000; ///< a name, a title, a place, a keyword
inline constexpr std::size_t addressBytes = 4000; ///< a URL
inline constexpr std::size_t noteBytes = 4000; ///< a summary in a list: of a country's programme
inline constexpr std::size_t proseBytes = std::size_t(64) << 10; ///< a summary
inline constexpr std::size_t callProseBytes = (std::size_t(256) << 10) + 3; ///< a call's text, as imports cut it
inline constexpr std::size_t entries = 200; ///< of a list
inline constexpr std::size_t memberEntries = 1000; ///< members of a partnership, parties, countries
inline constexpr std::size_t extraKeys = 100; ///< of an object, that this program does not know
inline constexpr std::size_t extraBytes = std::size_t(16) << 10; ///< of one of their values, as JSON
} // namespace limits

/// Whether a field's text may have several lines: a summary has, a name has not.
[[nodiscard]] constexpr bool hasLines(std::string_view key)
{
    return key == "summary" || key == "conditions" || key == "policy" || key == "results" || key == "notes";
}

/// The first field that holds more than it may, with words that say how much; nothing where none does.
[[nodiscard]] std::optional<FieldIssue> beyondLimits(const Record &record);

/// Whether a record needs no reading to say that it is within its limits, as nearly all do: no text that is longer
/// than a line, and fewer commas than the shortest list that is too long. @p json is canonical.
[[nodiscard]] bool isSmall(std::string_view id, std::string_view json);

/// Cuts texts (before a whole character, ending in "…"; addresses go) and lists to what they may hold, the id apart:
/// for what an import reads, which nobody signed.
void cutToLimits(Record &record);

} // namespace hansa::catalogue
