// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>

class QString;

namespace hansa
{

/// Whether @p c moves a terminal's cursor or changes the order in which other characters are shown, so that a text
/// can look like another: C0 and C1 controls with tab and line feed, delete, line and paragraph separators,
/// bidirectional controls, deprecated format controls, interlinear annotations and tags (Unicode 16, chapter 23).
/// Joiners and variation selectors are not among them: scripts and emoji need them.
[[nodiscard]] bool isControl(char32_t c);

/// Whether @p utf8 has one of them. What is no UTF-8 counts as U+FFFD.
[[nodiscard]] bool hasControls(std::string_view utf8);

/// @p utf8 with each control but tab and line feed as an escape of JSON (`\u001b`, above U+FFFF two of them), so that
/// JSON stays the JSON that it was. A carriage return before a line feed is left out.
[[nodiscard]] std::string escapedControls(std::string_view utf8);
[[nodiscard]] QString escapedControls(const QString &text);
/// As escapedControls(), and tab and line feed too: for a value of others within a sentence, which could else begin a
/// line that looks like one of ours.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace hansa
