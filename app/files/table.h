// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace hansa::files
{

/// One value of a table: nothing (not stated), text, a number, yes or no, or a list of texts.
using Cell = std::variant<std::monostate, std::string, double, std::int64_t, bool, std::vector<std::string>>;

/// What a column holds.
struct Column {
    std::string key; ///< the JSON key, and the header of a CSV file
    QString heading; ///< for people
    bool right = false; ///< numbers stand to the right where they are shown
};

using Row = std::vector<Cell>;

/// Rows and what their columns mean: what lists, CSV files and comparisons are written from.
/// Each row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The cell in words: numbers as JSON writes them, lists joined by "; ".
[[nodiscard]] std::string plainText(const Cell &cell);

/// The cell as a JSON value; `null` where nothing is stated.
[[nodiscard]] std::string jsonText(const Cell &cell);

} // namespace hansa::files
