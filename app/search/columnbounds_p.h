// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa::search
{

struct Tables;

/// Whether every size in tables that were read from a file is as it has to be, and every offset, count, code and row
/// exists: then no search leaves a column, and no cursor its postings. Texts and values may be any. All but the
/// concepts, which are no part of the file. O(bytes).
[[nodiscard]] bool areInBounds(const Tables &tables);

} // namespace hansa::search
