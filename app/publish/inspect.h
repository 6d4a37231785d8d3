// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <functional>
#include <string_view>

namespace hansa::publish
{

/// Takes one line for people; fails where they cannot be given any more.
using TakeLine = std::function<Result<void>(std::string_view line)>;

/// What is in a head, an index or a pack, for people, without believing any of it: a head as
/// one JSON object of its parts and who says to have signed them, an index as one JSON object,
/// a pack as the JSON lines it holds. A pack of changes is unpacked with the state that it
/// starts from, @p base: a file of records as JSON lines, or a snapshot; else it fails as Usage.
[[nodiscard]] Result<void> inspect(std::string_view bytes, const QString &where, const QString &base,
                                   const TakeLine &take);

} // namespace hansa::publish
