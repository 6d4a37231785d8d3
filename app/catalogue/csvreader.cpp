// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/csvreader.h"

#include <algorithm>

namespace hansa::catalogue
{

CsvReader::CsvReader(std::string_view text)
    : m_text(text)
{
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_text.remove_prefix(3);
    const std::string_view header = m_text.substr(0, m_text.find_first_of("\r\n"));
    const auto times = [&](char separator) { return std::ranges::count(header, separator); };
    for (const char candidate : {';', '\t'}) {
        if (times(candidate) > times(m_separator))
            m_separator = candidate;
    }
}

std::string CsvReader::cell()
{
    std::string value;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                if (m_at == m_text.size() || m_text[m_at] != '"')
                    break;
                ++m_at;
            } else if (c == '\n') {
                ++m_line;
            }
            value += c;
            m_unclosed = m_at == m_text.size();
        }
    }
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        value += m_text[m_at++];
    return value;
}

bool CsvReader::next(std::vector<std::string> &cells)
{
    while (m_at < m_text.size()) {
        cells.clear();
        m_rowLine = m_line;
        m_tooWide = false;
        while (true) {
            std::string value = cell();
            if (cells.size() < mostCells)
                cells.push_back(std::move(value));
            else
                m_tooWide = true;
            if (m_at == m_text.size() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n') {
            ++m_at;
            ++m_line;
        }
        if (cells.size() > 1 || !cells.front().empty())
            return true;
    }
    return false;
}

} // namespace hansa::catalogue
