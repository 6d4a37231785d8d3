// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"
#include "files/table.h"

#include <functional>
#include <span>

namespace hansa::files
{

/// A column of records: its key, its heading, and how a record's cell is read.
/// Keys are those of the record's JSON; inside an object the path is written with dots
/// (`members.sme`). Lists of objects are given by what names each: a label as
/// `ECEI:gold`, a member by its id, a source by its address.
struct RecordColumn {
    Column column;
    bool inList = false; ///< short enough for a list of many records
    std::function<Cell(const catalogue::Record &)> cell; ///< Requires: a record of the column's kind.
};

/// Every column of a kind, the ones that people look for first; the same for CSV files,
/// lists and comparisons.
[[nodiscard]] std::span<const RecordColumn> columnsOf(RecordKind kind);

/// The records as rows. Where they are of several kinds, the columns are those of all
/// these kinds, each key once, a `kind` before them.
/// Only the columns for lists where @p listOnly is set.
[[nodiscard]] Table tableOf(std::span<const catalogue::Record> records, bool listOnly = false);

} // namespace hansa::files
