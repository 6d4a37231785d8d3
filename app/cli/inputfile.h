// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace hansa::cli
{

/// The whole of a file that the command line names, or of standard input where it says `-`.
/// Fails, with kind Usage, where it cannot be read or is larger than 16 MiB.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, const QString &tried);

} // namespace hansa::cli
