// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QString;

namespace hansa
{

/// Writes @p line and a line end to standard error, which may be a terminal: controls are escaped.
void say(const QString &line);

/// Escapes controls in all that Qt and its libraries log from now on. Call once, first in main().
void escapeLog();

} // namespace hansa
