// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/sources/readcalls.h"

#include <stop_token>
#include <string_view>

namespace hansa::calls
{

/// Reads a feed of calls: RSS 0.9 to 2.0 and Atom 1.0. An item's title, link, text and categories
/// become those of a call. A feed states when an item was published and not until when proposals
/// may come: the deadline stays not stated. Fails where @p bytes are no such feed, in
/// whatever encoding they say they are in; entities of their own are not followed. Any bytes.
/// Time grows with the number of bytes. Once @p cancel is requested it soon returns what it has.
[[nodiscard]] Result<ReadCalls> readFeed(std::string_view bytes, const QString &where,
                                         const std::stop_token &cancel = {});

} // namespace hansa::calls
