// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/filesource.h"

#include <QString>

#include <optional>
#include <string_view>

namespace hansa::sync
{

/// What a server sent in the place of a file, told from how it begins, whatever its length: a web page where a
/// network asks to sign in, an error in JSON, nothing. Nothing where it may be the file, or too little came to tell.
/// @param whole nothing follows @p begin.
[[nodiscard]] std::optional<QString> whatCameInstead(protocol::FileForm form, std::string_view begin, bool whole);

} // namespace hansa::sync
