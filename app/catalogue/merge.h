// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hansa::catalogue
{

/// What makes @p after of @p before, as a JSON merge patch (RFC 7396), canonical. Both are
/// canonical JSON objects without `null`.
[[nodiscard]] std::string mergeOf(std::string_view before, std::string_view after);

/// One field that differs between two records.
struct FieldChange {
    std::string field; ///< "members.total"
    std::string before; ///< canonical JSON; empty: it was not there
    std::string after; ///< empty: it is not there any more

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// Fields that differ, in the order of their names; objects are gone into, lists are not.
/// Both are canonical JSON objects, or empty where there is none.
[[nodiscard]] std::vector<FieldChange> fieldChanges(std::string_view before, std::string_view after);

/// @p json without some fields of its top; canonical.
[[nodiscard]] std::string without(std::string_view json, const std::vector<std::string> &fields);

} // namespace hansa::catalogue
