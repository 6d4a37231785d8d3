// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/sources/readcalls.h"

#include <stop_token>
#include <string_view>

namespace hansa::calls
{

/// Reads calls from CSV, one a row, headers as in a catalogue's CSV (`title`, `reference`,
/// `deadlines`, `opens`, `url` …). A call is known by its `id`, else its reference, else its
/// title. A row without a title is skipped, an odd value is kept aside as the catalogue does.
/// Fails where the first row has no `title`. Any bytes; time grows with their number. Once @p cancel
/// is requested it soon returns what it has.
[[nodiscard]] Result<ReadCalls> readCallTable(std::string_view bytes, const QString &where,
                                              const std::stop_token &cancel = {});

} // namespace hansa::calls
