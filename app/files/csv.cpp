// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/csv.h"

namespace hansa::files
{

namespace
{

void appendField(std::string &out, std::string_view text, bool guardFormula)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool formula = guardFormula && !text.empty() && formulaStarts.contains(text.front());
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos
        || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (quoted)
        out += '"';
    if (formula)
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
}

std::string joined(const std::vector<std::string> &list)
{
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += ';';
        for (const char c : list[i]) {
            if (c == ';' || c == '\\')
                out += '\\';
            out += c;
        }
    }
    return out;
}

void appendCell(std::string &out, const Cell &cell)
{
    if (const auto *list = std::get_if<std::vector<std::string>>(&cell))
        appendField(out, joined(*list), true);
    else
        appendField(out, plainText(cell), std::holds_alternative<std::string>(cell));
}

} // namespace

std::string toCsv(const Table &table, CsvOptions options)
{
    std::string out;
    if (options.byteOrderMark)
        out += "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            out += ',';
        appendField(out, table.columns[i].key, false);
    }
    out += "\r\n";
    for (const Row &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCell(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace hansa::files
