// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/output.h"

#include "base/controls.h"
#include "base/standarderror.h"
#include "cli/jsonwriter.h"
#include "cli/terminal.h"
#include "files/csv.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

namespace hansa::cli
{

namespace
{

/// Text of a cell on one line, its controls as escapes: tables may end in a pager.
std::string oneLine(const files::Cell &cell)
{
    std::string text = escapedControls(files::plainText(cell));
    std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

/// Takes columns from the widest until the line fits; none gets narrower than 8.
void fit(std::vector<int> &widths, int available)
{
    constexpr int gap = 2;
    constexpr int least = 8;
    if (widths.empty() || available <= 0)
        return;
    int total = gap * (int(widths.size()) - 1);
    for (const int w : widths)
        total += w;
    while (total > available) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= least)
            return;
        --*widest;
        --total;
    }
}

void appendPadded(std::string &line, const std::string &text, int width, bool right, bool last)
{
    const auto fill = std::size_t(std::max(0, width - terminal::displayWidth(text)));
    if (right)
        line.append(fill, ' ');
    line += text;
    if (!right && !last)
        line.append(fill, ' ');
}

/// A table for people.
struct Drawn {
    std::string header; ///< no line end
    std::string rows; ///< from the header's line end on
};

Drawn drawn(const files::Table &table, int available)
{
    const std::size_t count = table.columns.size();
    std::vector<std::vector<std::string>> texts;
    texts.reserve(table.rows.size());
    std::vector<int> widths;
    for (const auto &column : table.columns)
        widths.push_back(terminal::displayWidth(column.heading.toStdString()));
    for (const auto &row : table.rows) {
        auto &line = texts.emplace_back();
        for (std::size_t i = 0; i < count; ++i) {
            line.push_back(oneLine(row[i]));
            widths[i] = std::max(widths[i], terminal::displayWidth(line.back()));
        }
    }
    fit(widths, available);

    const auto append = [&](std::string &out, const auto &textOf) {
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0)
                out += "  ";
            appendPadded(out, terminal::clipped(textOf(i), widths[i]), widths[i], table.columns[i].right,
                         i + 1 == count);
        }
    };
    Drawn out;
    append(out.header, [&](std::size_t i) { return table.columns[i].heading.toStdString(); });
    out.rows = '\n';
    for (const auto &line : texts) {
        append(out.rows, [&](std::size_t i) { return line[i]; });
        out.rows += '\n';
    }
    return out;
}

} // namespace

Output::Output(Format format, Verbosity verbosity, bool colour)
    : m_format(format)
    , m_verbosity(verbosity)
    , m_colour(colour)
{
}

Result<void> Output::list(const files::Table &table) const
{
    if (!isJson())
        return this->table(table);
    JsonWriter document;
    document.beginObject().member("count", table.rows.size()).key("results").beginArray();
    for (const auto &row : table.rows)
        writeRow(document, table.columns, row);
    document.endArray().endObject();
    return json(document);
}

Result<void> Output::table(const files::Table &table) const
{
    assert(!isJson());
    if (m_format == Format::Csv)
        return terminal::write(files::toCsv(table));
    const Drawn lines = drawn(table, terminal::width());
    return terminal::write(lines.header, m_colour ? terminal::Style::Bold : terminal::Style::Plain).and_then([&] {
        return terminal::write(lines.rows);
    });
}

Result<void> Output::json(const JsonWriter &document) const
{
    return json(document.text());
}

Result<void> Output::report(const QString &sentence, const JsonWriter &document) const
{
    if (isJson())
        return json(document);
    message(sentence);
    return {};
}

Result<void> Output::json(std::string_view document) const
{
    return terminal::write(std::string(document) + '\n');
}

Result<void> Output::text(const QString &words) const
{
    if (m_format != Format::Table)
        return {};
    return terminal::write(escapedControls(words).toStdString() + '\n');
}

void Output::message(const QString &words) const
{
    if (m_verbosity != Verbosity::Quiet)
        say(words);
}

void Output::detail(const QString &words) const
{
    if (m_verbosity == Verbosity::Verbose)
        say(words);
}

void Output::progress(const QString &words)
{
    if (m_verbosity == Verbosity::Quiet || !terminal::errorTakesEscapes())
        return;
    std::fputs(("\r\x1b[K" + escapedControls(words).toStdString()).c_str(), stderr);
    std::fflush(stderr);
    m_progressShown = true;
}

void Output::endProgress()
{
    if (!m_progressShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_progressShown = false;
}

void writeRow(JsonWriter &json, const std::vector<files::Column> &columns, const files::Row &row)
{
    assert(columns.size() == row.size());
    json.beginObject();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(row[i]))
            json.key(columns[i].key).raw(files::jsonText(row[i]));
    }
    json.endObject();
}

} // namespace hansa::cli
