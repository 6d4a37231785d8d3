// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <optional>

namespace hansa::desktop
{

/// A number as the user's locale has it: "1,500,000"; nothing for all else.
[[nodiscard]] std::optional<double> typedNumber(const QString &typed);
/// A number as files and the engine write it: "1500000", "0.5".
[[nodiscard]] QString plainNumber(double number);

} // namespace hansa::desktop
