// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/sources/readcalls.h"

#include <stop_token>
#include <string_view>

namespace hansa::calls
{

/// Who says so, in a record's sources.
inline constexpr std::string_view portalTitle = "EU Funding & Tenders Portal";

/// Reads what the search API of the EU Funding & Tenders Portal answers: a page of results, one
/// result, or the details of one topic. docs/calls.md says how each field is read. The status that
/// the portal gives is not looked at: what is open is a question of dates. Fails where @p bytes are
/// none of these; a result that is no call for proposals is skipped. Any bytes, any thread.
/// Time grows with the number of bytes. Once @p cancel is requested it soon returns what it has.
[[nodiscard]] Result<ReadCalls> readPortalPage(std::string_view bytes, const QString &where,
                                               const std::stop_token &cancel = {});

} // namespace hansa::calls
