// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

#include <algorithm>
#include <array>
#include <map>

namespace hansa::files
{

Cell cellOfSources(const catalogue::RecordHead &head)
{
    return cellOfEach(head.sources, [](const catalogue::Source &s) { return s.url.empty() ? s.title : s.url; });
}

std::span<const RecordColumn> columnsOf(RecordKind kind)
{
    static const std::array<std::vector<RecordColumn>, allRecordKinds.size()> columns{
        organisationColumns(), partnershipColumns(), callColumns(),       eventColumns(),
        countryColumns(),      storyColumns(),       cooperationColumns()};
    return columns[std::size_t(kind)];
}

Table tableOf(std::span<const catalogue::Record> records, bool listOnly)
{
    std::array<bool, allRecordKinds.size()> present{};
    for (const auto &record : records)
        present[record.index()] = true;
    const bool mixed = std::ranges::count(present, true) > 1;

    Table table;
    std::map<std::string, std::size_t> placeOfKey;
    if (mixed)
        table.columns.push_back({"kind", Columns::tr("Kind"), false});
    for (const RecordKind kind : allRecordKinds) {
        if (!present[std::size_t(kind)])
            continue;
        for (const auto &column : columnsOf(kind)) {
            if ((!listOnly || column.inList) && placeOfKey.emplace(column.column.key, table.columns.size()).second)
                table.columns.push_back(column.column);
        }
    }
    table.rows.reserve(records.size());
    for (const auto &record : records) {
        Row &row = table.rows.emplace_back(table.columns.size());
        if (mixed)
            row[0] = std::string(kindName(catalogue::kindOf(record)));
        for (const auto &column : columnsOf(catalogue::kindOf(record))) {
            if (const auto place = placeOfKey.find(column.column.key); place != placeOfKey.end())
                row[place->second] = column.cell(record);
        }
    }
    return table;
}

} // namespace hansa::files
