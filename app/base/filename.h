// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace hansa
{

/// The name of a file after what people call a thing ("Q1: partners?"), without an ending. Every system the
/// program runs on takes it: no separators and signs that Windows refuses, no control characters, no name of a
/// device (CON, LPT1), no blank or dot at either end, at most 60 letters. Empty where nothing is left.
[[nodiscard]] QString fileNameFor(QStringView called);

} // namespace hansa
