// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/fit/callfit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{
class Cache;
class Workspace;
} // namespace hansa::store

namespace hansa::calls
{

/// Settings of the workspace: what one grant is to bring at least and at most, in euros; empty: not said.
inline constexpr std::string_view grantFromSetting = "calls.grant-from";
inline constexpr std::string_view grantToSetting = "calls.grant-to";

/// Whom calls are to fit, before anything is read of them.
struct FitSubject {
    enum Kind { Organisations, Shortlist, SavedSearch, Partnership };
    Kind kind = Organisations;
    std::vector<std::string> ids; ///< of the organisations, or of the one partnership
    std::int64_t number = 0; ///< of the shortlist or the saved search in the workspace

    friend bool operator==(const FitSubject &, const FitSubject &) = default;
};

/// "org:minalogic", "shortlist 3", "saved 2", "partnership:x": one line, to be kept.
[[nodiscard]] std::string toText(const FitSubject &subject);
[[nodiscard]] std::optional<FitSubject> fitSubjectFrom(std::string_view text);

/// What is known of organisations; those that no catalogue has any more are left out.
[[nodiscard]] Result<FitProfile> profileOfOrganisations(const std::vector<std::string> &ids, const store::Cache &cache);

/// What is known of a subject, with the size of a grant that the user looks for. Organisations that no catalogue has
/// any more are left out; a shortlist, search or partnership that is gone is an error.
[[nodiscard]] Result<FitProfile> profileOf(const FitSubject &subject, const store::Cache &cache,
                                           const store::Workspace &workspace);

} // namespace hansa::calls
