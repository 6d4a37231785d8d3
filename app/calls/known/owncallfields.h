// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/call.h"

#include <map>
#include <string>

namespace hansa::calls
{

/// Fields of a call as a form has them, text by name: `title`, `grant_eur.max` … as a table calls its
/// columns; of the first deadline `deadline` (its day), `time` and `timezone`. Numbers are plain
/// ("1500000"), lists are separated by ";" as in a table. Empty: not stated.
using CallFields = std::map<std::string, std::string, std::less<>>;

/// All fields of a form.
[[nodiscard]] CallFields formFields(const catalogue::Call &call);

/// Writes these fields into @p call, as formFields() names them. All else of it stays as it is: other
/// fields, the rest of the first deadline, further deadlines, what this version does not know. A time
/// without a stated zone is Brussels'. `timezone` cannot be written.
/// Fails, as Usage, where a value is not as its field asks; @p call is then as it was.
[[nodiscard]] Result<void> setFields(catalogue::Call &call, const CallFields &changed);

} // namespace hansa::calls
