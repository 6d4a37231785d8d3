// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "consortium/check.h"
#include "store/trackedcallrepository.h"

#include <cstdint>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::consortium
{

/// The organisations on a shortlist as partners, in the roles that they have for a call (others are
/// partners); those that no catalogue has any more by their last known name, their country not known.
[[nodiscard]] Result<std::vector<Partner>> partnersOn(std::int64_t shortlist, std::span<const store::DraftRole> roles,
                                                      const store::Workspace &workspace, const store::Cache &cache);

/// The rules that hold for a tracked call: the user's where they edited them, else rulesFor() it.
[[nodiscard]] std::vector<Rule> rulesOf(const store::TrackedCall &tracked, const catalogue::Call &call);
/// Rules as the workspace keeps them, once the user edited them.
[[nodiscard]] std::vector<store::CallRule> storedRules(std::span<const Rule> rules);
/// What an organisation of the draft is to be, as the workspace keeps it: a partner is what all are who are not named.
[[nodiscard]] store::DraftRole storedRole(std::string_view organisation, PartnerRole role);
/// A rule as the user states it on @p day.
[[nodiscard]] Rule usersRule(RuleKind kind, int number, std::string text, PartialDate day);

} // namespace hansa::consortium
