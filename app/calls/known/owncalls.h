// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "calls/known/owncallfields.h"
#include "catalogue/call.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::calls
{

/// Where the calls stand that the user entered: they are the workspace's, the cache mirrors them.
inline constexpr std::string_view ownCatalogue = "local.own";

/// Makes the cache hold the calls of the workspace, and no others, in the catalogue `local.own`; where
/// it does already nothing is written.
[[nodiscard]] Result<void> mirrorOwnCalls(store::Cache &cache, const store::Workspace &workspace, Instant now);

/// The call that fields make, named and written as the columns of a table are (`title`, `deadlines`,
/// `grant_eur.max` …); @p id may be empty. Fails, as Usage, where a value is not as its field asks.
[[nodiscard]] Result<catalogue::Call> callOfFields(std::string_view id,
                                                   const std::vector<std::pair<std::string, std::string>> &fields);

/// Keeps a call that the user entered, new where its id is empty, and mirrors it. The id, under which
/// it stays tracked and tied when it is edited. Facts without a day hold from @p now on. Fails, as Usage,
/// where it has no title or its values are odd.
[[nodiscard]] Result<std::string> keepOwnCall(store::Cache &cache, const store::Workspace &workspace,
                                              catalogue::Call call, Instant now);
/// Writes these fields of a call that the user entered, as formFields() names them, and mirrors it. The
/// record is read again in the transaction that writes it: what another program wrote into other fields
/// stays. Without fields nothing is written. Fails, as Usage, as keepOwnCall() and setFields() do, and
/// where the call is gone.
[[nodiscard]] Result<void> changeOwnCall(store::Cache &cache, const store::Workspace &workspace, std::string_view id,
                                         const CallFields &changed, Instant now);
/// Fails, as Usage, where the user entered no such call.
[[nodiscard]] Result<void> removeOwnCall(store::Cache &cache, const store::Workspace &workspace, std::string_view id,
                                         Instant now);

} // namespace hansa::calls
