// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <string_view>

namespace hansa::files
{

/// Writes a file whole or not at all: on any failure (no such folder, no right to write, a
/// full disk) what was at @p path before is there still, unchanged.
[[nodiscard]] Result<void> writeAtomically(const QString &path, std::string_view bytes);

} // namespace hansa::files
