// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "files/recordcolumns.h"

#include <span>
#include <vector>

namespace hansa::files
{

/// One field of records side by side.
struct ComparedField {
    Column column;
    Cell shared; ///< what all have: of lists what is in each, else the value; empty: nothing
    std::vector<Cell> own; ///< for each record what it has besides; empty where it has no more
    std::vector<bool> stated; ///< for each record whether it says anything

    friend bool operator==(const ComparedField &a, const ComparedField &b)
    {
        return a.column.key == b.column.key && a.shared == b.shared && a.own == b.own && a.stated == b.stated;
    }
};

/// The fields that at least one of the records states, in the order of columnsOf(), without id
/// and sources. Requires: records of one kind.
[[nodiscard]] std::vector<ComparedField> compare(std::span<const catalogue::Record> records);

} // namespace hansa::files
