// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/textdifference.h"

#include <QString>

namespace hansa::desktop
{

/// A difference for Text.StyledText, escaped: what went is struck through, what came underlined.
[[nodiscard]] QString styledDifference(const std::vector<calls::TextPart> &parts);
/// The same to be heard: "removed: three; added: four".
[[nodiscard]] QString spokenDifference(const std::vector<calls::TextPart> &parts);

} // namespace hansa::desktop
