// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/comparison.h"

#include <algorithm>

namespace hansa::files
{

namespace
{

using List = std::vector<std::string>;

bool isStated(const Cell &cell)
{
    return !std::holds_alternative<std::monostate>(cell);
}

Cell cellOfList(List list)
{
    return list.empty() ? Cell{} : Cell{std::move(list)};
}

/// Of lists: what is in each of them, and what each has besides.
void compareLists(ComparedField &field)
{
    List shared = std::get<List>(field.own.front());
    for (const Cell &cell : field.own)
        std::erase_if(shared,
                      [&](const std::string &value) { return !std::ranges::contains(std::get<List>(cell), value); });
    for (Cell &cell : field.own) {
        List rest = std::get<List>(std::move(cell));
        std::erase_if(rest, [&](const std::string &value) { return std::ranges::contains(shared, value); });
        cell = cellOfList(std::move(rest));
    }
    field.shared = cellOfList(std::move(shared));
}

} // namespace

std::vector<ComparedField> compare(std::span<const catalogue::Record> records)
{
    std::vector<ComparedField> fields;
    if (records.empty())
        return fields;
    for (const RecordColumn &column : columnsOf(catalogue::kindOf(records.front()))) {
        if (column.column.key == "id" || column.column.key == "sources")
            continue;
        ComparedField field{column.column, {}, {}, {}};
        for (const catalogue::Record &record : records) {
            field.own.push_back(column.cell(record));
            field.stated.push_back(isStated(field.own.back()));
        }
        if (std::ranges::none_of(field.stated, std::identity()))
            continue;
        if (std::ranges::all_of(field.own, [](const Cell &cell) { return std::holds_alternative<List>(cell); })) {
            compareLists(field);
        } else if (std::ranges::all_of(field.own, [&](const Cell &cell) { return cell == field.own.front(); })) {
            field.shared = field.own.front();
            std::ranges::fill(field.own, Cell{});
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace hansa::files
