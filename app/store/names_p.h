// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace hansa::store
{

/// A name that the user gave, without white space around it; fails where nothing is left.
[[nodiscard]] Result<std::string> nameOf(std::string_view given, const QString &tried);

/// What makes two names one: case and white space don't count, accents do.
[[nodiscard]] std::string keyOfName(std::string_view name);

} // namespace hansa::store
