// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "files/table.h"

#include <string_view>

namespace hansa::cli
{

class JsonWriter;

enum class Format { Table, Json, Csv };
enum class Verbosity { Quiet, Normal, Verbose };

/// Where a command's answer and its remarks go: the answer to standard output as table, JSON
/// or CSV, everything else to standard error.
class Output
{
public:
    Output(Format format, Verbosity verbosity, bool colour);

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    /// The rows in the format asked for; as JSON `{"count": n, "results": [row, …]}`.
    [[nodiscard]] Result<void> list(const files::Table &table) const;
    /// The rows as a table for people, or as CSV. Requires: not isJson().
    [[nodiscard]] Result<void> table(const files::Table &table) const;
    /// The one JSON document of this command.
    [[nodiscard]] Result<void> json(const JsonWriter &document) const;
    /// What a change says: a sentence for people, an object for scripts.
    [[nodiscard]] Result<void> report(const QString &sentence, const JsonWriter &document) const;
    [[nodiscard]] Result<void> json(std::string_view document) const;
    /// Words for people, in the format `table` only. A line end is added.
    [[nodiscard]] Result<void> text(const QString &words) const;

    /// A remark to standard error, unless `--quiet`.
    void message(const QString &words) const;
    /// A remark that only `--verbose` shows.
    void detail(const QString &words) const;
    /// How far the work is: one line that is overwritten, only on a terminal, unless `--quiet`.
    void progress(const QString &words);
    /// Takes the progress line away.
    void endProgress();

private:
    Format m_format;
    Verbosity m_verbosity;
    bool m_colour;
    bool m_progressShown = false;
};

/// One row as a JSON object; what is not stated is left out.
void writeRow(JsonWriter &json, const std::vector<files::Column> &columns, const files::Row &row);

} // namespace hansa::cli
