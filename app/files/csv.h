// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "files/table.h"

#include <string>
#include <string_view>

namespace hansa::files
{

/// How a CSV file is written, where programs differ in what they read.
struct CsvOptions {
    bool byteOrderMark = false; ///< EF BB BF first: spreadsheets then take the file for UTF-8
};

/// The table as CSV (RFC 4180): UTF-8, commas, CRLF, the columns' keys as header.
///
/// Lists are joined by `;`, with `\;` and `\\` for those characters inside a value.
/// Text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a
/// tab or a carriage return) gets an apostrophe before it; numbers never do.
[[nodiscard]] std::string toCsv(const Table &table, CsvOptions options = {});

} // namespace hansa::files
