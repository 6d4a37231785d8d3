// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/trackedcallrepository.h"

namespace hansa::store
{

class Connection;
class Query;

/// A rule of a row of call, or id, and kind, number, countries, text, source, url, date.
[[nodiscard]] CallRule ruleOf(const Query &query);

/// Makes @p wanted the rules of a call. Rows that say what is wanted stay; a rule that changed keeps its row, and
/// so its place, where no other of its kind is there. Throws; inside a transaction.
void replaceRules(Connection &db, std::string_view call, std::vector<CallRule> wanted);

} // namespace hansa::store
