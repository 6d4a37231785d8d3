// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/tablereader.h"

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

/// The cell below a header, empty where there is none.
std::string cellOf(const std::vector<std::string> &headers, const std::vector<std::string> &cells,
                   std::string_view header)
{
    const auto at = std::ranges::find(headers, header) - headers.begin();
    return std::size_t(at) < std::min(headers.size(), cells.size()) ? cells[std::size_t(at)] : std::string();
}
} // namespace

Result<ReadCalls> readCallTable(std::string_view bytes, const QString &where)
{
    catalogue::CsvReader rows(bytes);
    std::vector<std::string> headers;
    if (!rows.next(headers) || !std::ranges::contains(headers, "title"))
        return failure(
            ErrorKind::Usage, Words::tr("Reading calls from"), where,
            Words::tr(
                "this is no answer of the EU's portal, no feed, no calendar, and no table with a column \"title\""),
            Words::tr("A table's first row names the columns: title, reference, deadlines, opens, url …"));
    ReadCalls read;
    catalogue::RecordReader reader;
    std::vector<std::string> cells;
    while (rows.next(cells)) {
        const std::string place = std::format("line {}", rows.line());
        const std::string title = cellOf(headers, cells, "title");
        std::string key = cellOf(headers, cells, "id");
        for (const char *other : {"reference", "title"})
            if (key.empty())
                key = cellOf(headers, cells, other);
        // The id that the record's reader wants: as given, or made of what the call is known by.
        std::vector<std::string> names = headers;
        std::vector<std::string> values = cells;
        std::erase_if(names, [](const std::string &name) { return name == "id"; });
        const std::string slug = slugOf(key.starts_with("call:") ? key.substr(5) : key);
        names.emplace_back("id");
        const auto idColumn = std::ranges::find(headers, "id");
        if (idColumn != headers.end() && std::size_t(idColumn - headers.begin()) < values.size())
            values.erase(values.begin() + (idColumn - headers.begin()));
        values.resize(names.size() - 1);
        values.push_back("call:" + (slug.empty() ? std::string("row") : slug));
        if (title.empty() || rows.isUnclosed()) {
            read.skipped.push_back(
                {where, place,
                 title.empty() ? Words::tr("it has no title") : Words::tr("a quotation mark is not closed")});
            continue;
        }
        auto record = reader.read(catalogue::csvRecord(names, values));
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
