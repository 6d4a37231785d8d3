// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/start/language.h"
#include "desktop/start/options.h"

namespace hansa::desktop
{

/// Opens the window and runs until it is closed. Returns the program's exit code; what
/// keeps it from going on is said in a window and on standard error.
/// Requires: a QGuiApplication, whose @p language it sets to the one the user chose.
[[nodiscard]] int runWindow(const Options &options, Language &language);

/// Says @p error in a window of its own and on standard error; its exit code.
[[nodiscard]] int showStartError(const Error &error);

} // namespace hansa::desktop
