// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa
{

/// Gives numbers of the C library (printf, strtod) a decimal point whatever the user's language is: libraries write
/// files with them. QLocale still follows the user. Call right after the application object was made, which takes
/// over the user's locale, and before there are other threads.
void useDecimalPoint();

} // namespace hansa
