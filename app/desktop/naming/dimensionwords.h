// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QString>

#include <string_view>

namespace hansa::desktop
{

/// What a dimension is called on its card: "Sector", "SMEs".
[[nodiscard]] QString dimensionTitle(search::Dimension dimension);

/// What a value is called: "Photonics", "Germany", "ECEI gold"; an empty one is "not stated".
[[nodiscard]] QString valueName(search::Dimension dimension, std::string_view value);

/// What a criterion asks for, in one line: "Photonics or Electronics", "within 800 km, falling off".
[[nodiscard]] QString criterionSummary(const search::Criterion &criterion);

/// "Near Stuttgart", where the place has a name; else the dimension's title.
[[nodiscard]] QString criterionTitle(const search::Criterion &criterion);

/// "must", "prefer", "exclude", for people.
[[nodiscard]] QString modeWord(search::Mode mode);

/// The user's language as vocabularies know it: "de".
[[nodiscard]] std::string uiLanguage();

} // namespace hansa::desktop
