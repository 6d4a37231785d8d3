// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <string>

namespace hansa::cli
{

/// A day or a moment of the command line; another text is an error of kind Usage.
[[nodiscard]] Result<Instant> momentOf(const std::string &text);

} // namespace hansa::cli
