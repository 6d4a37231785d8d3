// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/index.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Column files that somebody altered, with a checksum that is right again.
namespace hostilecolumns
{

inline constexpr std::string_view tie = "tie";

[[nodiscard]] const std::vector<hansa::search::Concept> &concepts();

/// The bytes of a good column file of a small catalogue with long posting lists, partnerships and labels.
[[nodiscard]] const std::string &goodFile();

/// Makes the checksum in the head that of the rest.
void reseal(std::string &file);

/// Where the columns begin: behind head, tie and what is kept beside them.
[[nodiscard]] std::size_t columnsBegin();

/// Reads all that an index gives out, and runs searches of every kind on it.
void useAll(const hansa::search::Index &index);

} // namespace hostilecolumns
