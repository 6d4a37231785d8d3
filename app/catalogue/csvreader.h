// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::catalogue
{

/// Reads CSV (RFC 4180): quoted cells, line ends inside them, CRLF or LF, a byte order mark.
/// Commas, semicolons or tabs: what stands most often in the header line separates.
class CsvReader
{
public:
    /// The most cells of a row: a cell takes more memory than its comma.
    static constexpr std::size_t mostCells = 10'000;

    explicit CsvReader(std::string_view text); ///< must outlive the reader

    /// The next row, empty lines left out; false at the end. A row of more than mostCells is given
    /// without those behind them.
    [[nodiscard]] bool next(std::vector<std::string> &cells);
    [[nodiscard]] bool isTooWide() const { return m_tooWide; } ///< the last row had more than mostCells
    [[nodiscard]] std::int64_t line() const { return m_rowLine; } ///< that the row began on, from 1
    /// Whether the last row's quotation mark was never closed.
    [[nodiscard]] bool isUnclosed() const { return m_unclosed; }

private:
    std::string cell();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    char m_separator = ',';
    bool m_unclosed = false;
    bool m_tooWide = false;
};

} // namespace hansa::catalogue
