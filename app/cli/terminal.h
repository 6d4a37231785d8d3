// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <string_view>

namespace hansa::cli::terminal
{

/// Makes arguments and both output streams UTF-8 on every platform, and has consoles follow escape sequences. Call
/// first in main().
void useUtf8();

/// Makes a write beyond the limit for file sizes an error like any other, not the end. Call first in main().
void reportWriteErrors();

[[nodiscard]] bool outputIsTerminal();
[[nodiscard]] bool errorIsTerminal();
/// Whether there is a terminal that follows escape sequences: colours, a line that is written over. Of Windows'
/// consoles the old ones don't, and the others where useUtf8() could ask them to.
[[nodiscard]] bool outputTakesEscapes();
[[nodiscard]] bool errorTakesEscapes();

/// Columns of the terminal behind standard output; 0 where there is none.
[[nodiscard]] int width();

enum class Style { Plain, Bold };

/// Writes UTF-8 to standard output; fails where the disk behind it is full. On a terminal controls are escaped, and
/// @p style is followed.
[[nodiscard]] Result<void> write(std::string_view utf8, Style style = Style::Plain);

/// How many columns @p utf8 takes: combining marks none, wide East Asian letters two.
[[nodiscard]] int displayWidth(std::string_view utf8);

/// @p utf8 cut to @p columns, with … where something is missing.
[[nodiscard]] std::string clipped(std::string_view utf8, int columns);

} // namespace hansa::cli::terminal
