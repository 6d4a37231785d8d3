// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/tablereader.h"

#include "base/trim.h"
#include "catalogue/codec.h"
#include "catalogue/csvreader.h"
#include "catalogue/csvrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::TableReader)
};

/// A column of the table, which may have none of that name.
class Column
{
public:
    Column(const std::vector<std::string> &headers, std::string_view name)
        : m_place(std::size_t(std::ranges::find(headers, name) - headers.begin()))
    {
    }

    /// Its cell in a row; empty where there is none.
    [[nodiscard]] std::string of(const std::vector<std::string> &cells) const
    {
        return m_place < cells.size() ? cells[m_place] : std::string();
    }

    [[nodiscard]] std::size_t place() const { return m_place; }

private:
    std::size_t m_place; ///< that of no cell where there is no such column
};

std::vector<std::string> headersOf(catalogue::CsvReader &rows)
{
    std::vector<std::string> headers;
    if (rows.next(headers))
        for (std::string &header : headers)
            header = std::string(trimmed(header));
    return headers;
}

QString troubleOf(const catalogue::CsvReader &rows, const std::string &title)
{
    if (title.empty())
        return Words::tr("it has no title");
    if (rows.isTooWide())
        return Words::tr("it has more than %1 cells").arg(catalogue::CsvReader::mostCells);
    return rows.isUnclosed() ? Words::tr("a quotation mark is not closed") : QString();
}
} // namespace

Result<ReadCalls> readCallTable(std::string_view bytes, const QString &where, const std::stop_token &cancel)
{
    catalogue::CsvReader rows(bytes);
    const std::vector<std::string> given = headersOf(rows);
    if (!std::ranges::contains(given, "title"))
        return failure(
            ErrorKind::Usage, Words::tr("Reading calls from"), where,
            Words::tr(
                "this is no answer of the EU's portal, no feed, no calendar, and no table with a column \"title\""),
            Words::tr("A table's first row names the columns: title, reference, deadlines, opens, url …"));
    if (rows.isTooWide())
        return failure(ErrorKind::Usage, Words::tr("Reading calls from"), where,
                       Words::tr("the table has more than %1 columns").arg(catalogue::CsvReader::mostCells),
                       Words::tr("Leave out columns that have nothing to do with calls."));
    const Column titles(given, "title");
    const Column references(given, "reference");
    const Column ids(given, "id");
    std::vector<std::string> headers = given;
    std::ranges::replace(headers, "id", std::string());
    headers.resize(std::max(headers.size(), ids.place() + 1));
    headers[ids.place()] = "id"; // and no second one

    ReadCalls read;
    catalogue::RecordReader reader;
    std::vector<std::string> cells;
    while (!cancel.stop_requested() && rows.next(cells)) {
        if (read.isFull()) {
            read.leaveOutTheRest(where);
            break;
        }
        const std::string place = std::format("line {}", rows.line());
        const std::string title = titles.of(cells);
        std::string key = ids.of(cells);
        for (const Column *other : {&references, &titles})
            if (key.empty())
                key = other->of(cells);
        if (const QString trouble = troubleOf(rows, title); !trouble.isEmpty()) {
            read.skipped.push_back({where, place, trouble});
            continue;
        }
        // The id that the record's reader wants: as given, or made of what the call is known by.
        const std::string slug = slugOf(key.starts_with("call:") ? key.substr(5) : key);
        cells.resize(std::max(cells.size(), ids.place() + 1));
        cells[ids.place()] = "call:" + (slug.empty() ? std::string("row") : slug);
        auto record = reader.read(catalogue::csvRecord(headers, cells));
        auto *call = record ? std::get_if<catalogue::Call>(&record->record) : nullptr;
        if (!call) {
            read.skipped.push_back(
                {where, place, record ? Words::tr("it is no call") : QString::fromStdString(record.error().reason)});
            continue;
        }
        read.calls.push_back({.key = key, .language = {}, .version = {}, .call = std::move(*call)});
    }
    return read;
}

} // namespace hansa::calls
