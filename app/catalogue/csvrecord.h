// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::catalogue
{

/// A row of a CSV file as a JSON object. Headers are the record's keys, those of inner
/// objects with a dot (`members.sme`, `region.nuts`).
///
/// Empty cells are left out. Lists are separated by `;` (`\;` and `\\` inside a value);
/// labels are SCHEME:LEVEL, NACE codes CODE or CODE@REVISION, sources addresses, members of
/// a partnership ids or names, deadlines dates. A cell that begins with `[` or `{` is JSON. An apostrophe
/// before `=`, `+`, `-`, `@`, which keeps spreadsheets from calculating, is taken away.
/// What a column cannot hold stays text, for the reader of records to report.
[[nodiscard]] std::string csvRecord(const std::vector<std::string> &headers, const std::vector<std::string> &cells);

} // namespace hansa::catalogue
