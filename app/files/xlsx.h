// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "files/export.h"
#include "files/table.h"

#include <string>

namespace hansa::files
{

/// The table as an Excel workbook (Office Open XML), in memory: headings in the first row,
/// which stays in view and filters; numbers as numbers, text never as a formula, lists joined
/// by "; ". A second sheet says what the export is of.
/// Fails where the table has more rows than a sheet can have (1,048,575).
[[nodiscard]] Result<std::string> toXlsx(const Table &table, const About &about);

} // namespace hansa::files
