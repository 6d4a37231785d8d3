// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string>
#include <string_view>

namespace hansa
{

/// What a text may keep of its line breaks and tabs.
enum class Lines { One, Many };

/// Whether @p utf8 has a character that visibleText() may change. O(n), a few cycles a byte: for texts by the million.
[[nodiscard]] bool hasUnseen(std::string_view utf8, Lines lines);

/// @p utf8 without what nobody sees but what makes one text look like another: controls (see isControl()), whatever
/// Unicode calls ignorable (zero-width spaces, soft hyphens, fillers), noncharacters; joiners and selectors of forms
/// too, except behind letters of scripts that are written with them (Arabic to Mongolian) and behind pictures. Line
/// breaks and tabs become a space where there is to be one line.
[[nodiscard]] std::string visibleText(std::string_view utf8, Lines lines);

} // namespace hansa
