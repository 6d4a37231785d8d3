// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string_view>

namespace hansa::search
{

/// Whether two folded words of different languages look like one word: Photonik, photonique,
/// fotonica. Spellings of one sound are levelled, then the beginnings compared.
[[nodiscard]] bool areCognates(std::string_view a, std::string_view b);

} // namespace hansa::search
