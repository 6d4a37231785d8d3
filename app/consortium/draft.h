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
/// Makes @p rules the user's own for a tracked call.
void setRules(store::TrackedCall &tracked, std::span<const Rule> rules);
/// Makes an organisation of the draft what @p role says; a partner is what all are who are not named.
void setRole(store::TrackedCall &tracked, std::string_view organisation, PartnerRole role);
/// A rule as the user states it on @p day.
[[nodiscard]] Rule usersRule(RuleKind kind, int number, std::string text, PartialDate day);

} // namespace hansa::consortium
