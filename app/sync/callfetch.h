// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/sources/anysource.h"
#include "sync/follow.h"

#include <QUrl>

namespace hansa::sync
{

/// The search API of the EU Funding & Tenders Portal.
[[nodiscard]] QUrl portalAddress();

/// Asks the API at @p address for all open and forthcoming calls in English, page by page, until all
/// that it announced came, or a page brings nothing new. Fails, with nothing taken over, where a
/// page cannot be had or read. Blocks; not on the window's thread.
[[nodiscard]] Result<calls::ReadSource> fetchPortal(const QUrl &address, const Context &context);

/// A feed, a calendar or a table of calls at an address.
[[nodiscard]] Result<calls::ReadSource> fetchCalls(const QUrl &address, const Context &context);

} // namespace hansa::sync
